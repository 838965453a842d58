namespace Fotfeste.Domain;

/// <summary>What the comparison asks of a processor: bytes and words of 16 bits, many at a time. Every width gives the same numbers.</summary>
interface IVectorLanes<TVector>
{
    /// <summary>Words of 16 bits in a vector.</summary>
    static abstract int Jobs { get; }

    static abstract TVector Zero { get; }
    static abstract TVector Load(ref byte from, nuint at);
    static abstract void Store(TVector vector, ref short to);

    /// <summary>The same 32 bits all over.</summary>
    static abstract TVector Everywhere(uint bits);
    static abstract TVector And(TVector left, TVector right);
    static abstract TVector Or(TVector left, TVector right);

    /// <summary>Bits of the first that the second lacks.</summary>
    static abstract TVector Without(TVector of, TVector those);

    /// <summary>Words shifted right, filled with nothing.</summary>
    static abstract TVector Right(TVector words, int bits);

    /// <summary>Words shifted right, keeping their sign.</summary>
    static abstract TVector Halved(TVector words, int times);
    static abstract TVector AddBytes(TVector left, TVector right);
    static abstract TVector AddWords(TVector left, TVector right);
    static abstract TVector SubtractBytes(TVector left, TVector right);

    /// <summary>Bytes by which the first is more than the second; 0 where it is not.</summary>
    static abstract TVector Excess(TVector of, TVector over);

    /// <summary>Each two bytes times their two signed weights, added up to a word.</summary>
    static abstract TVector Weighted(TVector bytes, TVector weights);

    /// <summary>A bit for each word that is 0.</summary>
    static abstract uint Clear(TVector words);

    /// <summary>A bit for each signed word that is no less.</summary>
    static abstract uint AtLeast(TVector words, short least);
}
