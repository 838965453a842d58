namespace Fotfeste.Web;

/// <summary>Reads every pack of the installation at start. A broken pack stops the program: it never runs on half a pack.</summary>
public static class Packs
{
    /// <param name="content">The folder <c>content</c>.</param>
    /// <exception cref="BrokenPack">Which pack, where in it, and which rule.</exception>
    public static PackShelf Load(string content) => new(
        Read(Path.Combine(content, "packs/methods"), PackReader.Method),
        Read(Path.Combine(content, "packs/countries"), PackReader.Forms));

    static List<T> Read<T>(string folder, Func<string, string, IReadOnlyList<string>?, T> read) =>
        [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(file => read(Path.GetFileName(file), File.ReadAllText(file), null))];
}
