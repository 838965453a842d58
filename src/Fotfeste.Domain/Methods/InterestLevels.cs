namespace Fotfeste.Domain;

/// <summary>How well each of six statements fits a person, 0 to 4, or unknown. A value; it is stored as one text, a character a statement.</summary>
public sealed record InterestLevels
{
    static readonly int Kinds = Enum.GetValues<Interest>().Length;

    InterestLevels(string code) => Code = code;

    public static InterestLevels Unknown { get; } = new(LevelText.Empty(Kinds));

    /// <summary>As it is stored.</summary>
    public string Code { get; }

    /// <summary>The level, or null when nobody has said.</summary>
    public byte? this[Interest interest] => LevelText.At(Code, (int)interest);

    public bool IsEmpty => Code.All(level => level == LevelText.Unsaid);

    /// <exception cref="ArgumentOutOfRangeException">No such level.</exception>
    public InterestLevels With(Interest interest, byte? level) => new(LevelText.With(Code, (int)interest, level));

    /// <exception cref="FormatException">Not a text that this type has written.</exception>
    public static InterestLevels Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return new(LevelText.Read(code, Kinds));
    }

    public override string ToString() => Code;
}
