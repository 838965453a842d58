namespace Fotfeste.Domain;

/// <summary>One phase of a method.</summary>
/// <param name="Code">Stable within its pack.</param>
/// <param name="Names">Name per language.</param>
/// <param name="Purpose">What the phase is for, per language.</param>
/// <param name="Entry">Facts that hold when it begins, as codes of the vocabulary or the pack's own.</param>
/// <param name="Exit">Facts that hold when it is done.</param>
/// <param name="Clock">How long it lasts.</param>
/// <param name="ContactEvery">Rhythm with the person in this phase; null for the method's.</param>
/// <param name="EmployerContactEvery">Rhythm with the employer; null where the method says nothing.</param>
/// <param name="Role">What it is in any method.</param>
public sealed record Phase(
    string Code, PackText Names, PackText Purpose, IReadOnlyList<string> Entry, IReadOnlyList<string> Exit, PhaseLimits Clock, Span? ContactEvery, Span? EmployerContactEvery, PhaseRole Role)
{
    /// <summary>Its days count. Before somebody has decided about work they never do, whatever the pack says (source 003, Sävsjö).</summary>
    public bool Runs => Clock.Runs && Role != PhaseRole.Before;
}
