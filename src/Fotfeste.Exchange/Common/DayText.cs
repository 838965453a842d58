using System.Globalization;
using System.Text.RegularExpressions;

namespace Fotfeste.Exchange;

/// <summary>Days as people in the Nordic countries write them: year first, or day first. A time of day behind it is passed over.</summary>
public static partial class DayText
{
    /// <returns>Null when it was read into <paramref name="day"/>, else the code of what is wrong.</returns>
    public static string? Read(string text, out DateOnly day)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= 1900 and <= 2100) return null;
        day = default;
        var written = WithoutTime().Replace(text.Trim(), "");
        if (ShortYear().IsMatch(written)) return "import.two-digit-year";
        if (YearFirst().Match(written) is { Success: true } iso) return Made(iso.Groups[1], iso.Groups[2], iso.Groups[3], out day);
        if (DayFirst().Match(written) is { Success: true } nordic) return Made(nordic.Groups[4], nordic.Groups[3], nordic.Groups[1], out day);
        return "import.not-a-day";
    }

    public static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string? Made(Group year, Group month, Group date, out DateOnly day)
    {
        day = default;
        var (y, m, d) = (Number(year), Number(month), Number(date));
        if (y is < 1900 or > 2100 || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, m)) return "import.not-a-day";
        day = new DateOnly(y, m, d);
        return null;
    }

    static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=\d)[ T]+([01]\d|2[0-3])[:.][0-5]\d([:.][0-5]\d(\.\d{1,7})?)?(Z|[+-]\d\d:?\d\d)?$")]
    private static partial Regex WithoutTime();

    [GeneratedRegex(@"^(\d{4})-(\d{1,2})-(\d{1,2})$", RegexOptions.ECMAScript)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^([0-9]{1,2})(\. ?|/|-)([0-9]{1,2})\2([0-9]{4})$")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^[0-9]{1,2}(\. ?|/|-)[0-9]{1,2}\1[0-9]{2}$")]
    private static partial Regex ShortYear();
}
