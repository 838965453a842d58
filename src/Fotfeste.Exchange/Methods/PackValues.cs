using System.Globalization;
using System.Text.Json;

namespace Fotfeste.Exchange;

/// <summary>The values that every kind of pack is made of: spans, days, keys, where something comes from.</summary>
static class PackValues
{
    /// <summary>Longer is a slip of the pen, in years.</summary>
    const int Longest = 100;

    public static Attribution Basis(this PackObject pack, string name = "basis") =>
        pack.Object(name, basis => new Attribution(basis.OneOf<Certainty>("certainty"), basis.Text("source"))) ?? new(default, "");

    public static Span Span(this PackObject pack, string name) => pack.Field(name, JsonValueKind.Object, "span-missing", (value, at) => Read(pack.Rules, value, at)) ?? default;

    public static Span? SpanOrNull(this PackObject pack, string name) => pack.IsNull(name) ? null : pack.Span(name) is { Count: > 0 } span ? span : null;

    public static DateOnly? DayOrNull(this PackObject pack, string name) => pack.IsNull(name) ? null : pack.Field(name, JsonValueKind.String, "day-missing", (value, _) => Day(pack, name, value.GetString()!));

    /// <summary>Two fields; null when both are. Without a beginning it holds since ever.</summary>
    public static DateRange? Days(this PackObject pack, string from, string until)
    {
        var (first, last) = (pack.DayOrNull(from), pack.DayOrNull(until));
        if (first is null && last is null) return null;
        if (last < first) pack.Break(until, $"before: {from}");
        return new(first ?? DateOnly.MinValue, last);
    }

    public static PackKey Key(this PackObject pack) => new(pack.Code("code"), pack.Whole("version", 1));

    /// <summary>Another pack, by code and version.</summary>
    public static PackKey? KeyOrNull(this PackObject pack, string name) => pack.IsNull(name) ? null : pack.Object(name, other => (PackKey?)other.Key());

    /// <summary>Two capital letters, or null for no one country.</summary>
    public static string? CountryOrNull(this PackObject pack, string name)
    {
        var country = pack.TextOrNull(name);
        if (country?.Length > 0 && !(country.Length == 2 && country.All(char.IsAsciiLetterUpper))) pack.Break(name, "not-a-country");
        return country;
    }

    /// <summary>A file that is imported may name them by their words: no two share one in any language.</summary>
    public static IReadOnlyList<T> WithWordsOfTheirOwn<T>(this PackObject pack, string list, IReadOnlyList<T> items, Func<T, PackText> namesOf)
    {
        HashSet<(string Language, string Word)> said = [];
        foreach (var (at, item) in items.Index())
        {
            foreach (var (language, word) in namesOf(item).ByLanguage)
                if (!said.Add((language, Labels.Loose(word)))) pack.Break($"{list}[{at}].names.{language}", "same-word");
        }
        return items;
    }

    static DateOnly? Day(PackObject pack, string name, string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        pack.Break(name, "not-a-day");
        return null;
    }

    static Span? Read(PackRules rules, JsonElement value, string path)
    {
        var fields = value.EnumerateObject().ToList();
        if (fields.Count != 1 || !CodeOf.TryRead<SpanUnit>(fields[0].Name, out var unit))
        {
            rules.Break(path, $"one-of: {string.Join(' ', CodeOf.All<SpanUnit>())}");
            return null;
        }
        if (fields[0].Value.ValueKind != JsonValueKind.Number || !fields[0].Value.TryGetInt32(out var count) || count < 1) rules.Break($"{path}.{fields[0].Name}", "less-than: 1");
        else if (new Span(count, unit).IsLongerThan(Domain.Span.Years(Longest))) rules.Break($"{path}.{fields[0].Name}", $"longer-than: {Longest} years");
        else return new(count, unit);
        return null;
    }
}
