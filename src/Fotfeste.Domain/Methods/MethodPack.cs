namespace Fotfeste.Domain;

/// <summary>A method as data: its phases in order, its caseload norm, its agreed rhythm, where it comes from.</summary>
/// <param name="Key">Code and version.</param>
/// <param name="Language">The language its authors wrote in.</param>
/// <param name="Names">The method's name per language.</param>
/// <param name="Phases">In order; a method has at least one.</param>
/// <param name="MostPerFte">The method's own ceiling of participants per full-time coach; null when it has none.</param>
/// <param name="ContactEveryDays">Rhythm suggested for a new enrolment, in days.</param>
/// <param name="Source">Where the content was published.</param>
public sealed record MethodPack(PackKey Key, string Language, PackText Names, IReadOnlyList<Phase> Phases, int? MostPerFte, int ContactEveryDays, string Source)
{
    public Phase First => Phases[0];

    public bool Has(string code) => Phases.Any(p => p.Code == code);

    /// <exception cref="KeyNotFoundException">The pack has no such phase.</exception>
    public Phase PhaseOf(string code) => Phases.FirstOrDefault(p => p.Code == code) ?? throw new KeyNotFoundException($"No phase '{code}' in {Key}");

    /// <summary>0 for the first phase; -1 for one the pack does not have.</summary>
    public int OrderOf(string code) => Phases.ToList().FindIndex(p => p.Code == code);
}
