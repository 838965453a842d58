namespace Fotfeste.Domain;

/// <summary>The scheme pays nothing to anybody at the workplace, and a source says so.</summary>
public sealed record NoGrant : Grant
{
    internal override decimal? WorkOut(Reckoning sheet) => 0;
}
