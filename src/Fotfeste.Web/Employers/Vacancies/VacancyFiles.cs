using System.IO.Compression;

namespace Fotfeste.Web;

/// <summary>Ads that lie in a file or a folder, packed with gzip or not.</summary>
static class VacancyFiles
{
    static readonly string[] Readable = [".json", ".jsonl", ".ndjson", ".gz"];

    /// <exception cref="StoreTrouble">Nothing is there that can be read.</exception>
    public static async Task ReadAsync(VacancyImport import, string place, CancellationToken stop)
    {
        var files = In(place).ToList();
        if (files.Count == 0) throw new StoreTrouble(TroubleKind.NoSuchFile, place);
        foreach (var file in files)
        {
            await using var stream = Open(file);
            await import.ReadAsync(stream, stop);
        }
        foreach (var line in await import.WantedAsync(stop)) await BesideAsync(import, line, Path.GetDirectoryName(files[0])!, stop);
    }

    static IEnumerable<string> In(string place) => File.Exists(place) ? [place]
        : !Directory.Exists(place) ? []
        : Directory.EnumerateFiles(place, "*", SearchOption.AllDirectories).Where(f => Readable.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal);

    // A page that was saved alone names ads that may have been saved next to it.
    static async Task BesideAsync(VacancyImport import, ListedVacancy line, string folder, CancellationToken stop)
    {
        string[] names = [Path.Combine(folder, $"{line.SourceId}.json"), Path.Combine(folder, "feedentry", $"{line.SourceId}.json")];
        if (line.SourceId.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && Array.Find(names, File.Exists) is { } file)
        {
            await using var stream = Open(file);
            await import.ReadAsync(stream, stop);
        }
        else import.Miss(line);
    }

    static Stream Open(string file)
    {
        var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan | FileOptions.Asynchronous);
        return file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
    }
}
