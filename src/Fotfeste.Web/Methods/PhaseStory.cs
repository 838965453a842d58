namespace Fotfeste.Web;

/// <summary>What a method says of one phase, in the reader's words.</summary>
public sealed class PhaseStory(Phase phase, MethodPack method, Vocabulary vocabulary, Words words)
{
    public Phase Phase => phase;

    public string Name => words.Name(phase, method);

    public string Purpose => phase.Purpose.In(words.Language, method.Language);

    /// <summary>Begins when, moves on when, how long, contact; what is not said is left out.</summary>
    public IReadOnlyList<PackFact> Facts { get; } = [.. Steps(phase, method, vocabulary, words), .. Times(phase.Clock, words.LangOfSource(method.Origin, method.Language), words), .. Contacts(phase, words)];

    static IEnumerable<PackFact> Steps(Phase phase, MethodPack method, Vocabulary vocabulary, Words words)
    {
        if (phase.Entry.Count > 0) yield return new(words.Of(MethodAspect.Entry), [.. phase.Entry.Select(code => words.Fact(code, method, vocabulary))]);
        if (phase.Exit.Count > 0) yield return new(words.Of(MethodAspect.Exit), [.. phase.Exit.Select(code => words.Fact(code, method, vocabulary))]);
    }

    static IEnumerable<PackFact> Times(PhaseLimits clock, string? lang, Words words)
    {
        List<PackFact> times = [.. clock.Runs ? Limits(clock, words) : [new(words["packs.how-long"], words["packs.outside-clock"])]];
        return times.Select((fact, at) => at == times.Count - 1 ? fact with { Basis = clock.Basis, BasisLang = lang } : fact);
    }

    static IEnumerable<PackFact> Limits(PhaseLimits clock, Words words)
    {
        if (clock.AtLeast is { } least) yield return new(words.Of(MethodAspect.AtLeast), words.Span(least));
        if (clock.AtMost is { } most) yield return new(words.Of(MethodAspect.AtMost), words.Span(most));
        else yield return new(words["packs.how-long"], clock.Basis.Certainty == Certainty.Published ? words["packs.no-limit"] : words["packs.no-limit-found"]);
        if (clock.ExtendableTo is { } longest) yield return new(words.Of(MethodAspect.ExtendableTo), words.Span(longest));
        else if (clock.Extendable) yield return new(words.Of(MethodAspect.Extendable), words["packs.extendable-without-end"]);
        if (clock.WarnAfter is { } warn) yield return new(words.Of(MethodAspect.WarnAfter), words.Span(warn));
    }

    static IEnumerable<PackFact> Contacts(Phase phase, Words words)
    {
        if (phase.ContactEvery is { } person) yield return new(words.Of(MethodAspect.PhaseContact), words.Rhythm(person));
        if (phase.EmployerContactEvery is { } employer) yield return new(words.Of(MethodAspect.EmployerContact), words.Rhythm(employer));
    }
}
