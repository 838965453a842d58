namespace Fotfeste.Domain;

/// <summary>What one part adds to the nearness of two occupations.</summary>
/// <param name="Part">Which.</param>
/// <param name="Points">What it adds.</param>
/// <param name="Most">What it adds when the two agree in full.</param>
/// <param name="IsKnown">False: of one of the two nobody knows it, and half of the most is added, so that what was never asked speaks neither for nor against.</param>
public readonly record struct NearnessReason(NearnessPart Part, int Points, int Most, bool IsKnown);
