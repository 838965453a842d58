namespace Fotfeste.Domain;

/// <summary>The arithmetic that national numbers share.</summary>
static class NumberDigits
{
    /// <summary>The digits alone, when nothing else stands there but blanks, hyphens and points; null when something does, or when they are not so many.</summary>
    public static string? Only(string text, int count)
    {
        var digits = string.Concat(text.Where(c => c is not (' ' or '\u00A0' or '-' or '\u2011' or '.')));
        return digits.Length == count && digits.All(char.IsAsciiDigit) ? digits : null;
    }

    /// <summary>The digits times their weights, one after the other.</summary>
    public static int Weighed(string digits, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var at = 0; at < weights.Length; at++) sum += (digits[at] - '0') * weights[at];
        return sum;
    }

    /// <summary>Every second digit counts twice, from the last but one; the sum of what that gives, digit by digit, ends in 0.</summary>
    public static bool PassesLuhn(string digits)
    {
        var sum = 0;
        for (var at = 0; at < digits.Length; at++)
        {
            var value = (digits[at] - '0') * ((digits.Length - at) % 2 == 0 ? 2 : 1);
            sum += value / 10 + value % 10;
        }
        return sum % 10 == 0;
    }

    public static int Number(string digits, int from, int count)
    {
        var number = 0;
        for (var at = from; at < from + count; at++) number = number * 10 + (digits[at] - '0');
        return number;
    }

    /// <summary>Null when the calendar has no such day.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
