namespace Fotfeste.Web;

/// <summary>The phase in hand, unfolded when somebody asks: what it is for, what the method says about its time, and what it waits for. A guide to the people who do the work; nothing in it is ticked by hand.</summary>
public sealed class PhaseCard(PhaseClock clock, KnownFacts known, PackShelf shelf, Words words, DateOnly today)
{
    readonly Phase? next = clock.Method.Phases.Skip(clock.Method.OrderOf(clock.Phase.Code) + 1).FirstOrDefault();

    public string Name => words.NameOf(clock);
    public string Purpose => clock.Phase.Purpose.In(words.Language, clock.Method.Language);

    /// <summary>What the method says about how long, for the coach; null while there is nothing to remind of.</summary>
    public string? Reminder => clock.On(today) switch
    {
        PhaseTime.Past => words["desk.process.past", words.TimeIn(clock, today), Name, words.MethodOf(clock), words.Span(clock.Phase.Clock.Limit!.Value), words.Day(clock.LimitUntil!.Value)],
        PhaseTime.Look => words["desk.process.look", words.TimeIn(clock, today), Name, words.MethodOf(clock)],
        PhaseTime.Outside or PhaseTime.NoLimit or PhaseTime.Within => null,
    };

    /// <summary>What the method says while all is well; null where it limits and promises nothing, and where the reminder says it.</summary>
    public string? Said => Reminder is null && (clock.LimitUntil ?? clock.PromisedUntil) is not null ? $"{words.MethodOf(clock)}: {string.Join(' ', Says())}" : null;

    public string Source => words.Basis(clock.Phase.Clock.Basis);

    public IReadOnlyList<(string Label, string Text)> Facts =>
    [
        (words["desk.process.how-long"], clock.EarlierDays == 0 ? Days(clock.DaysOn(today)) : words["desk.process.with-earlier", Days(clock.DaysOn(today)), Days(clock.AllDaysOn(today))]),
        (words["desk.process.says"], string.Join(' ', Says())),
        (words["desk.process.source"], Source),
        .. clock.Phase.ContactEvery is { } person ? [(words["desk.process.person"], words.Rhythm(person))] : Array.Empty<(string, string)>(),
        .. clock.Phase.EmployerContactEvery is { } employer ? [(words["desk.process.employer"], words.Rhythm(employer))] : Array.Empty<(string, string)>(),
    ];

    public IReadOnlyList<FactLine> Exit => [.. clock.Phase.Exit.Select(Line)];

    /// <summary>The phase that usually comes next; null in the last one.</summary>
    public string? Next => next is null ? null : words.Name(next, clock.Method);

    public IReadOnlyList<FactLine> Entry => next is null ? [] : [.. next.Entry.Except(clock.Phase.Exit).Select(Line)];

    /// <summary>When it was seen, that it was not, or that only people can tell.</summary>
    public string Seen(FactSight sight) => sight switch
    {
        { CanTell: false } => words["desk.process.judge"],
        { Holds: false } => words["desk.process.not-seen"],
        { Since: { } day } => words["desk.process.seen-on", words.Day(day)],
        _ => words["desk.process.seen"],
    };

    IEnumerable<string> Says()
    {
        var limits = clock.Phase.Clock;
        if (!clock.Runs) { yield return words["desk.process.outside"]; yield break; }
        if (clock.LimitUntil is { } last) yield return words["desk.process.at-most", words.Span(limits.Limit!.Value), words.Day(last)];
        else if (limits.AtMost is { } unsure) yield return words["desk.process.at-most-unsure", words.Span(unsure)];
        if (clock.ExtendableUntil is { } extended) yield return words["desk.process.extendable-until", words.Day(extended)];
        else if (limits.Extendable) yield return words["desk.process.extendable"];
        if (clock.PromisedUntil is { } promised) yield return words["desk.process.at-least", words.Span(limits.AtLeast!.Value), words.Day(promised)];
        if (limits.WarnAfter is { } warn) yield return words["desk.process.warn", words.Span(warn), words.Day(clock.LookOn!.Value)];
        if (limits is { AtMost: null, AtLeast: null, WarnAfter: null }) yield return words["desk.process.no-limit"];
    }

    FactLine Line(string code) => new(words.Fact(code, clock.Method, shelf.Vocabulary), known.Of(code));

    string Days(int days) => words.Span(Span.Days(days));
}
