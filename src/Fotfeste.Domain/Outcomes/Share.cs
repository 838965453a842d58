namespace Fotfeste.Domain;

/// <summary>Part of a whole, with both told. Hidden as soon as one of them is.</summary>
public readonly record struct Share(Tally Part, Tally Whole)
{
    public static Share Of(int part, int whole) => new(Tally.Of(part), Tally.Of(whole));

    public static Share Hidden => new(Tally.Hidden, Tally.Hidden);

    public bool IsHidden => Part.IsHidden || Whole.IsHidden;

    /// <summary>Null when hidden, and when the whole is nothing.</summary>
    public Percent? Percent => Part.Shown is { } part && Whole.Shown is { } whole ? Fotfeste.Domain.Percent.Of(part, whole) : null;
}
