namespace Fotfeste.Samples;

/// <summary>Invented ads in every shape that the importers read, with what is odd about each: no real ad is kept in this repository.</summary>
public static class InventedFeeds
{
    public static IReadOnlyList<InventedFeed> All { get; } = [.. NavFeeds.All, .. JobTechFeeds.All, .. TmtFeeds.All];

    /// <exception cref="InvalidOperationException">There is none of that name.</exception>
    public static InventedFeed Of(string shape) => All.Single(f => f.Shape == shape);
}
