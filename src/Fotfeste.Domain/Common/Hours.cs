using System.Globalization;

namespace Fotfeste.Domain;

/// <summary>Hours of work in a week; 0 to 80, with two decimals at most.</summary>
public readonly record struct Hours(decimal PerWeek) : IComparable<Hours>
{
    /// <summary>More than this in one week is taken for a slip of the pen.</summary>
    public const decimal Most = 80m;

    /// <summary>What a contract could say. More decimals than the store keeps would come back as another number.</summary>
    public bool IsLikely => PerWeek is >= 0 and <= Most && decimal.Round(PerWeek, 2) == PerWeek;

    public int CompareTo(Hours other) => PerWeek.CompareTo(other.PerWeek);

    /// <summary>In the reader's culture, with no more decimals than there are.</summary>
    public override string ToString() => PerWeek.ToString("0.##", CultureInfo.CurrentCulture);

    public static bool operator <(Hours left, Hours right) => left.CompareTo(right) < 0;
    public static bool operator >(Hours left, Hours right) => left.CompareTo(right) > 0;
    public static bool operator <=(Hours left, Hours right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Hours left, Hours right) => left.CompareTo(right) >= 0;
}
