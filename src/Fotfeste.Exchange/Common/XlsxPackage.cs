using System.Buffers.Binary;
using System.IO.Compression;
using System.Xml;

namespace Fotfeste.Exchange;

/// <summary>The zip around a workbook, opened with suspicion: sizes are checked before unpacking and again while it happens, and nothing outside it is ever asked for.</summary>
sealed class XlsxPackage : IDisposable
{
    const int LongestDirectory = Limits.Entries * 1024;

    readonly string file;
    readonly MemoryStream source;
    readonly ZipArchive zip;
    long unpacked;

    public XlsxPackage(string file, byte[] content)
    {
        this.file = file;
        Refuse(HasHugeDirectory(content), "import.too-many-entries", "1000");
        source = new MemoryStream(content, writable: false);
        zip = Opened();
        Refuse(zip.Entries.Count > Limits.Entries, "import.too-many-entries", "1000");
        Refuse(zip.Entries.Sum(e => (decimal)e.Length) > Limits.UnpackedBytes, "import.unpacks-too-big", "100");
        Refuse(zip.Entries.Any(e => e.Length > Limits.RatioCountsFrom && e.Length / Limits.UnpackedRatio > e.CompressedLength), "import.unpacks-too-big", "100");
        Refuse(zip.Entries.Any(IsActive), "import.macros");
        Refuse(zip.Entries.Any(IsOutsideLink), "import.external-links");
        Refuse(zip.GetEntry("[Content_Types].xml") is null, "import.not-a-spreadsheet");
    }

    public IEnumerable<string> Parts => zip.Entries.Select(e => e.FullName);

    /// <summary>A forward-only reader over one part; null when the book has none of that name. One at a time.</summary>
    public XmlReader? Xml(string part)
    {
        if (zip.GetEntry(part) is not { } entry) return null;
        var stream = new GuardedStream(entry.Open(), source, length => Refuse((unpacked += length) > Limits.UnpackedBytes, "import.unpacks-too-big", "100"), () => UnreadableFile.Because(file, "import.unpacks-too-big", "100"));
        return XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true, IgnoreComments = true, IgnoreProcessingInstructions = true, MaxCharactersInDocument = Limits.UnpackedBytes });
    }

    /// <summary>What went wrong while reading, in our words.</summary>
    public UnreadableFile Refusal(Exception error) => error switch
    {
        UnreadableFile known => known,
        XmlException xml when xml.Message.Contains("DTD", StringComparison.Ordinal) => UnreadableFile.Because(file, "import.entities"),
        _ => UnreadableFile.Because(file, "import.broken-workbook"),
    };

    public void Refuse(bool bad, string code, string? expected = null)
    {
        if (bad) throw UnreadableFile.Because(file, code, expected);
    }

    public void Dispose()
    {
        zip.Dispose();
        source.Dispose();
    }

    ZipArchive Opened()
    {
        try
        {
            var archive = new ZipArchive(source, ZipArchiveMode.Read);
            _ = archive.Entries.Count;
            return archive;
        }
        catch (InvalidDataException)
        {
            throw UnreadableFile.Because(file, "import.broken-workbook");
        }
    }

    /// <summary>Reading a directory of a million entries would take longer than refusing it; the end record says where it begins.</summary>
    static bool HasHugeDirectory(byte[] content)
    {
        var end = content.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        return end >= 0 && end + 20 <= content.Length && end - BinaryPrimitives.ReadUInt32LittleEndian(content.AsSpan(end + 16)) > LongestDirectory;
    }

    static bool IsActive(ZipArchiveEntry entry) =>
        entry.FullName.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || entry.FullName.Contains("macrosheets/", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.Contains("activeX/", StringComparison.OrdinalIgnoreCase) || entry.FullName.Contains("embeddings/", StringComparison.OrdinalIgnoreCase);

    static bool IsOutsideLink(ZipArchiveEntry entry) =>
        entry.FullName.Contains("externalLinks/", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith("connections.xml", StringComparison.OrdinalIgnoreCase);
}
