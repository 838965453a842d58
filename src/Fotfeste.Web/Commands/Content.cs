namespace Fotfeste.Web;

/// <summary>The words and rules that lie beside the program.</summary>
static class Content
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "content");

    public static string PackFolder { get; } = Path.Combine(Folder, "packs");

    public static Texts Texts() => Fotfeste.Web.Texts.Load(Folder);

    /// <exception cref="BrokenPack">The glossary is half or wrong.</exception>
    public static Glossary Glossary() => WordBooks.Glossary(Folder);

    /// <exception cref="BrokenPack">A pack is half or wrong.</exception>
    public static PackShelf Packs() => Fotfeste.Web.Packs.Load(Folder);

    /// <summary>Those, and the methods that the store's organisation has adapted.</summary>
    /// <exception cref="BrokenPack">A pack is half or wrong.</exception>
    public static Task<PackShelf> ShelfOf(Store store) => new OwnShelves(Packs()).For(store);
}
