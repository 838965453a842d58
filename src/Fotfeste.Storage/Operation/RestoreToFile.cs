using System.IO.Compression;

namespace Fotfeste.Storage;

/// <summary>Restores beside the place, verifies there, and changes places in the end: until then the old store is untouched.</summary>
static class RestoreToFile
{
    /// <returns>Where the old store is kept, or null when there was none.</returns>
    public static async Task<string?> RunAsync(StoreAddress address, ZipArchive archive, BackupManifest manifest, StoreCondition before, CancellationToken stop)
    {
        var file = address.File!;
        using var beside = WorkFolder.Beside(file);
        var restored = await SqliteCopy.ReadAsync(archive, manifest, beside.Path, address.Clock, stop);
        var folder = Path.Combine(beside.Path, "folder");
        Directory.CreateDirectory(folder);
        await Restore.ReadFoldersAsync(archive, folder, stop);

        var setAside = before.Organisations > 0 ? Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.before-restore-{address.Clock.GetUtcNow():yyyyMMdd-HHmmss}.db") : null;
        address.LetGo();
        if (File.Exists(file)) await SqliteCopy.SettleAsync(file, stop);
        if (setAside is not null) File.Move(file, setAside);
        SetFoldersAside(address.Folder, setAside is null ? null : Path.ChangeExtension(setAside, ".d"));
        foreach (var part in Directory.GetDirectories(folder)) Directory.Move(part, Path.Combine(address.Folder, Path.GetFileName(part)));
        File.Move(restored, file, overwrite: true);
        return setAside;
    }

    static void SetFoldersAside(string folder, string? setAside)
    {
        foreach (var kept in Backup.FoldersKept.Select(name => Path.Combine(folder, name)).Where(Directory.Exists))
        {
            if (setAside is null) Directory.Delete(kept, recursive: true);
            else Directory.Move(kept, Path.Combine(Directory.CreateDirectory(setAside).FullName, Path.GetFileName(kept)));
        }
    }
}
