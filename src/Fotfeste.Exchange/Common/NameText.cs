using System.Globalization;
using System.Text;

namespace Fotfeste.Exchange;

/// <summary>Names and references as they are kept: the same letters in the same bytes, nothing invisible in what is compared.</summary>
public static class NameText
{
    /// <summary>Longest name or reference that fits, in characters.</summary>
    public const int Longest = 200;

    /// <summary>Composed (NFC) and trimmed; every letter, sign and emoji stays. Empty when nothing of it can be seen.</summary>
    public static string Name(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var name = Composed(text).Trim();
        return name.All(IsInvisible) ? "" : name;
    }

    /// <summary>As a name, without characters that nobody sees and with single blanks: two references that look alike are alike.</summary>
    public static string Reference(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reference = new StringBuilder(text.Length);
        foreach (var c in Composed(text))
        {
            if (char.IsWhiteSpace(c)) reference.Append(reference.Length > 0 && reference[^1] != ' ' ? " " : "");
            else if (!IsInvisible(c)) reference.Append(c);
        }
        return reference.ToString().TrimEnd();
    }

    static bool IsInvisible(char c) => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control;

    static string Composed(string text) => text.IsNormalized() ? text : text.Normalize(NormalizationForm.FormC);
}
