using System.Globalization;

namespace Fotfeste.Web;

/// <summary>Reads a number with the language's decimal sign; a point or comma that can only mean decimals is understood in every language.</summary>
sealed class NumberBinder(Texts texts, Type type) : TypedBinder(texts)
{
    bool Whole => type == typeof(int);

    protected override object? Read(string typed)
    {
        var plain = typed.Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal).Replace("\u2212", "-", StringComparison.Ordinal);
        if (Whole) return int.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null;
        return !MayMeanThousands(plain) && decimal.TryParse(plain.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>Two signs, or three digits after the sign that this language does not write decimals with: 1.500 is not guessed at in Norwegian.</summary>
    static bool MayMeanThousands(string plain)
    {
        var at = plain.IndexOfAny(['.', ',']);
        return at >= 0 && (plain.IndexOfAny(['.', ','], at + 1) >= 0
            || (plain.Length - at == 4 && plain[at].ToString() != Tongue.Current.Culture.NumberFormat.NumberDecimalSeparator));
    }

    protected override string Unreadable => Whole ? "common.whole-number-unreadable" : "common.number-unreadable";

    protected override string Example => Whole ? "45" : 37.5m.ToString(Tongue.Current.Culture);
}
