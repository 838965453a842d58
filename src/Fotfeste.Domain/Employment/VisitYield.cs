namespace Fotfeste.Domain;

/// <summary>What came with an employer within a year after a visit with nobody in mind: leads, trials, jobs. Nobody claims that the visit alone did it.</summary>
public sealed record VisitYield(int Leads, int Trials, int Jobs)
{
    public bool IsNothing => Leads + Trials + Jobs == 0;

    /// <param name="day">Of the visit.</param>
    /// <param name="leads">The first days of the leads there.</param>
    /// <param name="trials">Of practice and trials there.</param>
    /// <param name="jobs">Of paid work there.</param>
    public static VisitYield After(DateOnly day, IEnumerable<DateOnly> leads, IEnumerable<DateOnly> trials, IEnumerable<DateOnly> jobs)
    {
        return new(Within(leads), Within(trials), Within(jobs));

        int Within(IEnumerable<DateOnly> days) => days.Count(d => d >= day && d <= day.AddYears(1));
    }
}
