namespace Fotfeste.Domain;

/// <summary>What a job analysis tells matching: what somebody has seen that the work asks, and when.</summary>
public static class JobFromAnalysis
{
    /// <param name="analysis">Of one job at one workplace.</param>
    /// <param name="country">Whose codes the municipality is one of.</param>
    public static OpenJob Of(JobAnalysis analysis, string country)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return new(new Id<OpenJob>(analysis.Id.Value))
        {
            Place = analysis.Municipality is { } code ? new JobPlace(country, code) : null,
            Demands = analysis.Asks,
            HoursLeast = analysis.HoursLeast,
            HoursMost = analysis.HoursMost,
            Times = analysis.Times == WorkingTime.None ? null : analysis.Times,
        };
    }
}
