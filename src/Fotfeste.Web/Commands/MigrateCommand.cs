namespace Fotfeste.Web;

/// <summary>Creates a store, or brings one to the shape that this program knows.</summary>
static class MigrateCommand
{
    public static Command Migrate { get; } = new("migrate", "creates the store, or brings it to the newest shape", "", [],
        """
        Refused while the store is served or in use. A .db file that holds something is backed up first, into NAME.d/backups.
        On a server take a backup yourself: fotfeste backup FILE --store ...

          fotfeste migrate --store data/fotfeste.db
          fotfeste migrate --store "Host=db;Database=fotfeste;Username=fotfeste"
        """, RunAsync);

    static async Task<int> RunAsync(Errand errand)
    {
        var upgrade = await Upgrade.RunAsync(errand.Address, errand.Stop);
        if (upgrade.BackupFile is { } file) await errand.Remarks.WriteLineAsync($"As it was before: {file}");
        var listing = new Listing("store", "migration", "applied");
        foreach (var migration in upgrade.Before.Known) listing.Add(errand.Address.Name, migration, upgrade.Before.Applied.Contains(migration) ? "before" : "now");
        await errand.Result.WriteAsync(listing.Write(errand.Format));
        return Command.Done;
    }
}
