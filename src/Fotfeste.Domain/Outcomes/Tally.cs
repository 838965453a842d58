namespace Fotfeste.Domain;

/// <summary>How many; or hidden, so that it gives nobody away. A hidden tally does not carry its number.</summary>
/// <param name="Shown">The number; null when hidden.</param>
public readonly record struct Tally(int? Shown)
{
    public static Tally Hidden => new(null);

    public bool IsHidden => Shown is null;

    public static Tally Of(int number) => new(number);
}
