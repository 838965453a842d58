namespace Fotfeste.Exchange;

/// <summary>What a heading stands for: one of our columns, a column that is left out on purpose, or nothing we know.</summary>
public readonly record struct HeadingMeaning(string? Column, bool IsLeftOut)
{
    public static HeadingMeaning Unknown => default;
    public static HeadingMeaning LeftOut => new(null, true);
    public static HeadingMeaning Of(string? column) => new(column, false);
}
