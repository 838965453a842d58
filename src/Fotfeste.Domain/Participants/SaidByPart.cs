namespace Fotfeste.Domain;

/// <summary>Whose each part of a vocational profile is. A value; without more, all was written together.</summary>
public readonly record struct SaidByPart
{
    const int Bits = 2;
    const uint Pair = 3;
    const string Letters = "-pc"; // in the order of SaidBy

    static readonly ProfilePart[] EachPart = Enum.GetValues<ProfilePart>();

    readonly uint packed;

    SaidByPart(uint packed) => this.packed = packed;

    /// <summary>As it is stored: a character a part, p for the person, c for the coach, - for together; empty when all is.</summary>
    public string Code
    {
        get
        {
            var said = this;
            return packed == 0 ? "" : string.Concat(EachPart.Select(part => Letters[(int)said[part]]));
        }
    }

    /// <summary>What <see cref="Code"/> said, perhaps before the newest parts existed.</summary>
    /// <exception cref="FormatException">Not such a text.</exception>
    public static SaidByPart Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length > EachPart.Length || !code.All(Letters.Contains)) throw new FormatException("Whose the parts are is written as one character each, p, c or -.");
        var said = new SaidByPart();
        for (var at = 0; at < code.Length; at++) said = said.With(EachPart[at], (SaidBy)Letters.IndexOf(code[at], StringComparison.Ordinal));
        return said;
    }

    public override string ToString() => Code;

    public SaidBy this[ProfilePart part] => (SaidBy)(packed >> Bits * (int)part & Pair);

    public SaidByPart With(ProfilePart part, SaidBy whose)
    {
        var at = Bits * (int)part;
        return new(packed & ~(Pair << at) | (uint)whose << at);
    }
}
