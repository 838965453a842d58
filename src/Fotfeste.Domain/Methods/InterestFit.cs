namespace Fotfeste.Domain;

/// <summary>How well a statement about interests fits; the numbers are what <see cref="InterestLevels"/> holds.</summary>
public enum InterestFit { NotAtAll = 0, Little = 1, Some = 2, Well = 3, VeryWell = 4 }
