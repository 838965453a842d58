namespace Fotfeste.Exchange;

/// <summary>Keeps a text from being run as a formula by whoever opens the file: an apostrophe is put before it, and taken away when the file comes back.</summary>
public static class Neutral
{
    const string Signs = "=+-@＝＋－＠";

    public static string Make(string text) => IsFormula(text) ? "'" + text : text;

    /// <summary>Undoes <see cref="Make"/>; every other text stays as it is.</summary>
    public static string Undo(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 1 && text[0] == '\'' && IsFormula(text[1..]) ? text[1..] : text;
    }

    /// <summary>Quotation marks and blanks before the sign do not make it harmless.</summary>
    static bool IsFormula(string text)
    {
        if (text.Length > 0 && text[0] is '\t' or '\r' or '\n') return true;
        var first = text.AsSpan().TrimStart(" \t\r\n'\"\u00A0");
        return first.Length > 0 && Signs.Contains(first[0], StringComparison.Ordinal);
    }
}
