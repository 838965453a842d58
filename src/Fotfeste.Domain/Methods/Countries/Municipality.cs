namespace Fotfeste.Domain;

/// <summary>A municipality of one country.</summary>
/// <param name="Code">The official code; leading zeros count.</param>
/// <param name="Name">Its name; where it has two, a slash between blanks stands between them.</param>
/// <param name="RegionCode">The region it lies in, by a code of the file.</param>
/// <param name="RegionName">The region's name.</param>
/// <param name="Point">Somewhere in it; null when nobody knows.</param>
/// <param name="Method">What the point is: <c>namesake-town</c>, <c>mean-of-places</c>, <c>region-mean</c>, or <c>none</c>.</param>
public sealed record Municipality(string Code, string Name, string RegionCode, string RegionName, GeoPoint? Point, string Method)
{
    /// <summary>The name in each of its languages.</summary>
    public IReadOnlyList<string> AllNames => Name.Split(" / ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
