namespace Fotfeste.Domain;

using static NumberDigits;

/// <summary>Kennitala of people and of organisations, which have 40 added to their day.</summary>
static class IcelandicNumbers
{
    const int Organised = 40;

    static readonly int[] weights = [3, 2, 7, 6, 5, 4, 3, 2, 1];

    public static NumberReading? Person(string text)
    {
        if (Only(text, 10) is not { } digits) return null;
        // Given for a while, and says nothing of a birthday; which digits it has is not published.
        if (digits[0] is '8' or '9') return NumberReading.Perhaps(true, "kennitala-temporary");
        var born = Born(digits, 0);
        return NumberReading.Of(born is not null && Passes(digits), "kennitala", born);
    }

    /// <summary>The day that it states is the one it was founded or entered on.</summary>
    public static NumberReading? Organisation(string text) =>
        Only(text, 10) is { } digits ? NumberReading.Of(Born(digits, Organised) is not null && Passes(digits), "kennitala-organisation") : null;

    static bool Passes(string digits) => Weighed(digits, weights) % 11 == 0;

    static DateOnly? Born(string digits, int added) => Century(digits[9]) is { } century ? Day(century + Number(digits, 4, 2), Number(digits, 2, 2), Number(digits, 0, 2) - added) : null;

    static int? Century(char last) => last switch
    {
        '8' => 1800,
        '9' => 1900,
        '0' => 2000,
        _ => null,
    };
}
