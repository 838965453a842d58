namespace Fotfeste.Web;

/// <summary>A telephone number as a link dials it.</summary>
public static class Tel
{
    /// <summary>Digits, and the plus in front.</summary>
    public static string Of(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return (written.TrimStart().StartsWith('+') ? "+" : "") + string.Concat(written.Where(char.IsAsciiDigit));
    }
}
