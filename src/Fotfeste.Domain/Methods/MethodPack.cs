namespace Fotfeste.Domain;

/// <summary>A method as data: its phases in order, its caseload norm, its agreed rhythm, where it comes from.</summary>
/// <param name="Key">Code and version.</param>
/// <param name="Country">Two letters; null for a method of no one country.</param>
/// <param name="Language">The language its authors wrote in.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Validity">When it could be chosen for a new programme; null: always.</param>
/// <param name="Origin">The pack that it was adapted from; null for one of the house.</param>
/// <param name="Note">Why it was adapted.</param>
/// <param name="Names">The method's name per language.</param>
/// <param name="Summary">In a sentence or two, what it is.</param>
/// <param name="Phases">In order; a method has at least one.</param>
/// <param name="Caseload">Its own norm for a coach.</param>
/// <param name="ContactEvery">Rhythm suggested for a new enrolment.</param>
/// <param name="Belongs">Activities that the method is made of, as codes.</param>
/// <param name="DoesNotBelong">Activities that it is not.</param>
/// <param name="OwnFacts">Facts that the vocabulary lacks.</param>
/// <param name="OwnActivities">Activities that the vocabulary lacks.</param>
/// <param name="Basis">How sure the whole is.</param>
/// <param name="Source">What was read, and what is ours.</param>
public sealed record MethodPack(
    PackKey Key, string? Country, string Language, MethodKind Kind, DateRange? Validity, PackKey? Origin, string? Note, PackText Names, PackText Summary, IReadOnlyList<Phase> Phases,
    CaseloadNorm Caseload, Span ContactEvery, IReadOnlyList<string> Belongs, IReadOnlyList<string> DoesNotBelong, IReadOnlyList<Coded> OwnFacts, IReadOnlyList<Coded> OwnActivities,
    Attribution Basis, string Source)
{
    public Phase First => Phases[0];

    /// <summary>Where the method itself begins: the first phase that is not the step before it.</summary>
    public Phase Start => Phases.FirstOrDefault(p => p.Role != PhaseRole.Before) ?? First;

    /// <summary>The step before, for who has not decided about work yet; null where the method has none.</summary>
    public Phase? Before => Phases.FirstOrDefault(p => p.Role == PhaseRole.Before);

    /// <summary>The rhythm that it suggests in a phase. Null when no phase has one of its own: then what was agreed stands.</summary>
    public Span? RhythmIn(Phase phase) => phase?.ContactEvery ?? (Phases.Any(p => p.ContactEvery is not null) ? ContactEvery : null);

    public bool Has(string code) => OrderOf(code) >= 0;

    /// <exception cref="KeyNotFoundException">The pack has no such phase.</exception>
    public Phase PhaseOf(string code) => OrderOf(code) is var at and >= 0 ? Phases[at] : throw new KeyNotFoundException($"No phase '{code}' in {Key}");

    /// <summary>0 for the first phase; -1 for one the pack does not have.</summary>
    public int OrderOf(string code)
    {
        for (var at = 0; at < Phases.Count; at++)
        {
            if (Phases[at].Code == code) return at;
        }
        return -1;
    }

    /// <summary>The first day on which it could be chosen; null: since ever.</summary>
    public DateOnly? ValidFrom => Validity is { } days && days.From > DateOnly.MinValue ? days.From : null;

    /// <summary>The languages in which every text of it is there: one of them can be the language of a copy.</summary>
    public IReadOnlyList<string> WholeLanguages =>
        [.. Names.ByLanguage.Keys.Where(l => Phases.SelectMany(p => new[] { p.Names, p.Purpose }).Concat(OwnFacts.Concat(OwnActivities).Select(w => w.Names)).Append(Summary).All(t => t.ByLanguage.ContainsKey(l)))];

    /// <summary>May a programme choose it on that day?</summary>
    public bool IsOfferedOn(DateOnly day) => Kind != MethodKind.Contrast && Validity?.Covers(day) != false;
}
