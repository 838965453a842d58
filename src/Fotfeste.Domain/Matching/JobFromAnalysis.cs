namespace Fotfeste.Domain;

/// <summary>What a job analysis tells matching: what somebody has seen that the work asks, when, and which occupation it is. What is merely usual in such work is not put in the place of what somebody could have seen.</summary>
public static class JobFromAnalysis
{
    /// <param name="analysis">Of one job at one workplace.</param>
    /// <param name="country">Whose codes the municipality is one of.</param>
    /// <param name="usual">Whom the work of an occupation suits.</param>
    public static OpenJob Of(JobAnalysis analysis, string country, UsualJobs usual)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(usual);
        return new(new Id<OpenJob>(analysis.Id.Value))
        {
            Place = analysis.Municipality is { } code ? new JobPlace(country, code) : null,
            Demands = analysis.Asks,
            HoursLeast = analysis.HoursLeast,
            HoursMost = analysis.HoursMost,
            Times = analysis.Times == WorkingTime.None ? null : analysis.Times,
            Occupation = analysis.Isco is { } isco ? $"isco:{isco}" : null,
            Traits = usual.TraitsOf(analysis.Isco),
        };
    }
}
