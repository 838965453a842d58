using System.Globalization;

namespace Fotfeste.Exchange;

/// <summary>Reads the moments and days that ads are full of: with an offset as they stand, without one by the clock on the wall where the source sits.</summary>
static class AdMoment
{
    public const string Stockholm = "Europe/Stockholm", Oslo = "Europe/Oslo";

    static readonly string[] Days = ["yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy", "dd.MM.yy", "dd/MM/yyyy"];
    static readonly (int Least, int Most) Years = (1990, 2200);

    /// <summary>Nothing when the field is empty.</summary>
    /// <exception cref="WrongField">It is no moment.</exception>
    public static DateTimeOffset? Of(AdField field, string zone) =>
        field.Text is not { } text ? null : Read(text, zone) ?? throw field.Wrong("not-a-moment");

    /// <summary>From milliseconds since 1970, as a number.</summary>
    public static DateTimeOffset? OfMilliseconds(AdField field)
    {
        if (field.IsNothing) return null;
        if (field.Number is not { } milliseconds || milliseconds < 0 || milliseconds > 7_258_118_400_000) throw field.Wrong("not-a-moment");
        return DateTimeOffset.FromUnixTimeMilliseconds((long)milliseconds);
    }

    /// <summary>Null when the text is no moment.</summary>
    public static DateTimeOffset? Read(string text, string zone)
    {
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var wall) || !char.IsAsciiDigit(text[0]) || wall.Year < Years.Least || wall.Year > Years.Most) return null;
        if (wall.Kind != DateTimeKind.Unspecified)
            return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact) ? Whole(exact) : null;
        var clock = TimeZoneInfo.FindSystemTimeZoneById(zone);
        if (clock.IsInvalidTime(wall)) wall = wall.AddHours(1); // the hour that is skipped in spring
        return Whole(new DateTimeOffset(wall, clock.GetUtcOffset(wall)));
    }

    /// <summary>The day that a free text names, such as "02.01.2019" or an ISO moment; null for "Snarest" and its like.</summary>
    public static DateOnly? DayIn(string? text)
    {
        if (text?.Trim() is not { Length: > 0 } said) return null;
        if (DateOnly.TryParseExact(said, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return Sane(day);
        return said.Length > 10 && said[10] is 'T' or ' ' && DateOnly.TryParseExact(said[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? Sane(first) : null;
    }

    /// <summary>The day of a moment by the clock on the wall there.</summary>
    public static DateOnly DayOf(DateTimeOffset at, string zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime);

    static DateOnly? Sane(DateOnly day) => day.Year >= Years.Least && day.Year <= Years.Most ? day : null;

    // Both databases keep milliseconds; a finer revision would always seem newer than the stored one.
    static DateTimeOffset Whole(DateTimeOffset at) => DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds());
}
