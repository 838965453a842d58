namespace Fotfeste.Web;

/// <summary>What changes from one pack to another, in the reader's words: about the whole method first, then phase by phase.</summary>
public sealed class MethodChanges(MethodPack older, MethodPack newer, Vocabulary vocabulary, Words words)
{
    /// <summary>The changes, under the phase they are about; null for the whole method.</summary>
    public IReadOnlyList<IGrouping<string?, MethodChange>> ByPhase { get; } = [.. MethodDifference.Between(older, newer).GroupBy(c => c.Phase is null || c.Aspect == MethodAspect.Phase ? null : words.Name(c.Phase, newer))];

    /// <summary>The changes of one part, one row for each thing they are about: what is listed one by one stands together.</summary>
    public static IEnumerable<IGrouping<MethodAspect, MethodChange>> Rows(IEnumerable<MethodChange> changes) => changes.GroupBy(change => change.Aspect);

    /// <summary>One change in one plain line.</summary>
    public string Line(MethodChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change is { Aspect: MethodAspect.Phase, Phase: { } phase }) return change.IsNew ? words["packs.change.phase-new", words.Name(phase, newer)] : words["packs.change.phase-gone", words.Name(phase, older)];
        if (change.Aspect == MethodAspect.PhaseOrder) return words["packs.change.phase-moved", change.From.Number, change.To.Number];
        var what = words.Of(change.Aspect);
        if (LanguagesOf(change) is { } languages) return words["packs.change.translated", what, languages];
        if (change is { From.Plain: not null, To.Plain: not null }) return words["packs.change.rewritten", what];
        if (change is { From.Basis: { } old, To.Basis: { } fresh }) return old.Certainty == fresh.Certainty ? words["packs.change.rewritten", what] : words["packs.change.from-to", what, words.Of(old.Certainty), words.Of(fresh.Certainty)];
        return change.IsNew ? words["packs.change.new", what, After(change)] : change.IsGone ? words["packs.change.gone", what, Before(change)] : words["packs.change.from-to", what, Before(change), After(change)];
    }

    /// <summary>The languages in which the words have changed, when those of the reader have not; else null.</summary>
    public string? LanguagesOf(MethodChange change) =>
        change is { From.Text: { } from, To.Text: { } to } && Before(change) == After(change) ? string.Join(", ", from.LanguagesUnlike(to).Select(MethodWords.LanguageName)) : null;

    /// <summary>What the older says; empty when nothing.</summary>
    public string Before(MethodChange change) => Said(change?.Aspect ?? default, change?.From ?? default, older);

    /// <summary>What the newer says; empty when nothing.</summary>
    public string After(MethodChange change) => Said(change?.Aspect ?? default, change?.To ?? default, newer);

    string Said(MethodAspect aspect, MethodValue value, MethodPack pack) => value switch
    {
        { Text: { } text } => text.In(words.Language, pack.Language),
        { Span: { } span } => aspect is MethodAspect.Contact or MethodAspect.PhaseContact or MethodAspect.EmployerContact ? words.Rhythm(span) : words.Span(span),
        { Number: { } number } => words.Number(number),
        { Day: { } day } => words.Day(day),
        { Yes: { } yes } => words.YesNo(yes),
        { Kind: { } kind } => words.Of(kind),
        { PhaseRole: { } role } => words.Of(role),
        { Basis: { } basis } => words.Basis(basis),
        { Plain: { } plain } => plain,
        { Code: { } code } => aspect switch
        {
            MethodAspect.Entry or MethodAspect.Exit => words.Fact(code, pack, vocabulary),
            MethodAspect.Belongs or MethodAspect.DoesNotBelong => words.Activity(code, pack, vocabulary),
            MethodAspect.Language => MethodWords.LanguageName(code),
            _ => code,
        },
        _ => "",
    };
}
