namespace Fotfeste.Domain;

/// <summary>One level for each kind of demand, 0 to 4, or unknown: what a job asks, or what a person tolerates. A value; it is stored as one text, a character a kind.</summary>
/// <remarks>The text is '0' to '4' or '-' in the order of <see cref="Demand"/>. What was stored before a kind existed knows nothing of it.</remarks>
public sealed record DemandLevels
{
    /// <summary>In <see cref="Raw"/>, what nobody has said.</summary>
    public const byte NotKnown = 255;

    public const byte Most = (byte)DemandLevel.VeryMuch;

    static readonly int Kinds = Enum.GetValues<Demand>().Length;

    DemandLevels(string code) => Code = code;

    /// <summary>Nothing is known of anything.</summary>
    public static DemandLevels Unknown { get; } = new(LevelText.Empty(Kinds));

    /// <summary>As it is stored.</summary>
    public string Code { get; }

    /// <summary>The level, or null when nobody has said.</summary>
    public byte? this[Demand demand] => LevelText.At(Code, (int)demand);

    public bool IsEmpty => KnownCount == 0;

    /// <summary>Of how many kinds something is said.</summary>
    public int KnownCount => Code.Count(level => level != LevelText.Unsaid);

    /// <summary>The level as a bare number; <see cref="NotKnown"/> when nobody has said.</summary>
    public byte Raw(Demand demand) => this[demand] ?? NotKnown;

    /// <exception cref="ArgumentOutOfRangeException">No such level.</exception>
    public DemandLevels With(Demand demand, byte? level) => new(LevelText.With(Code, (int)demand, level));

    /// <summary>These levels, but for the kinds under the heading, which are taken from the others.</summary>
    public DemandLevels With(DemandGroup group, DemandLevels others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return DemandGroups.In(group).Aggregate(this, (levels, demand) => levels.With(demand, others[demand]));
    }

    /// <summary>The kinds of which something is said, with their level, in their order.</summary>
    public IEnumerable<(Demand Demand, byte Level)> Known() => Enum.GetValues<Demand>().Where(demand => this[demand] is not null).Select(demand => (demand, Raw(demand)));

    /// <summary>What <see cref="Code"/> gave, perhaps before the newest kinds existed.</summary>
    /// <exception cref="FormatException">Not a text that this type has written.</exception>
    public static DemandLevels Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return new(LevelText.Read(code, Kinds));
    }

    public override string ToString() => Code;
}
