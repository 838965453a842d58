namespace Fotfeste.Domain;

/// <summary>How well each language is known, or has to be: 0 not at all, 1 to 6 as A1 to C2, or nobody has said. A value; without more it knows nothing.</summary>
public readonly record struct LanguageLevels
{
    public const byte Most = 6;

    const int Bits = 4;
    const uint Nibble = 15;

    readonly uint packed; // a nibble each: 0 for unknown, else the level and one

    LanguageLevels(uint packed) => this.packed = packed;

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
