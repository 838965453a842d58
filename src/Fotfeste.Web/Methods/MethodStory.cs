namespace Fotfeste.Web;

/// <summary>What a method says, in the reader's words: the whole first, then phase by phase.</summary>
public sealed class MethodStory(MethodPack method, Vocabulary vocabulary, Words words)
{
    public MethodPack Method => method;

    public string Name => words.Name(method);

    public string Summary => method.Summary.In(words.Language, method.Language);

    public IReadOnlyList<PhaseStory> Phases { get; } = [.. method.Phases.Select(phase => new PhaseStory(phase, method, vocabulary, words))];

    /// <summary>Names of the phases in order.</summary>
    public IReadOnlyList<string> Steps => [.. Phases.Select(phase => phase.Name)];

    public IReadOnlyList<string> Belongs => [.. method.Belongs.Select(code => words.Activity(code, method, vocabulary))];

    public IReadOnlyList<string> DoesNotBelong => [.. method.DoesNotBelong.Select(code => words.Activity(code, method, vocabulary))];

    /// <summary>What a full-time coach can carry by the method.</summary>
    public PackFact Caseload => new(words["organisation.bounds"], (method.Caseload.Least, method.Caseload.Most) switch
    {
        ({ } least, { } most) => words["organisation.bounds-both", least, most],
        ({ } least, null) => words["organisation.bounds-fewest", least],
        (null, { } most) => words["organisation.bounds-most", most],
        _ => words["packs.caseload-none"],
    }, method.Caseload.Basis, words.LangOfSource(method.Origin, method.Language));

    /// <summary>When a programme can choose it; null when it always can.</summary>
    public string? Validity => (method.ValidFrom, method.Validity?.Until) switch
    {
        (null, null) => null,
        ({ } from, null) => words["common.from", words.Day(from)],
        (null, { } until) => words["packs.until", words.Day(until)],
        ({ } from, { } until) => words["common.from-to", words.Day(from), words.Day(until)],
    };

    /// <summary>What holds for the work as a whole.</summary>
    public IReadOnlyList<PackFact> Norms =>
    [
        .. method.Note is { } note ? [new PackFact(words["packs.note"], note)] : Array.Empty<PackFact>(),
        .. Validity is { } valid ? [new PackFact(words["packs.can-be-chosen"], valid)] : Array.Empty<PackFact>(),
        new(words.Of(MethodAspect.Contact), words.Rhythm(method.ContactEvery)),
        Caseload,
    ];

    /// <summary>Everything that is said of the whole method.</summary>
    public IReadOnlyList<PackFact> Facts =>
    [
        new(words.Of(MethodAspect.Kind), words.Of(method.Kind)),
        .. method.Country is { } country ? [new PackFact(words.Of(MethodAspect.Country), country)] : Array.Empty<PackFact>(),
        new(words.Of(MethodAspect.Language), MethodWords.LanguageName(method.Language)),
        .. Norms,
        new(words.Of(MethodAspect.Belongs), Belongs),
        new(words.Of(MethodAspect.DoesNotBelong), DoesNotBelong),
        new(words.Of(MethodAspect.Source), method.Source, method.Basis),
    ];
}
