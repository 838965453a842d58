using System.Text.RegularExpressions;

namespace Fotfeste.Domain;

using static NumberDigits;

/// <summary>Henkilötunnus with the century signs of 2023, and Y-tunnus.</summary>
static partial class FinnishNumbers
{
    const string Signs = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    /// <summary>From here on the number was given for a while, or for a test.</summary>
    const int Temporary = 900;

    static readonly int[] organisation = [7, 9, 10, 5, 8, 4, 2, 1];

    public static NumberReading? Person(string text)
    {
        if (PersonPattern().Match(text.ToUpperInvariant()) is not { Success: true } match) return null;
        var (digits, individual) = (match.Groups[1].Value, match.Groups[3].Value);
        var born = Day(Century(match.Groups[2].Value[0]) + Number(digits, 4, 2), Number(digits, 2, 2), Number(digits, 0, 2));
        var number = Number(individual, 0, 3);
        var passes = born is not null && number >= 2 && Signs[Number(digits + individual, 0, 9) % Signs.Length] == match.Groups[4].Value[0];
        return NumberReading.Of(passes, number >= Temporary ? "hetu-temporary" : "hetu", born);
    }

    public static NumberReading? Organisation(string text)
    {
        if (OrganisationPattern().Match(text) is not { Success: true } match) return null;
        return NumberReading.Of(Weighed(match.Groups[1].Value.PadLeft(7, '0') + match.Groups[2].Value, organisation) % 11 == 0, "y-tunnus");
    }

    static int Century(char sign) => sign switch
    {
        '+' => 1800,
        >= 'A' and <= 'F' => 2000,
        _ => 1900,
    };

    [GeneratedRegex("^([0-9]{6})([-+YXWVUABCDEF])([0-9]{3})([0-9A-Z])$")]
    private static partial Regex PersonPattern();

    // Six digits before the check digit are from before 1977: a zero is put in front.
    [GeneratedRegex("^(?:FI)?([0-9]{6,7})-?([0-9])$")]
    private static partial Regex OrganisationPattern();
}
