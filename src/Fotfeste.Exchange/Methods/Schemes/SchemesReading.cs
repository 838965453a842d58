using System.Text.Json;

namespace Fotfeste.Exchange;

/// <summary>The schemes of one country as their file tells them, with the rules that one file can break.</summary>
static class SchemesReading
{
    public static SchemesPack Of(PackObject pack)
    {
        var figures = pack.Items("figures", FigureOf, f => f.Code, mayBeEmpty: true);
        var (groups, needs, questions, missing) = (Words(pack, "groups"), Words(pack, "needs"), Words(pack, "questions"), Words(pack, "missing"));
        DefinedCodes[] defined = [new("figures", [.. figures.Select(f => f.Code)]), Codes("groups", groups), Codes("needs", needs), Codes("questions", questions), Codes("missing", missing)];
        var reading = new SchemeReading(defined[1], defined[0], defined[2], defined[3], defined[4]);
        var schemes = new SchemesPack(
            pack.Key(), pack.CountryOrNull("country") ?? "", pack.Language("language"), Currency(pack),
            pack.Dated("rounding", RoundingOf),
            pack.ObjectOrNull("dayRate", d => new DayRate(d.Number("daysInMonth", 1, 31), d.Whole("decimals", 0), d.Basis())),
            pack.ObjectOrNull("hourRate", h => new HourRate(h.Number("hoursInYear", 1), h.Number("weeksInYear", 1), h.Number("daysInYear", 1), h.Basis())),
            pack.Object("costs", CostsOf) ?? new(null, [], new(default, "")),
            figures, groups, needs, questions, missing, pack.Items("schemes", reading.Of, s => s.Code), pack.Text("source"));
        if (pack.IsNull("country")) pack.Break("country", "not-a-country");
        if (schemes.Rounding.All is not [{ } first, ..] || first.Days.From > DateOnly.MinValue || !schemes.Rounding.HasNoGaps) pack.Break("rounding", "not-for-every-day");
        foreach (var codes in defined) codes.BreakUnused(pack);
        return schemes;
    }

    public static Figure FigureOf(PackObject pack)
    {
        var (code, names, unit) = (pack.Code("code"), pack.Texts("names"), pack.OneOf<FigureUnit>("unit"));
        return new(code, names, unit, pack.Dated("values", (dated, name) => dated.NumberOrNull(name)));
    }

    static Rounding RoundingOf(PackObject dated, string name) => dated.Object(name, r => new Rounding(r.OneOf<RoundingRule>("rule"), r.Whole("decimals", 0)));

    static CostBounds CostsOf(PackObject pack) => new(
        pack.NumberOrNull("pensionAtMost", 100) is { } most ? new Percent(most) : null,
        pack.Field("employerTax", JsonValueKind.Array, "list-missing", (list, _) => Rates(pack, list)) ?? [],
        pack.Basis());

    static List<Percent> Rates(PackObject pack, JsonElement list)
    {
        List<Percent> rates = [];
        foreach (var (at, value) in list.EnumerateArray().Index())
        {
            if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var rate) && rate is >= 0 and <= 100) rates.Add(new(rate));
            else pack.Break($"employerTax[{at}]", "not-a-percentage");
        }
        return rates;
    }

    static string Currency(PackObject pack)
    {
        var currency = pack.Text("currency");
        if (currency.Length > 0 && !(currency.Length == 3 && currency.All(char.IsAsciiLetterUpper))) pack.Break("currency", "not-a-currency");
        return currency;
    }

    static IReadOnlyList<Coded> Words(PackObject pack, string name) => pack.Items(name, word => new Coded(word.Code("code"), word.Texts("names")), word => word.Code, mayBeEmpty: true);

    static DefinedCodes Codes(string list, IReadOnlyList<Coded> words) => new(list, [.. words.Select(w => w.Code)]);
}
