namespace Fotfeste.Domain;

/// <summary>Some of the kinds of demand: those in which a person's level is a hard limit, for example. It is stored as a number, a bit a kind.</summary>
public readonly record struct DemandSet(int Bits)
{
    public bool IsEmpty => Bits == 0;

    public bool Has(Demand demand) => (Bits & (1 << (int)demand)) != 0;

    public DemandSet With(Demand demand) => new(Bits | (1 << (int)demand));

    /// <summary>In their order.</summary>
    public IEnumerable<Demand> All() => Enum.GetValues<Demand>().Where(Has);

    public override string ToString() => Bits.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
