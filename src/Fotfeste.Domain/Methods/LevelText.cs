namespace Fotfeste.Domain;

/// <summary>A row of levels 0 to 4 as one text, a character a kind: how <see cref="DemandLevels"/> and <see cref="InterestLevels"/> are stored.</summary>
static class LevelText
{
    public const char Unsaid = '-';

    public static string Empty(int kinds) => new(Unsaid, kinds);

    public static byte? At(string code, int at) => code[at] == Unsaid ? null : (byte)(code[at] - '0');

    /// <exception cref="ArgumentOutOfRangeException">No such level.</exception>
    public static string With(string code, int at, byte? level)
    {
        if (level is { } given) ArgumentOutOfRangeException.ThrowIfGreaterThan(given, DemandLevels.Most, nameof(level));
        var levels = code.ToCharArray();
        levels[at] = level is { } said ? (char)('0' + said) : Unsaid;
        return new(levels);
    }

    /// <summary>What was stored, perhaps before the newest kinds existed.</summary>
    /// <exception cref="FormatException">Not such a text.</exception>
    public static string Read(string code, int kinds) => code.Length <= kinds && code.All(level => level is Unsaid or >= '0' and <= '4')
        ? code.PadRight(kinds, Unsaid)
        : throw new FormatException("Levels are written as one character for each kind, 0 to 4 or -.");
}
