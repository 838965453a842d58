using System.Globalization;
using System.Text.RegularExpressions;

namespace Fotfeste.Exchange;

/// <summary>Numbers with a decimal comma or point, and never with a sign between the thousands.</summary>
public static partial class NumberText
{
    /// <returns>Null when it was read into <paramref name="number"/>, else the code of what is wrong.</returns>
    public static string? Read(string text, out decimal number)
    {
        number = 0;
        var written = text.Trim().Replace('\u2212', '-');
        if (MayBeThousands().IsMatch(written)) return "import.ambiguous-number";
        if (!Decimal().IsMatch(written)) return "import.not-a-number";
        return decimal.TryParse(written.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) ? null : "import.not-a-number";
    }

    public static string Written(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    [GeneratedRegex("^-?[0-9]{1,15}([.,][0-9]{1,10})?$")]
    private static partial Regex Decimal();

    /// <summary>1,234 is a thousand and more to some, and one and a bit to others; 0,125 is not.</summary>
    [GeneratedRegex("^-?[1-9][0-9]{0,2}[.,][0-9]{3}$")]
    private static partial Regex MayBeThousands();
}
