using System.Globalization;

namespace Fotfeste.Exchange;

/// <summary>A holiday as a file tells it: its rule is one of four, seen from the fields that it has.</summary>
static class HolidayReading
{
    /// <summary>Farther from Easter no holiday lies, in days.</summary>
    const int FarthestFromEaster = 150;

    public static HolidayRule Of(PackObject holiday)
    {
        var rule = new HolidayRule(
            holiday.Code("code"), holiday.OneOf<HolidayType>("type"), holiday.Texts("names"), holiday.Object("rule", MomentOf) ?? HolidayMoment.On(1, 1),
            holiday.WholeOrNull("from", 1), holiday.WholeOrNull("until", 1), holiday.Basis());
        if (rule.Until < rule.From) holiday.Break("until", "before: from");
        return rule;
    }

    static HolidayMoment? MomentOf(PackObject rule)
    {
        if (rule.Has("easter"))
        {
            var days = rule.Whole("easter", -FarthestFromEaster);
            if (days > FarthestFromEaster) rule.Break("easter", $"more-than: {FarthestFromEaster}");
            return HolidayMoment.FromEaster(Math.Clamp(days, -FarthestFromEaster, FarthestFromEaster));
        }
        if (rule.Has("fixed")) return DayOf(rule, "fixed") is var (month, day) ? HolidayMoment.On(month, day) : null;
        if (rule.Has("onOrAfter")) return rule.OneOf<DayOfWeek>("weekday") is var weekday && DayOf(rule, "onOrAfter") is var (inMonth, from) ? HolidayMoment.OnOrAfter(weekday, inMonth, from) : null;
        if (rule.Has("nth")) return HolidayMoment.Nth(rule.OneOf<DayOfWeek>("weekday"), UpTo(rule, "nth", 5), UpTo(rule, "month", 12));
        rule.Break("", "one-of: easter fixed onOrAfter nth");
        return null;
    }

    static int UpTo(PackObject rule, string name, int most)
    {
        var number = rule.Whole(name, 1);
        if (number > most) rule.Break(name, $"more-than: {most}");
        return Math.Clamp(number, 1, most);
    }

    // A day of any year: 29 February is none.
    static (int Month, int Day)? DayOf(PackObject rule, string name)
    {
        var text = rule.Text(name);
        if (DateOnly.TryParseExact($"2001-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return (day.Month, day.Day);
        if (text.Length > 0) rule.Break(name, "not-a-day");
        return null;
    }
}
