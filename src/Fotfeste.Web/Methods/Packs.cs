namespace Fotfeste.Web;

/// <summary>Reads every pack of the installation at start. A broken pack stops the program: it never runs on half a pack.</summary>
public static class Packs
{
    /// <param name="content">The folder <c>content</c>.</param>
    /// <exception cref="BrokenPack">Which pack, where in it, and which rule.</exception>
    public static PackShelf Load(string content) => ShelfReader.Read(FilesOf(Path.Combine(content, "packs")));

    /// <summary>Every pack below a folder, and the tables that belong to them, named from there.</summary>
    public static IEnumerable<PackFile> FilesOf(string folder) =>
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        where Path.GetExtension(file) is ".json" or ".csv"
        select new PackFile(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file));
}
