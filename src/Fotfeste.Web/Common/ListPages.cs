namespace Fotfeste.Web;

/// <summary>A long list, page by page; drawn by <c>_Pages.cshtml</c> when there is more than one.</summary>
/// <param name="At">Which page is shown, from 1.</param>
/// <param name="Total">How many rows there are in all.</param>
/// <param name="Address">Where a page is.</param>
public sealed record ListPages(int At, int Total, Func<int, string> Address)
{
    /// <summary>So many rows to a page.</summary>
    public const int Size = 50;

    public static ListPages None { get; } = new(1, 0, _ => "");

    public int Count => (Total + Size - 1) / Size;

    /// <summary>The page that was asked for, as far as there can be one.</summary>
    public static int Asked(int at) => Math.Clamp(at, 1, 10_000);

    public static int Skipped(int at) => (at - 1) * Size;
}
