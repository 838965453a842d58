namespace Fotfeste.Domain;

/// <summary>How well each language is known, or has to be: 0 not at all, 1 to 6 as A1 to C2, or nobody has said. A value; without more it knows nothing.</summary>
public readonly record struct LanguageLevels
{
    public const byte Most = 6;

    static readonly WorkLanguage[] EachLanguage = Enum.GetValues<WorkLanguage>();

    const int Bits = 4;
    const uint Nibble = 15;

    readonly uint packed; // a nibble each: 0 for unknown, else the level and one

    LanguageLevels(uint packed) => this.packed = packed;

    /// <summary>As it is stored: a character a language, 0 to 6 or -; empty when nothing is known.</summary>
    public string Code
    {
        get
        {
            if (IsEmpty) return "";
            Span<char> code = stackalloc char[EachLanguage.Length];
            for (var at = 0; at < code.Length; at++) code[at] = this[EachLanguage[at]] is { } level ? (char)('0' + level) : '-';
            return new(code);
        }
    }

    public bool IsEmpty => packed == 0;

    /// <summary>What <see cref="Code"/> said, perhaps before the newest languages existed.</summary>
    /// <exception cref="FormatException">Not such a text.</exception>
    public static LanguageLevels Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length > EachLanguage.Length || !code.All(level => level is '-' or >= '0' and <= '6')) throw new FormatException("Languages are written as one character each, 0 to 6 or -.");
        var levels = new LanguageLevels();
        for (var at = 0; at < code.Length; at++) if (code[at] != '-') levels = levels.With(EachLanguage[at], (byte)(code[at] - '0'));
        return levels;
    }

    public override string ToString() => Code;

    /// <summary>The level, or null when nobody has said.</summary>
    public byte? this[WorkLanguage language] => (packed >> Bits * (int)language & Nibble) is var said and > 0 ? (byte)(said - 1) : null;

    /// <exception cref="ArgumentOutOfRangeException">No such level.</exception>
    public LanguageLevels With(WorkLanguage language, byte? level)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level ?? 0, Most, nameof(level));
        var at = Bits * (int)language;
        return new(packed & ~(Nibble << at) | (level is { } given ? given + 1u : 0) << at);
    }
}
