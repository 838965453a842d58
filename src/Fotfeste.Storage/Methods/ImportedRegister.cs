namespace Fotfeste.Storage;

/// <summary>That an official list was imported, and when. Its revision rises with every import that changed something, so that whoever holds the list in memory knows when to read it again.</summary>
public sealed class ImportedRegister
{
    /// <summary>Whose list: <c>esco</c>.</summary>
    public string Id { get; set; } = "";
    public DateTimeOffset ImportedAt { get; set; }
    /// <summary>How many occupations and groups of it are here.</summary>
    public int Occupations { get; set; }
    public int Revision { get; set; }
}
