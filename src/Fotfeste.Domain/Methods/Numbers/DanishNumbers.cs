namespace Fotfeste.Domain;

using static NumberDigits;

/// <summary>CPR and CVR numbers. Since 2007 a CPR number need not pass the modulus: without it nothing is wrong, it only cannot be checked.</summary>
static class DanishNumbers
{
    /// <summary>A replacement number of a hospital or municipality has 60 added to its day.</summary>
    const int Replacement = 60;

    static readonly int[] person = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1], organisation = [2, 7, 6, 5, 4, 3, 2, 1];

    public static NumberReading? Person(string text)
    {
        if (Only(text, 10) is not { } digits) return null;
        var (day, year) = (Number(digits, 0, 2), Number(digits, 4, 2));
        var isReplacement = day > Replacement;
        var born = Day(Century(digits[6], year) + year, Number(digits, 2, 2), isReplacement ? day - Replacement : day);
        if (born is null) return NumberReading.Of(false, "cpr");
        if (isReplacement) return NumberReading.Perhaps(true, "cpr-replacement", born);
        return Weighed(digits, person) % 11 == 0 ? NumberReading.Of(true, "cpr", born) : NumberReading.Perhaps(true, "cpr-no-modulus", born);
    }

    public static NumberReading? Organisation(string text) =>
        Only(text.StartsWith("DK", StringComparison.OrdinalIgnoreCase) ? text[2..] : text, 8) is { } digits ? NumberReading.Of(digits[0] != '0' && Weighed(digits, organisation) % 11 == 0, "cvr") : null;

    static int Century(char seventh, int year) => (seventh, year) switch
    {
        ( <= '3', _) => 1900,
        ('4' or '9', <= 36) => 2000,
        ('4' or '9', _) => 1900,
        (_, <= 57) => 2000,
        _ => 1800,
    };
}
