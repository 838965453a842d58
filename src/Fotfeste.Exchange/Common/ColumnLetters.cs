namespace Fotfeste.Exchange;

/// <summary>Columns as spreadsheets name them: A to Z, then AA.</summary>
public static class ColumnLetters
{
    /// <param name="index">The first being 0.</param>
    public static string Of(int index) => index < 26 ? $"{(char)('A' + index)}" : Of((index / 26) - 1) + Of(index % 26);

    /// <summary>The first being 0; -1 when the address begins with no letter.</summary>
    public static int IndexOf(string address)
    {
        var index = 0;
        foreach (var letter in address.TakeWhile(char.IsAsciiLetterUpper)) index = Math.Min((index * 26) + letter - 'A' + 1, 100_000);
        return index - 1;
    }
}
