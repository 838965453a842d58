namespace Fotfeste.Domain;

/// <summary>A code and whose it is, such as <c>onet:43-4171.00</c> or <c>styrk:5223</c>. Codes are texts: leading zeros count.</summary>
public readonly record struct OccupationCode(OccupationScheme Scheme, string Code)
{
    /// <summary>The longest code that a list uses, in characters.</summary>
    public const int Longest = 40;

    /// <summary>Reads <c>scheme:code</c>; false when there is no such scheme, or the code holds more than letters, digits, dots, hyphens and underscores.</summary>
    public static bool TryParse(string text, out OccupationCode code)
    {
        ArgumentNullException.ThrowIfNull(text);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        code = default;
        if (colon < 1 || !Array.Exists(Enum.GetValues<OccupationScheme>(), s => NameOf(s) == text[..colon])) return false;
        code = new(Enum.Parse<OccupationScheme>(text[..colon], ignoreCase: true), text[(colon + 1)..]);
        return IsCode(code.Code);
    }

    /// <summary>Can it be a code of any list?</summary>
    public static bool IsCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length is > 0 and <= Longest && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');
    }

    /// <summary>How a scheme is written: <c>esco</c>.</summary>
    public static string NameOf(OccupationScheme scheme) => scheme.ToString().ToLowerInvariant();

    public override string ToString() => $"{NameOf(Scheme)}:{Code}";
}
