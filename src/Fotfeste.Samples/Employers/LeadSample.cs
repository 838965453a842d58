namespace Fotfeste.Samples;

/// <summary>One invented lead, by the names that the tables use.</summary>
/// <param name="Staff">Who follows it up.</param>
/// <param name="Employer">With which employer; null while it is only a name.</param>
/// <param name="Name">What the firm is called.</param>
/// <param name="Enrolment">For whom; null for nobody yet.</param>
/// <param name="What">The work in a few words; null when not known.</param>
/// <param name="Strategy">What comes first.</param>
/// <param name="Way">The stages it went through, and when.</param>
public sealed record LeadSample(string Staff, string? Employer, string Name, string? Enrolment, string? What, LeadStrategy Strategy, IReadOnlyList<(LeadStage Stage, DateOnly Day)> Way)
{
    public string? NextStep { get; init; }
    public DateOnly? NextOn { get; init; }
    /// <summary>Why it rests at the end of its way, and until when; null when it does not.</summary>
    public (LeadRest Why, DateOnly Until)? Rest { get; init; }
}
