namespace Fotfeste.Storage;

/// <summary>One key that signs cookies and forms. On PostgreSQL the ring lives in the database, so that every web node reads the same; beside a SQLite file it is a folder.</summary>
public sealed class KeyRingElement
{
    public string Name { get; set; } = "";
    public string Xml { get; set; } = "";
}
