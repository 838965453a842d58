namespace Fotfeste.Web;

/// <summary>What a pack says of one scheme, in the reader's words: for whoever looks it up, on whatever page.</summary>
/// <param name="pack">The country's schemes.</param>
/// <param name="scheme">One of them.</param>
/// <param name="country">Its forms and authorities; null for a country without a pack.</param>
/// <param name="day">The day at hand.</param>
/// <param name="words">The reader's.</param>
public sealed class SchemeStory(SchemesPack pack, Scheme scheme, CountryPack? country, DateOnly day, Words words)
{
    // Sources are quoted in English in every pack of the house.
    readonly string? lang = words.LangOfSource(null, "en");

    public Scheme Scheme => scheme;

    public string Name => words.Said(scheme.Names, pack);

    public string Summary => words.Said(scheme.Summary, pack);

    /// <summary>Somebody may begin on the day at hand.</summary>
    public bool IsOpen => scheme.Opening.IsOpenOn(day);

    /// <summary>The amount, over time.</summary>
    public IReadOnlyList<SchemeLine> Amounts => [.. scheme.Grants.All.Select(grant => Line(grant, words.Grant(grant.Value, pack)))];

    /// <summary>What it is counted up to, over time.</summary>
    public IReadOnlyList<SchemeLine> Caps => [.. scheme.Caps.SelectMany(cap => cap.Values.All.Select(value => Line(value, [CapSaid(cap, value.Value)])))];

    /// <summary>For how long, over time.</summary>
    public IReadOnlyList<SchemeLine> Durations => [.. scheme.Durations.All.Select(limits => Line(limits, [.. limits.Value.Select(Duration)]))];

    /// <summary>Who decides, for whom, with which forms, when it is looked at again.</summary>
    public IReadOnlyList<PackFact> Facts =>
    [
        .. scheme.Authority is { } code ? [new PackFact(words["schemes.decides"], country?.Authorities.FirstOrDefault(a => a.Code == code) is { } authority ? words.Said(authority.Names, pack) : code)] : Array.Empty<PackFact>(),
        new(words["schemes.money-goes"], words.Of(scheme.PaidTo)),
        .. Forms is { Count: > 0 } forms ? [new PackFact(words["schemes.forms"], forms)] : Array.Empty<PackFact>(),
        .. OpeningSaid is { } opening ? [new PackFact(words["schemes.may-begin"], opening, scheme.Opening.Basis, lang)] : Array.Empty<PackFact>(),
        .. AgeFacts, .. NeedFacts, .. ReviewFacts, .. DeadlineFacts, .. PlaceFacts, .. LimitFacts,
        new(words["schemes.source"], words["schemes.said.as-follows"], scheme.Basis, lang),
    ];

    /// <summary>What sources say besides; of two that contradict each other both, and which one is followed.</summary>
    public IReadOnlyList<PackFact> Statements =>
        [.. scheme.Statements.Select(s => new PackFact(words[s.IsUsed switch { true => "schemes.followed", false => "schemes.not-followed", null => "schemes.said-besides" }], words.Said(s.Says, pack), s.Basis, lang))];

    /// <summary>What no source publishes.</summary>
    public IReadOnlyList<string> Unknown => [.. scheme.Unknown.Select(code => words.Coded(pack.Missing, code, pack))];

    IReadOnlyList<string> Forms => [.. (country?.Forms.Forms ?? []).Where(f => f.Scheme == scheme.Code).Select(f => words.Said(f.Names, pack))];

    string? OpeningSaid
    {
        get
        {
            var days = scheme.Opening.Days is { } range ? words.DaysStated(range) : null;
            if (scheme.Opening.Season is not { } season) return days;
            var part = words["common.from-to", words.DayOfMonth(new(day.Year, season.FromMonth, season.FromDay)), words.DayOfMonth(new(day.Year, season.UntilMonth, season.UntilDay))];
            return days is null ? part : $"{part} ({days})";
        }
    }

    IEnumerable<PackFact> AgeFacts => scheme.Ages.On(day) is not { } limits ? [] :
        Stated((words["schemes.age-at-start"], words.Age(limits.Value.AtStart)), (words["schemes.age-at-end"], words.Age(limits.Value.AtEnd))).Select(f => f with { Basis = limits.Basis, BasisLang = lang });

    IEnumerable<PackFact> NeedFacts => scheme.Needs is { } rule ? [new(words["schemes.needs"], [.. rule.Accepted.Select(code => words.Coded(pack.Needs, code, pack))], rule.Basis, lang)] : [];

    IEnumerable<PackFact> ReviewFacts => scheme.Reviews.Select(r => new PackFact(words["schemes.looked-at"],
        [.. new[] { r.First is { } first ? words["schemes.said.first-after", words.Span(first)] : null, r.Every is { } every ? words["schemes.said.every", words.Span(every)] : null, r.Notice is { } notice ? words.Said(notice, pack) : null }.OfType<string>()],
        r.Basis, lang));

    IEnumerable<PackFact> DeadlineFacts => scheme.Deadlines.Select(d => new PackFact(words["schemes.deadline-label"], d.Span is { } span ? $"{words.Of(d.Kind)}: {words.Span(span)}" : words.Of(d.Kind), d.Basis, lang));

    IEnumerable<PackFact> PlaceFacts => scheme.Places is { } places ? [new(words["schemes.places"], words["schemes.said.places", places.Posts, places.UpToStaff, places.OneMorePer], places.Basis, lang)] : [];

    IEnumerable<PackFact> LimitFacts => scheme.Limits.SelectMany(limit => limit.Values.All.Where(value => value.Value is not null).Select(value => LimitFact(limit, value)));

    PackFact LimitFact(Figure limit, Dated<decimal?> value)
    {
        var said = words.Figure(value.Value!.Value, limit.Unit, pack.Currency);
        return new(words.Said(limit.Names, pack), words.DaysStated(value.Days) is { } days ? $"{said} ({days})" : said, value.Basis, lang);
    }

    string CapSaid(Cap cap, Ceiling? height) => words.Qualified([cap.Group is { } group ? words.Coded(pack.Groups, group, pack) : null, words.Of(cap.On)], words.Ceiling(height, cap, pack));

    string Duration(DurationLimit limit) => words.Qualified(
        [limit.Group is { } group ? words.Coded(pack.Groups, group, pack) : null, words.Age(limit.Age)],
        string.Join(", ", new[]
        {
            limit.IsUnlimited ? words["schemes.said.unlimited"] : null,
            limit.Decision is { } decision ? words["schemes.said.at-a-time", words.Span(decision)] : null,
            limit.Total is { } total ? words["schemes.said.in-all", words.Span(total)] : null,
            limit.IsExtendable ? words["schemes.said.extendable"] : null,
        }.OfType<string>()));

    SchemeLine Line<T>(Dated<T> value, IReadOnlyList<string> said) => new(words.DaysStated(value.Days), said, value.Basis, value.Days.Covers(day));

    static IEnumerable<PackFact> Stated(params (string Label, string? Said)[] facts) => facts.Where(f => f.Said is not null).Select(f => new PackFact(f.Label, f.Said!));
}
