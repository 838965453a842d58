namespace Fotfeste.Exchange;

/// <summary>One scheme as its file tells it.</summary>
sealed class SchemeReading(DefinedCodes groups, DefinedCodes figures, DefinedCodes needs, DefinedCodes questions, DefinedCodes missing)
{
    static readonly string[] Ceilings = ["money", "times", "percentOfCost"];

    readonly GrantReading grants = new(groups, figures);

    public Scheme Of(PackObject pack)
    {
        var scheme = new Scheme
        {
            Code = pack.Code("code"),
            Kind = pack.OneOf<SchemeKind>("kind"),
            PaidTo = pack.OneOf<Recipient>("paidTo"),
            Authority = pack.IsNull("authority") ? null : pack.Code("authority"),
            Names = pack.Texts("names"),
            Summary = pack.Texts("summary"),
            Opening = pack.Object("opening", o => new Opening(o.Days("from", "until"), o.Season("season"), o.Basis())) ?? new(null, null, new(default, "")),
            Grants = pack.Dated("grants", grants.Of, mayBeEmpty: true),
            Caps = pack.Items("caps", CapOf, c => $"{c.Code} {c.Group}", mayBeEmpty: true),
            Durations = pack.Dated("durations", (dated, name) => dated.Many(name, Duration, mayBeEmpty: false), mayBeEmpty: true),
            Reviews = pack.Many("reviews", ReviewOf),
            Deadlines = pack.Many("deadlines", d => new Deadline(d.OneOf<DeadlineKind>("kind"), d.SpanOrNull("span"), d.Basis())),
            Ages = pack.Dated("ages", (dated, name) => dated.Object(name, a => new AgeLimits(a.Between("atStart"), a.Between("atEnd"))) ?? new(default, default), mayBeEmpty: true),
            Needs = pack.ObjectOrNull("needs", n => new NeedRule(needs.AllIn(n, "accepted"), n.Basis())),
            Questions = pack.Items("questions", Question, q => q.Code, mayBeEmpty: true),
            Places = pack.ObjectOrNull("places", p => new PlacesRule(p.Whole("upToStaff", 0), p.Whole("posts", 1), p.Whole("oneMorePer", 1), p.Basis())),
            Limits = pack.Items("limits", SchemesReading.FigureOf, f => f.Code, mayBeEmpty: true),
            Statements = pack.Many("statements", s => new Statement(s.Code("about"), s.Texts("says"), s.YesOrNull("used"), s.Basis())),
            Unknown = missing.AllIn(pack, "unknown"),
            Basis = pack.Basis(),
        };
        if (scheme.Unknown.Count == 0 && LeavesSomethingOpen(scheme)) pack.Break("unknown", "empty-but-something-is-null");
        return scheme;
    }

    Cap CapOf(PackObject pack) => new(
        pack.Code("code"), pack.OneOf<CapOn>("on"), pack.OneOf<CapPer>("per"), groups.OrNull(pack, "group"), pack.Yes("proRata"),
        pack.Dated("values", (dated, name) => dated.ObjectOrNull(name, CeilingIn)));

    Ceiling CeilingIn(PackObject pack)
    {
        if (pack.Has("money")) return new(pack.Number("money"), CeilingOf.Money, null);
        if (pack.Has("times")) return new(pack.Number("times"), CeilingOf.Figure, figures.In(pack, "figure"));
        if (pack.Has("percentOfCost")) return new(pack.Number("percentOfCost", 0, 100), CeilingOf.Cost, null);
        pack.Break("money", $"one-of: {string.Join(' ', Ceilings)}");
        return new(0, default, null);
    }

    DurationLimit Duration(PackObject pack)
    {
        var limit = new DurationLimit(
            groups.OrNull(pack, "group"), pack.Between("age"), pack.SpanOrNull("decision"), pack.SpanOrNull("total"), pack.Yes("unlimited"), pack.Yes("extendable"));
        if (limit is { IsUnlimited: true, Total: not null }) pack.Break("total", "unlimited");
        if (limit is { Decision: { } decision, Total: { } total } && decision.IsLongerThan(total)) pack.Break("decision", "longer-than: total");
        return limit;
    }

    static Review ReviewOf(PackObject pack)
    {
        var review = new Review(pack.SpanOrNull("first"), pack.SpanOrNull("every"), pack.IsNull("notice") ? null : pack.Texts("notice"), pack.Basis());
        if (review is { First: null, Every: null }) pack.Break("first", "first-or-every");
        return review;
    }

    SchemeQuestion Question(PackObject pack) => new(
        questions.In(pack, "code"), pack.Days("from", "until") ?? DateRange.Open(DateOnly.MinValue), pack.OneOf<Verdict>("yes"), pack.OneOf<Verdict>("no"), pack.Basis());

    // Whoever leaves a value open says what is not known, so that a reader is told and not left to wonder.
    static bool LeavesSomethingOpen(Scheme scheme) =>
        scheme.Grants.All.Count == 0 || scheme.Grants.All.Any(g => g.Value is null or PercentOfCost { Rates.Steps.Count: 0 } or FeeMultiple { Multiples.Steps.Count: 0 }) || scheme.Caps.Any(c => c.Values.All.Any(v => v.Value is null));
}
