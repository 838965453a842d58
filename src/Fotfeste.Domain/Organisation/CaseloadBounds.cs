namespace Fotfeste.Domain;

/// <summary>Participants per full-time coach against a lower and an upper bound: the funder's minimum and the method's maximum may both be 20.</summary>
/// <param name="Participants">Enrolled on the day.</param>
/// <param name="FtePercent">The full-time posts on the day, in percent of one.</param>
/// <param name="Fewest">Lower bound per full-time post; null when none is agreed.</param>
/// <param name="Most">Upper bound per full-time post; null when none is agreed.</param>
public sealed record CaseloadBounds(int Participants, int FtePercent, int? Fewest, int? Most)
{
    /// <summary>Null while nobody works there.</summary>
    public decimal? PerFte => FtePercent == 0 ? null : 100m * Participants / FtePercent;

    public bool IsBelow => PerFte < Fewest;
    public bool IsAbove => PerFte > Most;
}
