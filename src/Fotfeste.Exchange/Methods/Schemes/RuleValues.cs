using System.Globalization;
using System.Text.Json;

namespace Fotfeste.Exchange;

/// <summary>The values that rules are made of beside those of every pack: numbers, ranges, and what changes over time.</summary>
static class RuleValues
{
    public static decimal Number(this PackObject pack, string name, decimal least = 0, decimal most = decimal.MaxValue) => pack.Field(name, JsonValueKind.Number, "number-missing", (value, _) =>
    {
        if (!value.TryGetDecimal(out var number)) pack.Break(name, "not-a-number");
        else if (number < least) pack.Break(name, string.Create(CultureInfo.InvariantCulture, $"less-than: {least}"));
        else if (number > most) pack.Break(name, string.Create(CultureInfo.InvariantCulture, $"more-than: {most}"));
        return number;
    });

    public static decimal? NumberOrNull(this PackObject pack, string name, decimal most = decimal.MaxValue) => pack.IsNull(name) ? null : pack.Number(name, 0, most);

    public static Percent Percent(this PackObject pack, string name) => new(pack.Number(name, 0, 100));

    /// <summary>Whole numbers from one bound to another; null for any.</summary>
    public static Between Between(this PackObject pack, string name, string from = "least", string until = "most") => pack.IsNull(name) ? default : pack.Object(name, range =>
    {
        var read = new Between(range.WholeOrNull(from, 0), range.WholeOrNull(until, 0));
        if (read.Most < read.Least) range.Break(from, $"more-than: {until}");
        return read;
    });

    /// <summary>An object, or null where the pack says null.</summary>
    public static T? ObjectOrNull<T>(this PackObject pack, string name, Func<PackObject, T> read) where T : class => pack.IsNull(name) ? null : pack.Object(name, read);

    public static IReadOnlyList<T> Many<T>(this PackObject pack, string name, Func<PackObject, T> read, bool mayBeEmpty = true) => pack.Items(name, read, _ => "", mayBeEmpty);

    /// <summary>Values that follow each other day by day: in order, none on a day of another, and no day between two left out. Where nothing is published the pack says null instead of leaving a gap.</summary>
    public static DatedList<T> Dated<T>(this PackObject pack, string name, Func<PackObject, string, T> read, bool mayBeEmpty = false)
    {
        var values = pack.Many(name, value => new Dated<T>(value.Days("from", "until") ?? DateRange.Open(DateOnly.MinValue), read(value, "value"), value.Basis()), mayBeEmpty);
        for (var at = 1; at < values.Count; at++)
        {
            var (before, after) = (values[at - 1].Days.Until, values[at].Days.From);
            if (before is null || before >= after) pack.Break($"{name}[{at}].from", "overlap");
            else if (before.Value.AddDays(1) < after) pack.Break($"{name}[{at}].from", string.Create(CultureInfo.InvariantCulture, $"gap: {before.Value.AddDays(1):yyyy-MM-dd}"));
        }
        return DatedList<T>.FirstFault(values) is null ? new(values) : new([]);
    }

    public static Season? Season(this PackObject pack, string name) => pack.IsNull(name) ? null : pack.Object(name, season =>
    {
        var (from, until) = (DayOfYear(season, "from"), DayOfYear(season, "until"));
        return (Season?)new Season(from.Month, from.Day, until.Month, until.Day);
    });

    // A leap year's days, so that 29 February is one.
    static DateOnly DayOfYear(PackObject pack, string name)
    {
        if (DateOnly.TryParseExact($"2000-{pack.Text(name)}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        pack.Break(name, "not-a-day-of-the-year");
        return default;
    }
}
