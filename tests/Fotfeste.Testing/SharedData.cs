namespace Fotfeste.Testing;

/// <summary>The real files of <c>shared/data</c>, which the repository does not hold: found above the repository, or where FOTFESTE_DATA says. A test that reads them tests something without them, too.</summary>
public static class SharedData
{
    /// <summary>The folder itself; null on a machine that has none.</summary>
    public static string? Root { get; } = Environment.GetEnvironmentVariable("FOTFESTE_DATA") is { Length: > 0 } said && Directory.Exists(said) ? said : Above(SourceTree.Root);

    /// <summary>A folder or file in it; null when it is not there.</summary>
    public static string? Find(params string[] place) => Root is not null && Path.Combine([Root, .. place]) is var path && (Directory.Exists(path) || File.Exists(path)) ? path : null;

    static string? Above(string? folder) =>
        folder is null ? null : Directory.Exists(Path.Combine(folder, "shared", "data")) ? Path.Combine(folder, "shared", "data") : Above(Path.GetDirectoryName(folder));
}
