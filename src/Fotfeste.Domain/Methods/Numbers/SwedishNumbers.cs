using System.Text.RegularExpressions;

namespace Fotfeste.Domain;

using static NumberDigits;

/// <summary>Personnummer, samordningsnummer and interim numbers in ten or twelve digits, and organisation numbers.</summary>
static partial class SwedishNumbers
{
    /// <summary>A coordination number has 60 added to its day. Where the day or month of birth is not known it is 0, and some state a day that no month has.</summary>
    const int Coordination = 60;

    /// <summary>An organisation number has at least this where a person has the month.</summary>
    const int LeastMonth = 20;

    public static NumberReading? Person(string text, DateOnly today)
    {
        if (PersonPattern().Match(text.ToUpperInvariant()) is not { Success: true } match) return null;
        var (century, digits, sign, rest) = (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value, match.Groups[4].Value);
        var (isInterim, month, day) = (!char.IsAsciiDigit(rest[0]), Number(digits, 2, 2), Number(digits, 4, 2));
        var isCoordination = day >= Coordination;
        var year = century.Length > 0 ? Number(century, 0, 2) * 100 + Number(digits, 0, 2) : Year(Number(digits, 0, 2), sign == "+", today);
        var born = year is >= 1800 and <= 2099 ? Day(year, month, isCoordination ? day - Coordination : day) : null;
        var isDay = born is not null || (isCoordination && year is >= 1800 and <= 2099 && month <= 12 && day <= Coordination + 31);
        var number = isInterim ? '1' + rest[1..] : rest; // the letter counts as 1
        var passes = isDay && PassesLuhn(digits + number) && !rest.StartsWith("000", StringComparison.Ordinal);
        return isInterim ? NumberReading.Perhaps(passes, "interimsnummer", born) : NumberReading.Of(passes, isCoordination ? "samordningsnummer" : "personnummer", born);
    }

    public static NumberReading? Organisation(string text) =>
        OrganisationPattern().Match(text) is { Success: true } match && match.Groups[1].Value + match.Groups[2].Value is var digits && Number(digits, 2, 2) >= LeastMonth
            ? NumberReading.Of(PassesLuhn(digits), "orgnr")
            : null;

    /// <summary>The last such year that has begun; a plus says that the person turned a hundred in the year that it is.</summary>
    static int Year(int lastTwo, bool isOld, DateOnly today)
    {
        var year = today.Year - (today.Year - lastTwo) % 100;
        return isOld ? year - 100 : year;
    }

    [GeneratedRegex("^([0-9]{2})?([0-9]{6})([-+]?)([0-9TRSUWXJKLMN][0-9]{3})$")]
    private static partial Regex PersonPattern();

    [GeneratedRegex("^(?:16)?([0-9]{6})-?([0-9]{4})$")]
    private static partial Regex OrganisationPattern();
}
