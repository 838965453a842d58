namespace Fotfeste.Exchange;

/// <summary>One file of the packs as it was found.</summary>
/// <param name="Path">From the folder of the packs, such as <c>methods/euse.1.json</c>.</param>
/// <param name="Text">Its content.</param>
public sealed record PackFile(string Path, string Text)
{
    /// <summary>Its name without the folder.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}
