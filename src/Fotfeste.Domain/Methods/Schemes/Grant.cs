namespace Fotfeste.Domain;

/// <summary>How a scheme makes its amount. The kinds differ in how they are worked out, so each knows it itself; a new kind is a new record here and a new word for the reader of packs.</summary>
public abstract record Grant
{
    /// <summary>What an amount of this kind is for.</summary>
    public virtual GrantPer Per => GrantPer.Month;

    /// <summary>Writes its lines on the sheet. Null when something that it needs is not known, and then the sheet says what.</summary>
    internal abstract decimal? WorkOut(Reckoning sheet);
}
