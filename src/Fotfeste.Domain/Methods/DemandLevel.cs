namespace Fotfeste.Domain;

/// <summary>How much of a demand there is, or how much of it a person tolerates; the numbers are what <see cref="DemandLevels"/> holds.</summary>
public enum DemandLevel
{
    NotAtAll = 0,
    Little = 1,
    Some = 2,
    Much = 3,
    VeryMuch = 4,
}
