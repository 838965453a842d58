using System.Data.Common;
using System.IO.Compression;

namespace Fotfeste.Storage;

/// <summary>A store brought back from a backup, in the newest shape and verified.</summary>
/// <param name="Manifest">What was restored.</param>
/// <param name="SetAside">Where that which stood there before is kept: a file, or a schema of the database. Null when there was nothing.</param>
public sealed record Restore(BackupManifest Manifest, string? SetAside)
{
    /// <param name="address">Where to.</param>
    /// <param name="file">The backup.</param>
    /// <param name="force">Also over a store that holds something; that one is set aside, not lost.</param>
    /// <param name="stop">Until the last step nothing has been changed.</param>
    /// <exception cref="StoreTrouble">The store is in use or not empty, the backup is not ours, or does not verify.</exception>
    public static async Task<Restore> RunAsync(StoreAddress address, string file, bool force, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        await using var archive = await OpenAsync(file, stop);
        var manifest = await BackupManifest.ReadAsync(archive, file, stop);
        if (manifest.Engine != (address.IsPostgres ? BackupManifest.Postgres : BackupManifest.Sqlite)) throw new StoreTrouble(TroubleKind.OtherEngine, manifest.Engine);
        address.Prepare();
        var before = await StoreCondition.OfAsync(address, stop);
        Check(before, manifest, address, force);
        try
        {
            if (before.State == StoreState.Missing && address.IsPostgres) await Upgrade.CreateDatabaseAsync(address, stop);
            await using var alone = await Occupancy.AloneAsync(address, stop);
            var setAside = address.IsPostgres
                ? await RestoreOnServer.RunAsync(address, archive, manifest, before, stop)
                : await RestoreToFile.RunAsync(address, archive, manifest, before, stop);
            await RecordAsync(address, file, stop);
            return new(manifest, setAside);
        }
        catch (DbException e) when (DatabaseTrouble.Of(e, address) is { } trouble)
        {
            throw trouble;
        }
        catch (InvalidDataException e)
        {
            throw new StoreTrouble(TroubleKind.BackupBroken, file, e);
        }
    }

    static async Task<ZipArchive> OpenAsync(string file, CancellationToken stop)
    {
        try
        {
            return await ZipFile.OpenReadAsync(file, stop);
        }
        catch (InvalidDataException e)
        {
            throw new StoreTrouble(TroubleKind.NotABackup, file, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreTrouble(TroubleKind.BackupMissing, file, e);
        }
    }

    static void Check(StoreCondition before, BackupManifest manifest, StoreAddress address, bool force)
    {
        if (manifest.Migrations.Except(before.Known).FirstOrDefault() is { } unknown) throw new StoreTrouble(TroubleKind.Newer, unknown);
        if (before.State == StoreState.Foreign) throw new StoreTrouble(TroubleKind.NotFotfeste, address.Name);
        if (before.Organisations > 0 && !force) throw new StoreTrouble(TroubleKind.NotEmpty, address.Name);
    }

    /// <summary>Keys and uploads, under their own names only: an entry that would climb out of the folder is none of ours.</summary>
    internal static async Task ReadFoldersAsync(ZipArchive archive, string folder, CancellationToken stop)
    {
        foreach (var entry in archive.Entries.Where(e => e.FullName.StartsWith("files/", StringComparison.Ordinal)))
        {
            var name = entry.FullName["files/".Length..];
            var target = Path.GetFullPath(Path.Combine(folder, name));
            if (!target.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !Backup.FoldersKept.Contains(name.Split('/')[0])) throw new StoreTrouble(TroubleKind.BackupBroken, name);
            OwnerOnly.Folder(Path.GetDirectoryName(target)!);
            await entry.ExtractToFileAsync(target, overwrite: true, stop);
            OwnerOnly.Protect(target);
        }
    }

    static async Task RecordAsync(StoreAddress address, string file, CancellationToken stop)
    {
        await using var door = address.Open();
        foreach (var organisation in await door.ForOperator())
        {
            await using var store = address.OpenAs(Actor.System("restore", organisation.Id, organisation.DayAt(address.Clock.GetUtcNow())));
            await store.RecordEventAsync("restored", Path.GetFileName(file), "", stop);
        }
    }
}
