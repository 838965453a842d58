namespace Fotfeste.Exchange;

/// <summary>A file that somebody handed in: its name, and a way to read it that is used at most once.</summary>
public sealed record SpreadsheetFile(string Name, Func<Stream> Open)
{
    public static SpreadsheetFile Of(string name, byte[] content) => new(name, () => new MemoryStream(content, writable: false));
}
