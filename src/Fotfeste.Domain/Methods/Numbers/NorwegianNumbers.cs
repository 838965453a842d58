namespace Fotfeste.Domain;

using static NumberDigits;

/// <summary>Fødselsnummer and its relatives, and organisation numbers.</summary>
static class NorwegianNumbers
{
    /// <summary>A D-number has 40 added to its day.</summary>
    const int Foreign = 40;

    static readonly int[] first = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1], second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1], organisation = [3, 2, 7, 6, 5, 4, 3, 2, 1];

    // What is added to the month, what the number is called then, and whether that is published.
    static readonly (int Added, string Kind, bool IsPublished)[] months = [(0, "fnr", true), (40, "hnr", true), (65, "tnr-65", false), (80, "tnr", true)];

    public static NumberReading? Person(string text)
    {
        if (Only(text, 11) is not { } digits) return null;
        var (day, month, year) = (Number(digits, 0, 2), Number(digits, 2, 2), Number(digits, 4, 2));
        var isForeign = day > Foreign;
        var (added, kind, isPublished) = months.FirstOrDefault(m => month - m.Added is >= 1 and <= 12, months[0]);
        if (isForeign) kind = kind == "fnr" ? "dnr" : $"dnr-{kind}";
        var born = Century(Number(digits, 6, 3), year) is { } century ? Day(century + year, month - added, isForeign ? day - Foreign : day) : null;
        var passes = born is not null && Passes(digits);
        return isPublished ? NumberReading.Of(passes, kind, born) : NumberReading.Perhaps(passes, kind, born);
    }

    public static NumberReading? Organisation(string text)
    {
        if (Only(Bare(text), 9) is not { } digits) return null;
        var passes = Weighed(digits, organisation) % 11 == 0;
        // Real ones begin with 8 or 9; the registers' own test data with 2 or 3.
        return digits[0] is '8' or '9' ? NumberReading.Of(passes, "orgnr") : NumberReading.Perhaps(passes && digits[0] is '2' or '3', "orgnr-test");
    }

    // The first check digit may leave 0; from 2032, when numbers run short, 1 to 3 as well. The second goes on leaving 0.
    static bool Passes(string digits) => Weighed(digits, first) % 11 <= 3 && Weighed(digits, second) % 11 == 0;

    static int? Century(int individual, int year) => (individual, year) switch
    {
        ( <= 499, _) => 1900,
        ( >= 500 and <= 749, >= 54) => 1800,
        ( >= 500, <= 39) => 2000,
        ( >= 900, >= 40) => 1900,
        _ => null,
    };

    static string Bare(string text)
    {
        var bare = text.EndsWith("MVA", StringComparison.OrdinalIgnoreCase) ? text[..^3] : text;
        return bare.StartsWith("NO", StringComparison.OrdinalIgnoreCase) ? bare[2..] : bare;
    }
}
