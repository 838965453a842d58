namespace Fotfeste.Storage;

/// <summary>An occupation out of an official list, as it is stored: reference data of the installation, which names nobody and belongs to no organisation.</summary>
public sealed class RegisteredOccupation
{
    /// <summary>Its code with the list before it.</summary>
    public string Id { get; set; } = "";
    public string Isco { get; set; } = "";
    public bool IsGroup { get; set; }
    public string Uri { get; set; } = "";
    /// <summary>A line for each language.</summary>
    public string Names { get; set; } = "";
    public string Traits { get; set; } = "";
    /// <summary>The skills it asks for, those that are essential with a mark; fetched only where they are shown.</summary>
    public string Skills { get; set; } = "";
}
