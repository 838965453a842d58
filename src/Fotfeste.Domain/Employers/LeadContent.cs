namespace Fotfeste.Domain;

/// <summary>What a lead is about, and what comes next.</summary>
/// <param name="For">Whom it is meant for; null for nobody yet.</param>
/// <param name="What">The work in a few words; null when not known.</param>
/// <param name="Strategy">The employer's order first, or the person.</param>
/// <param name="NextStep">In the coach's words; null for none.</param>
/// <param name="NextOn">When; null for no day.</param>
public sealed record LeadContent(Id<Enrolment>? For, string? What, LeadStrategy Strategy, string? NextStep = null, DateOnly? NextOn = null)
{
    /// <summary>The ad it came from, which may be gone.</summary>
    public Id<Vacancy>? Vacancy { get; init; }
    /// <summary>The job that was looked at.</summary>
    public Id<JobAnalysis>? Analysis { get; init; }
}
