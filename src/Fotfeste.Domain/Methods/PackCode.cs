using System.Globalization;
using System.Text;

namespace Fotfeste.Domain;

/// <summary>Makes a stable code of a name that people chose: lower case, digits and hyphens, as packs and spreadsheets write codes.</summary>
public static class PackCode
{
    /// <summary>How every method of a service's own begins; none of the house does.</summary>
    public const string Own = "own-";

    /// <summary>Records keep a code of so many characters at most.</summary>
    public const int LongestKept = 64;

    /// <summary>A code that is made of a name has at most so many letters before its number.</summary>
    const int Longest = 40;

    static readonly (string Written, string Plain)[] Letters = [("æ", "ae"), ("ø", "o"), ("þ", "th"), ("ð", "d"), ("ß", "ss"), ("đ", "d"), ("ŋ", "n"), ("ŧ", "t"), ("ł", "l"), ("ı", "i")];

    /// <summary>The code of a name; with a number when it is taken.</summary>
    /// <param name="name">What people call it.</param>
    /// <param name="otherwise">What a name becomes that has no letter we can write.</param>
    /// <param name="isTaken">Is there one of that code already?</param>
    /// <param name="prefix">What the code begins with, such as <see cref="Own"/>.</param>
    public static string From(string name, string otherwise, Func<string, bool> isTaken, string prefix = "")
    {
        ArgumentNullException.ThrowIfNull(isTaken);
        var plain = Plain(name);
        var code = prefix + (plain.Length == 0 ? otherwise : prefix.Length == 0 && char.IsAsciiDigit(plain[0]) ? $"{otherwise}-{plain}" : plain);
        var free = code;
        for (var number = 2; isTaken(free); number++) free = string.Create(CultureInfo.InvariantCulture, $"{code}-{number}");
        return free;
    }

    static string Plain(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = name.ToLower(CultureInfo.InvariantCulture);
        foreach (var (written, bare) in Letters) text = text.Replace(written, bare, StringComparison.Ordinal);
        var code = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c)) code.Append(c);
            else if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && code.Length > 0 && code[^1] != '-') code.Append('-');
        }
        return code.ToString(0, Math.Min(code.Length, Longest)).Trim('-');
    }
}
