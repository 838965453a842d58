namespace Fotfeste.Domain;

/// <summary>A word as it is said in one or more countries.</summary>
/// <param name="Word">As it is written.</param>
/// <param name="Language">In which.</param>
/// <param name="Countries">Where, ISO 3166.</param>
/// <param name="IsInReport">The report has it; false for what this house has added.</param>
/// <param name="IsOlder">Hardly said any more.</param>
/// <param name="IsUnverified">A native practitioner has yet to look at it.</param>
public sealed record SaidWord(string Word, string Language, IReadOnlyList<string> Countries, bool IsInReport, bool IsOlder, bool IsUnverified);
