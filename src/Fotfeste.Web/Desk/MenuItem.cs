namespace Fotfeste.Web;

/// <summary>One line of the menu.</summary>
/// <param name="Text">Its key.</param>
/// <param name="Path">Where it leads; everything below that address is marked as being there.</param>
/// <param name="Icon">The drawing beside the word.</param>
/// <param name="Who">Whose menu has it.</param>
/// <param name="Below">Further addresses that belong to it.</param>
public sealed record MenuItem(string Text, string Path, string Icon, IReadOnlyList<Persona> Who, params IReadOnlyList<string> Below)
{
    /// <summary>Pressed after G, it leads there; empty when no key does.</summary>
    public string Key { get; init; } = "";

    public bool Holds(string address) => Path == "/" ? address == "/" || Below.Any(b => IsUnder(address, b)) : IsUnder(address, Path) || Below.Any(b => IsUnder(address, b));

    static bool IsUnder(string address, string place) => address == place || address.StartsWith(place + "/", StringComparison.Ordinal);
}
