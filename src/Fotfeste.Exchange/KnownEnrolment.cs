namespace Fotfeste.Exchange;

/// <summary>What the store knows of an enrolment that an import may add phases, contacts and jobs to.</summary>
/// <param name="Method">Code of its programme's method.</param>
/// <param name="Support">First day to last.</param>
/// <param name="GoalKind">A job to keep may be older than the support.</param>
public sealed record KnownEnrolment(string Method, DateRange Support, GoalKind GoalKind)
{
    /// <summary>Codes of the methods that its phases stand under in the store: it may have begun under another than its programme follows now.</summary>
    public IReadOnlyList<string> Followed { get; init; } = [];
}
