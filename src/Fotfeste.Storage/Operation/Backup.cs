using System.IO.Compression;

namespace Fotfeste.Storage;

/// <summary>One file with everything that a store is: the database as it was at one moment, the keys and the uploads beside it. Taken while others write.</summary>
/// <param name="File">Where it stands.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Manifest">What it holds.</param>
public sealed record Backup(string File, long Bytes, BackupManifest Manifest)
{
    internal static readonly string[] FoldersKept = ["keys", "uploads", "photos"];

    /// <exception cref="StoreTrouble">The store is not there, the file is there already, or what was saved does not verify.</exception>
    public static async Task<Backup> TakeAsync(StoreAddress address, string file, CancellationToken stop = default)
    {
        var condition = await StoreCondition.OfAsync(address, stop);
        condition.RefuseUnlessOurs(address);
        if (condition.State is StoreState.Missing or StoreState.Empty) throw new StoreTrouble(TroubleKind.Missing, address.Name);
        await using var inside = await Occupancy.TogetherAsync(address, stop);
        return await TakeAsync(address, condition, file, stop);
    }

    /// <summary>For whoever is in the store already.</summary>
    internal static async Task<Backup> TakeAsync(StoreAddress address, StoreCondition condition, string file, CancellationToken stop)
    {
        file = Path.GetFullPath(file);
        if (System.IO.File.Exists(file)) throw new StoreTrouble(TroubleKind.FileExists, file);
        using var beside = WorkFolder.Beside(file);
        var unfinished = Path.Combine(beside.Path, "unfinished");
        BackupManifest manifest;
        await using (var stream = OwnerOnly.NewFile(unfinished))
        {
            await using (var archive = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, stop))
            {
                manifest = address.IsPostgres
                    ? await PostgresCopy.WriteAsync(address, condition, archive, stop)
                    : await SqliteCopy.WriteAsync(address, condition, archive, beside.Path, stop);
                await WriteFoldersAsync(address, archive, stop);
                await manifest.WriteAsync(archive, stop);
            }
            stream.Flush(flushToDisk: true);
        }
        System.IO.File.Move(unfinished, file); // only a finished backup bears the name
        return new(file, new FileInfo(file).Length, manifest);
    }

    static async Task WriteFoldersAsync(StoreAddress address, ZipArchive archive, CancellationToken stop)
    {
        foreach (var folder in FoldersKept.Select(name => Path.Combine(address.Folder, name)).Where(Directory.Exists))
        foreach (var kept in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            await using var from = OpenUnlessGone(kept);
            if (from is null) continue;
            await using var to = await archive.CreateEntry($"files/{Path.GetRelativePath(address.Folder, kept).Replace('\\', '/')}", CompressionLevel.Fastest).OpenAsync(stop);
            await from.CopyToAsync(to, stop);
        }
    }

    // An upload that its import finished with meanwhile.
    static FileStream? OpenUnlessGone(string file)
    {
        try
        {
            return new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
