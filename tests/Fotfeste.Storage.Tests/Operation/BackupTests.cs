using System.IO.Compression;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class BackupTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("fotfeste-backup-").FullName;

    string BackupFile => Path.Combine(folder, "store.fotfeste");

    [Theory, OnBoth]
    public async Task A_backup_taken_while_others_write_comes_back_whole(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var writers = new Writers(house, 3);
        await writers.HaveWrittenAsync(3);
        var before = await CountAsync(house);

        var backup = await Backup.TakeAsync(house.Address, BackupFile);
        var after = await CountAsync(house);

        await using var restored = TestStore.Nowhere(engine);
        var restore = await Restore.RunAsync(restored.Address, BackupFile, force: false);
        Assert.Null(restore.SetAside);
        Assert.True(after > before, "somebody wrote meanwhile");
        Assert.InRange(await CountAsync(restored), before, after);
        Assert.Equal(backup.Manifest.Chains, restore.Manifest.Chains);
        await using var store = restored.AsSystem();
        Assert.Null((await AuditVerification.RunAsync(store)).FirstBreak);
        Assert.Equal("restored", (await store.Audit.OrderBy(e => e.Seq).LastAsync()).Action);
    }

    [Theory, OnBoth]
    public async Task Keys_and_uploads_come_along_and_the_ballast_does_not(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        Put(house.Address.Folder, "keys/key-1.xml", "<key/>");
        Put(house.Address.Folder, "uploads/a/caseload.csv", "name");
        Put(house.Address.Folder, "ballast", "heavy");

        await Backup.TakeAsync(house.Address, BackupFile);
        await using var restored = TestStore.Nowhere(engine);
        await Restore.RunAsync(restored.Address, BackupFile, force: false);

        Assert.Equal("<key/>", File.ReadAllText(Path.Combine(restored.Address.Folder, "keys/key-1.xml")));
        Assert.Equal("name", File.ReadAllText(Path.Combine(restored.Address.Folder, "uploads/a/caseload.csv")));
        using var archive = ZipFile.OpenRead(BackupFile);
        Assert.DoesNotContain(archive.Entries, e => e.Name == "ballast");
    }

    [Theory, OnBoth]
    public async Task A_store_that_holds_something_is_overwritten_only_by_force_and_then_set_aside(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await Backup.TakeAsync(house.Address, BackupFile);
        await WriteAsync(house, 0);
        var written = await CountAsync(house);

        Assert.Equal(TroubleKind.NotEmpty, (await Assert.ThrowsAsync<StoreTrouble>(() => Restore.RunAsync(house.Address, BackupFile, force: false))).Kind);
        Assert.Equal(written, await CountAsync(house));
        var restore = await Restore.RunAsync(house.Address, BackupFile, force: true);

        Assert.Equal(written - 1, await CountAsync(house));
        Assert.NotNull(restore.SetAside);
        if (engine == Engine.Sqlite) Assert.Equal(1, (await StoreCondition.OfAsync(new StoreAddress(restore.SetAside, house.Clock))).Organisations);
        if (engine == Engine.Sqlite) File.Delete(restore.SetAside);
    }

    [Theory, OnBoth]
    public async Task Nothing_is_restored_while_the_store_is_served(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await Backup.TakeAsync(house.Address, BackupFile);
        var count = await CountAsync(house);

        await using (await Occupancy.TogetherAsync(house.Address))
        {
            var trouble = await Assert.ThrowsAsync<StoreTrouble>(() => Restore.RunAsync(house.Address, BackupFile, force: true));
            Assert.Equal(TroubleKind.InUse, trouble.Kind);
        }

        Assert.Equal(count, await CountAsync(house));
    }

    [Theory, OnBoth]
    public async Task A_backup_that_was_changed_is_not_restored_and_the_old_store_stays(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await Backup.TakeAsync(house.Address, BackupFile);
        await WriteAsync(house, 0);
        var count = await CountAsync(house);
        ForgeContact(engine);

        var trouble = await Assert.ThrowsAsync<StoreTrouble>(() => Restore.RunAsync(house.Address, BackupFile, force: true));

        Assert.Equal(TroubleKind.BackupBroken, trouble.Kind);
        Assert.Equal(count, await CountAsync(house));
        await using var store = house.AsSystem();
        Assert.Null((await AuditVerification.RunAsync(store)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task A_store_that_does_not_verify_gives_no_backup(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using (var store = house.AsSystem()) await store.Database.ExecuteSqlAsync($"UPDATE contact SET content_note = '0:forged'");

        var trouble = await Assert.ThrowsAsync<StoreTrouble>(() => Backup.TakeAsync(house.Address, BackupFile));

        Assert.Equal(TroubleKind.BackupBroken, trouble.Kind);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public async Task What_is_no_backup_of_this_kind_is_refused()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        await using var empty = TestStore.Nowhere(Engine.Sqlite);
        Put(folder, "words.txt", "not a backup");
        using (var zip = ZipFile.Open(Path.Combine(folder, "other.zip"), ZipArchiveMode.Create)) zip.CreateEntry("something");
        await Backup.TakeAsync(house.Address, BackupFile);

        Assert.Equal(TroubleKind.NotABackup, (await RestoringAsync("words.txt")).Kind);
        Assert.Equal(TroubleKind.NotABackup, (await RestoringAsync("other.zip")).Kind);
        Assert.Equal(TroubleKind.BackupMissing, (await RestoringAsync("nowhere")).Kind);
        Assert.Equal(TroubleKind.FileExists, (await Assert.ThrowsAsync<StoreTrouble>(() => Backup.TakeAsync(house.Address, BackupFile))).Kind);
        Assert.Equal(TroubleKind.OtherEngine, (await Assert.ThrowsAsync<StoreTrouble>(() => Restore.RunAsync(new StoreAddress("Host=127.0.0.1;Database=x", house.Clock), BackupFile, force: false))).Kind);

        Task<StoreTrouble> RestoringAsync(string file) => Assert.ThrowsAsync<StoreTrouble>(() => Restore.RunAsync(empty.Address, Path.Combine(folder, file), force: false));
    }

    [Fact]
    public async Task An_entry_that_climbs_out_of_the_folder_is_refused()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        await Backup.TakeAsync(house.Address, BackupFile);
        using (var archive = ZipFile.Open(BackupFile, ZipArchiveMode.Update)) archive.CreateEntry("files/keys/../../../climbed.txt");
        await using var empty = TestStore.Nowhere(Engine.Sqlite);

        var trouble = await Assert.ThrowsAsync<StoreTrouble>(() => Restore.RunAsync(empty.Address, BackupFile, force: false));

        Assert.Equal(TroubleKind.BackupBroken, trouble.Kind);
        Assert.False(File.Exists(empty.Place));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    internal static async Task WriteAsync(TestStore house, int coach)
    {
        await using var store = house.As(house.Team.Coaches[coach]);
        store.Add(Some.Contact(await store.Enrolments.ById(house.Team.Enrolments[coach * 5].Id), house.Team.Coaches[coach].Id));
        await store.SaveChangesAsync();
    }

    static async Task<int> CountAsync(TestStore house)
    {
        await using var store = house.AsSystem();
        return await store.Contacts.CountAsync();
    }

    static void Put(string folder, string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
        File.WriteAllText(Path.Combine(folder, name), text);
    }

    // One letter of one note, in the archive itself; a SQLite page may hold a stale copy of the row, so each of them.
    void ForgeContact(Engine engine)
    {
        using var archive = ZipFile.Open(BackupFile, ZipArchiveMode.Update);
        var entry = archive.GetEntry(engine == Engine.Sqlite ? "store.db" : "tables/contact.txt")!;
        using var content = new MemoryStream();
        using (var from = entry.Open()) from.CopyTo(content);
        var bytes = content.ToArray();
        for (int at; (at = bytes.AsSpan().IndexOf("canary-notes-3"u8)) >= 0;) bytes[at] = (byte)'k';
        entry.Delete();
        using var to = archive.CreateEntry(entry.FullName).Open();
        to.Write(bytes);
    }
}
