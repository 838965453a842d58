namespace Fotfeste.Exchange;

/// <summary>A method as its file tells it, with the rules that one file can break.</summary>
static class MethodReading
{
    public static MethodPack Of(PackObject pack)
    {
        var phases = 0;
        return new(
            pack.Key(), pack.CountryOrNull("country"), pack.Language("language"), pack.OneOf<MethodKind>("kind"), pack.Days("validFrom", "validUntil"), pack.KeyOrNull("origin"), pack.TextOrNull("note"),
            pack.Texts("names"), pack.Texts("summary"), pack.WithWordsOfTheirOwn("phases", pack.Items("phases", phase => PhaseOf(phase, isFirst: phases++ == 0), phase => phase.Code), phase => phase.Names),
            pack.Object("caseload", CaseloadOf)!, pack.Span("contactEvery"), Activities(pack, out var others), others,
            Words(pack, "facts"), Words(pack, "activities"), pack.Basis(), pack.Text("source"));
    }

    public static Vocabulary WordsOf(PackObject pack) => new(pack.Key(), pack.Language("language"), Words(pack, "facts"), Words(pack, "activities"), pack.Text("source"));

    static Phase PhaseOf(PackObject phase, bool isFirst)
    {
        var role = phase.OneOfIfRight<PhaseRole>("role");
        if (role == PhaseRole.Before && !isFirst) phase.Break("role", "before-not-first");
        return new(
            phase.Code("code"), phase.Texts("names"), phase.Texts("purpose"), phase.Codes("entry"), phase.Codes("exit"), phase.Object("clock", clock => ClockOf(clock, role))!,
            phase.SpanOrNull("contactEvery"), phase.SpanOrNull("employerContactEvery"), role ?? PhaseRole.Other);
    }

    static PhaseLimits ClockOf(PackObject clock, PhaseRole? role)
    {
        var runs = clock.YesIfRight("runs");
        var limits = new PhaseLimits(
            runs ?? false, clock.SpanOrNull("warnAfter"), clock.SpanOrNull("atMost"), clock.SpanOrNull("atLeast"), clock.SpanOrNull("extendableTo"), clock.Yes("extendable"), clock.Basis());
        if (runs == true && role == PhaseRole.Before) clock.Break("runs", "before-runs");
        if (runs == false) NoLimits(clock, limits);
        if (limits.ExtendableTo is not null && !limits.Extendable) clock.Break("extendableTo", "not-extendable");
        NotLonger(clock, "warnAfter", limits.WarnAfter, "atMost", limits.AtMost);
        NotLonger(clock, "atLeast", limits.AtLeast, limits.AtMost is null ? "extendableTo" : "atMost", limits.AtMost ?? limits.ExtendableTo);
        NotLonger(clock, "atMost", limits.AtMost, "extendableTo", limits.ExtendableTo);
        return limits;
    }

    static void NoLimits(PackObject clock, PhaseLimits limits)
    {
        foreach (var (name, given) in new[]
                 {
                     ("warnAfter", limits.WarnAfter is not null), ("atMost", limits.AtMost is not null), ("atLeast", limits.AtLeast is not null),
                     ("extendable", limits.Extendable), ("extendableTo", limits.ExtendableTo is not null),
                 })
        {
            if (given) clock.Break(name, "clock-does-not-run");
        }
    }

    static void NotLonger(PackObject clock, string name, Span? one, string otherName, Span? other)
    {
        if (one is { } shorter && other is { } longer && shorter.IsLongerThan(longer)) clock.Break(name, $"longer-than: {otherName}");
    }

    static CaseloadNorm CaseloadOf(PackObject norm)
    {
        var read = new CaseloadNorm(norm.WholeOrNull("most", 1), norm.WholeOrNull("least", 1), norm.Basis());
        if (read.Least > read.Most) norm.Break("least", "more-than: most");
        return read;
    }

    static IReadOnlyList<string> Activities(PackObject pack, out IReadOnlyList<string> others)
    {
        var belongs = pack.Codes("belongs");
        others = pack.Codes("doesNotBelong");
        foreach (var (at, code) in others.Index()) if (belongs.Contains(code)) pack.Break($"doesNotBelong[{at}]", "belongs-too");
        return belongs;
    }

    static IReadOnlyList<Coded> Words(PackObject pack, string name) => pack.Items(name, word => new Coded(word.Code("code"), word.Texts("names")), word => word.Code, mayBeEmpty: true);
}
