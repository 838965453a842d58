namespace Fotfeste.Testing;

/// <summary>The schemes of the house, read once for all tests: they name nobody, so a running house may show the real ones.</summary>
public static class ShippedSchemes
{
    public static SchemeShelf Shelf { get; } = new(SourceTree.Under("content/packs/countries", "schemes.*.json").Select(f => PackReader.Schemes(f.Path, f.Text)));
}
