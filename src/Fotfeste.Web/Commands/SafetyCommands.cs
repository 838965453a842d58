namespace Fotfeste.Web;

/// <summary>Everything that a store is, into one file and back.</summary>
static class SafetyCommands
{
    public static Command Backup { get; } = new("backup", "writes the whole store into one file, while it is in use", "FILE", [],
        """
        The file holds the database as it was at one moment, the keys and the uploads. What is in it is verified before the file bears its name.
        It holds everything about everybody: keep it where only those may look who may look at the store. On PostgreSQL no client programs are needed.

          fotfeste backup /backup/2026-11-21.fotfeste --store data/fotfeste.db
        """, BackUpAsync);

    public static Command Restore { get; } = new("restore", "brings a store back from a backup, in the newest shape, and verifies it", "FILE",
        [new("--force", null, "also over a store that holds something; that one is set aside under another name")],
        """
        Refused while the store is served. Until the restored store has been verified, the old one is untouched.
        A backup of a .db file comes back as a .db file, one of PostgreSQL as a database of PostgreSQL.

          fotfeste restore /backup/2026-11-21.fotfeste --store data/fotfeste.db
        """, RestoreAsync);

    static async Task<int> BackUpAsync(Errand errand)
    {
        var backup = await Fotfeste.Storage.Backup.TakeAsync(errand.Address, errand.Operands[0], errand.Stop);
        await errand.Result.WriteAsync(new Listing("file", "bytes", "taken_at", "audit_lines")
            .Add(backup.File, (decimal)backup.Bytes, backup.Manifest.TakenAt.ToString("u"), (int)backup.Manifest.Chains.Sum(c => c.Lines)).Write(errand.Format));
        return Command.Done;
    }

    static async Task<int> RestoreAsync(Errand errand)
    {
        var restore = await Fotfeste.Storage.Restore.RunAsync(errand.Address, errand.Operands[0], errand.Has("--force"), errand.Stop);
        if (restore.SetAside is { } kept) await errand.Remarks.WriteLineAsync($"What stood there before is kept as {kept}; remove it when it is not needed any more.");
        await errand.Result.WriteAsync(new Listing("store", "taken_at", "audit_lines")
            .Add(errand.Address.Name, restore.Manifest.TakenAt.ToString("u"), (int)restore.Manifest.Chains.Sum(c => c.Lines)).Write(errand.Format));
        return Command.Done;
    }
}
