namespace Fotfeste.Domain;

/// <summary>When a scheme may begin.</summary>
/// <param name="Days">First and last day on which somebody may start; null while it is simply open.</param>
/// <param name="Season">The part of the year in which it may start; null for all of it.</param>
/// <param name="Basis">Where both come from.</param>
public sealed record Opening(DateRange? Days, Season? Season, Attribution Basis)
{
    public bool IsOpenOn(DateOnly day) => Days is null || Days.Value.Covers(day);
}
