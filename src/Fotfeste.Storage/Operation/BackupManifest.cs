using System.IO.Compression;
using System.Text.Json;

namespace Fotfeste.Storage;

/// <summary>The first thing that a restore reads: what the archive holds and how it can be told that it came back whole.</summary>
/// <param name="Format">Raised when an older program could not read it.</param>
/// <param name="Engine">sqlite or postgres.</param>
/// <param name="TakenAt">UTC.</param>
/// <param name="Migrations">Those that the store had, oldest first.</param>
/// <param name="Chains">Each organisation's audit chain at that moment.</param>
/// <param name="Tables">On a server: the tables in the order in which they refer to each other. Empty for a file.</param>
public sealed record BackupManifest(int Format, string Engine, DateTimeOffset TakenAt, IReadOnlyList<string> Migrations, IReadOnlyList<BackedUpChain> Chains, IReadOnlyList<BackedUpTable> Tables)
{
    public const int Newest = 1;
    internal const string Sqlite = "sqlite", Postgres = "postgres";
    const string Entry = "manifest.json";

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    internal async Task WriteAsync(ZipArchive archive, CancellationToken stop)
    {
        await using var stream = await archive.CreateEntry(Entry).OpenAsync(stop);
        await JsonSerializer.SerializeAsync(stream, this, Json, stop);
    }

    /// <exception cref="StoreTrouble">Not a backup of ours, or made by a newer program.</exception>
    internal static async Task<BackupManifest> ReadAsync(ZipArchive archive, string file, CancellationToken stop)
    {
        try
        {
            await using var stream = await (archive.GetEntry(Entry) ?? throw new StoreTrouble(TroubleKind.NotABackup, file)).OpenAsync(stop);
            var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(stream, Json, stop) ?? throw new StoreTrouble(TroubleKind.NotABackup, file);
            return manifest.Format > Newest ? throw new StoreTrouble(TroubleKind.Newer, file) : manifest;
        }
        catch (Exception e) when (e is JsonException or InvalidDataException)
        {
            throw new StoreTrouble(TroubleKind.NotABackup, file, e);
        }
    }
}
