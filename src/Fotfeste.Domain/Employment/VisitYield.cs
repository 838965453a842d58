namespace Fotfeste.Domain;

/// <summary>What came with an employer within a year after a visit with nobody in mind: leads, trials, jobs. Nobody claims that the visit alone did it.</summary>
/// <param name="Leads">Those that the reader sees, like the trials and jobs.</param>
/// <param name="Trials">Practice and trials.</param>
/// <param name="Jobs">Paid work.</param>
/// <param name="AndOthers">More came that is colleagues' own; how much of what is not said.</param>
public sealed record VisitYield(int Leads, int Trials, int Jobs, bool AndOthers = false)
{
    /// <summary>The reader sees none of what came.</summary>
    public bool IsUnseen => Leads + Trials + Jobs == 0;

    public bool IsNothing => IsUnseen && !AndOthers;

    /// <param name="day">Of the visit.</param>
    /// <param name="leads">The first days of the leads there.</param>
    /// <param name="trials">Of practice and trials there.</param>
    /// <param name="jobs">Of paid work there.</param>
    /// <param name="others">Of whatever of it the reader does not see; none when everything is seen.</param>
    public static VisitYield After(DateOnly day, IEnumerable<DateOnly> leads, IEnumerable<DateOnly> trials, IEnumerable<DateOnly> jobs, IEnumerable<DateOnly>? others = null)
    {
        return new(Within(leads), Within(trials), Within(jobs), Within(others ?? []) > 0);

        int Within(IEnumerable<DateOnly> days) => days.Count(d => d >= day && d <= day.AddYears(1));
    }
}
