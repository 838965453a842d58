using System.Globalization;

namespace Fotfeste.Exchange;

/// <summary>A file that somebody handed in: its name, and a way to read it from the beginning.</summary>
public sealed record SpreadsheetFile(string Name, Func<Stream> Open)
{
    public static SpreadsheetFile Of(string name, byte[] content) => new(name, () => new MemoryStream(content, writable: false));

    /// <summary>The name without folders, and without characters that would make it look like another one.</summary>
    public string ShownName => new([.. Name[(Name.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format))]);

    /// <summary>Its sheets in order; each must be read to its end before the next is asked for.</summary>
    /// <exception cref="UnreadableFile">Too big, dangerous, broken, or no spreadsheet at all; also while rows are read.</exception>
    public IEnumerable<Sheet> Sheets()
    {
        var content = Content();
        if (content.AsSpan().StartsWith("PK\u0003\u0004"u8)) return XlsxBook.Sheets(ShownName, content);
        if (content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) throw UnreadableFile.Because(ShownName, "import.old-or-locked-workbook");
        return [new Sheet(ShownName, Path.GetFileNameWithoutExtension(ShownName), CsvRows.Of(ShownName, CsvText.Of(ShownName, content)))];
    }

    byte[] Content()
    {
        using var stream = Open();
        using var content = new MemoryStream();
        var chunk = new byte[81920];
        for (int read; (read = stream.Read(chunk)) > 0;)
        {
            if (content.Length + read > Limits.FileBytes) throw UnreadableFile.Because(ShownName, "import.file-too-big", "50");
            content.Write(chunk, 0, read);
        }
        return content.ToArray();
    }
}
