namespace Fotfeste.Domain;

/// <summary>What the records say of something that a phase begins or is done with.</summary>
/// <param name="CanTell">False: only people can tell, and then nothing is ticked.</param>
/// <param name="Holds">It is there.</param>
/// <param name="Since">From which day; null when it bears none.</param>
public readonly record struct FactSight(bool CanTell, bool Holds, DateOnly? Since)
{
    /// <summary>The records cannot tell.</summary>
    public static FactSight Unseen => default;

    public static FactSight Of(bool holds, DateOnly? since = null) => new(true, holds, holds ? since : null);
}
