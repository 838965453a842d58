namespace Fotfeste.Domain;

/// <summary>What an estimate lacks.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Code">The figure's or the cap's code; null otherwise.</param>
public sealed record Gap(GapKind Kind, string? Code = null);
