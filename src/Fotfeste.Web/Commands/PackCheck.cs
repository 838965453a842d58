namespace Fotfeste.Web;

/// <summary>Every fault of packs, wherever they lie.</summary>
static class PackCheck
{
    /// <summary>A file of the house lies so deep below the folder of the packs at most: <c>countries/NO/country.1.json</c>.</summary>
    const int Deep = 3;

    /// <param name="path">A folder of packs, a file in one, or a method of a service's own; null for those of this installation.</param>
    /// <returns>Null when there is nothing at the path.</returns>
    public static IReadOnlyList<PackFault>? Of(string? path)
    {
        if (path is null) return [.. OfShelf(Content.PackFolder), .. Faults(() => WordBooks.Help(Content.Folder, Content.Glossary()))];
        if (Directory.Exists(path)) return IsShelf(path) ? OfShelf(path) : [.. Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal).SelectMany(OfOwn)];
        if (!File.Exists(path)) return null;
        return ShelfAbove(path) is { } shelf ? [.. OfShelf(shelf).Where(f => f.File == Within(shelf, path))] : [.. OfOwn(path)];
    }

    static IReadOnlyList<PackFault> OfShelf(string folder) => Faults(() => ShelfReader.Read(Packs.FilesOf(folder)));

    static IReadOnlyList<PackFault> OfOwn(string path)
    {
        List<PackFault> faults = [];
        faults.AddRange(Faults(() => faults.AddRange(ShelfRules.OfOwn(Path.GetFileName(path), PackReader.OwnMethod(Path.GetFileName(path), File.ReadAllText(path)), Content.Packs()))));
        return faults;
    }

    static IReadOnlyList<PackFault> Faults(Action read)
    {
        try
        {
            read();
            return [];
        }
        catch (BrokenPack broken)
        {
            return broken.Faults;
        }
    }

    static bool IsShelf(string folder) => File.Exists(Path.Combine(folder, ShelfReader.Words));

    static string? ShelfAbove(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        for (var up = 0; up < Deep && folder is not null; up++, folder = Path.GetDirectoryName(folder))
        {
            if (IsShelf(folder)) return folder;
        }
        return null;
    }

    static string Within(string shelf, string path) => Path.GetRelativePath(shelf, Path.GetFullPath(path)).Replace('\\', '/');
}
