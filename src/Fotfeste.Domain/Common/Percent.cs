using System.Globalization;

namespace Fotfeste.Domain;

/// <summary>A share in hundredths, kept exactly; rounding happens where it is shown, half away from zero.</summary>
public readonly record struct Percent(decimal Value) : IComparable<Percent>
{
    /// <summary>Part of a whole; null when the whole is nothing, because a share of nothing is no share.</summary>
    public static Percent? Of(int part, int whole) => whole == 0 ? null : new(100m * part / whole);

    /// <summary>The value with one decimal, as the published tables print it.</summary>
    public decimal Rounded => Math.Round(Value, 1, MidpointRounding.AwayFromZero);

    public int CompareTo(Percent other) => Value.CompareTo(other.Value);

    /// <summary>In the reader's culture, one decimal at most, without the sign.</summary>
    public override string ToString() => Rounded.ToString("0.#", CultureInfo.CurrentCulture);

    public static bool operator <(Percent left, Percent right) => left.CompareTo(right) < 0;
    public static bool operator >(Percent left, Percent right) => left.CompareTo(right) > 0;
    public static bool operator <=(Percent left, Percent right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Percent left, Percent right) => left.CompareTo(right) >= 0;
}
