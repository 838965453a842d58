using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Fotfeste.Storage;

/// <summary>Writes the lines of the trail: those of a write into its own transaction, that of a read into a short one before the page leaves.</summary>
public static class AuditTrail
{
    /// <summary>One line speaks of at most so many records of one kind.</summary>
    const int RecordsPerLine = 500;

    /// <summary>The page's line: who saw which records, and why. If this fails, the page must not be shown.</summary>
    public static Task RecordReadAsync(this Store store, string page, Sighting seen, CancellationToken stop) =>
        RecordAsync(store, Line(store, "read", page, seen.ToString(), ""), stop);

    /// <summary>Something that happened without changing a record: a sign-in, a refused sign-in, an export.</summary>
    public static Task RecordEventAsync(this Store store, string action, string subject, string records, CancellationToken stop) =>
        RecordAsync(store, Line(store, action, subject, records, ""), stop);

    /// <summary>Something that happened at the door, where the store has no actor yet: whose doing it was is said by the caller.</summary>
    public static Task RecordAtDoorAsync(this Store store, Actor by, string action, string subject, string records, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(by);
        return RecordAsync(store, new(by.OrganisationId, store.Now, by.Name, by.StaffId, by.Persona, Purpose.None, FieldGroup.None, action, subject, records, "", InsteadOf(by)), stop);
    }

    static async Task RecordAsync(Store store, AuditEntry line, CancellationToken stop)
    {
        if (store.ChangeTracker.HasChanges()) throw new InvalidOperationException("Unsaved changes would be saved along with the line, past the guard and the trail");
        await using var turn = await store.TakeTurnAsync(stop);
        await using var transaction = await store.Database.BeginTransactionAsync(stop);
        await AppendAsync(store, [line], stop);
        await transaction.CommitAsync(stop);
    }

    /// <summary>The lines of the coming save, one per action and kind; versions are raised here, so that the hash is of what will be stored.</summary>
    internal static List<AuditEntry> OfChanges(Store store)
    {
        var changes = store.ChangeTracker.Entries().Where(IsAudited).Select(e => (Entry: e, Action: ActionOf(e.State))).Where(c => c.Action is not null).ToList();
        foreach (var (entry, _) in changes) RaiseVersion(entry);
        return [.. changes.GroupBy(c => (c.Action, c.Entry.Metadata.ClrType, Organisation: OwnerOf(store, c.Entry)))
            .SelectMany(kind => kind.Chunk(RecordsPerLine).Select(records => Line(store, kind.Key.Action!, kind.Key.ClrType.Name,
                string.Join(',', records.Select(r => r.Entry.Property("Id").CurrentValue)),
                kind.Key.Action == "removed" ? "" : string.Join(',', records.Select(r => RecordHash.Of(r.Entry))), kind.Key.Organisation)))];
    }

    /// <summary>One line for a whole batch of new records of one kind.</summary>
    internal static AuditEntry OfBatch(Store store, string kind, IEnumerable<string> records, IEnumerable<string> hashes) =>
        Line(store, "added", kind, string.Join(',', records), string.Join(',', hashes));

    internal static bool IsAudited(EntityEntry entry) => IsAudited(entry.Metadata);

    /// <summary>Drafts, jobs and ads are nobody's records, so they have no line.</summary>
    internal static bool IsAudited(IReadOnlyEntityType kind) => kind.ClrType == typeof(Account) || WriteGuard.IsDomain(kind);

    static string? ActionOf(EntityState state) => state switch
    {
        EntityState.Added => "added",
        EntityState.Modified => "changed",
        EntityState.Deleted => "removed",
        EntityState.Detached or EntityState.Unchanged => null,
    };

    static void RaiseVersion(EntityEntry entry)
    {
        if (entry is { State: EntityState.Modified, Entity: IVersioned })
            entry.Property(nameof(IVersioned.Version)).CurrentValue = (int)entry.Property(nameof(IVersioned.Version)).OriginalValue! + 1;
    }

    // At the door and at set-up there is no actor yet, but the record says whose it is.
    static Id<Organisation> OwnerOf(Store store, EntityEntry entry) => entry.Entity switch
    {
        Account account => account.OrganisationId,
        Organisation organisation => organisation.Id,
        IOwned owned => owned.OrganisationId,
        _ => store.Own,
    };

    /// <summary>The chain's head is moved by one UPDATE … RETURNING, as late as possible: from here to the commit this transaction holds it.</summary>
    internal static async Task AppendAsync(Store store, List<AuditEntry> lines, CancellationToken stop)
    {
        foreach (var chain in lines.GroupBy(l => l.OrganisationId))
        {
            var own = chain.ToList();
            var head = await AdvanceAsync(store, chain.Key.Value, own.Count, stop);
            var (hash, seq) = (head.Hash, head.Seq - own.Count);
            foreach (var line in own) hash = line.Follow(hash, ++seq);
            store.Audit.AddRange(own);
            await store.SaveRowsAsync(stop);
            await store.Database.ExecuteSqlAsync($"UPDATE audit_head SET hash = {hash} WHERE organisation_id = {chain.Key.Value}", stop);
            foreach (var line in own) store.Entry(line).State = EntityState.Detached;
        }
    }

    static async Task<Head> AdvanceAsync(Store store, Guid organisation, int by, CancellationToken stop)
    {
        for (var attempt = 0; ; attempt++)
        {
            var rows = await store.Database.SqlQuery<Head>(
                $"UPDATE audit_head SET seq = seq + {by} WHERE organisation_id = {organisation} RETURNING seq AS \"Seq\", hash AS \"Hash\"").ToListAsync(stop);
            if (rows.Count == 1) return rows[0];
            if (attempt > 0) throw new InvalidOperationException("The audit has no head");
            await store.Database.ExecuteSqlAsync($"INSERT INTO audit_head (organisation_id, seq, hash) VALUES ({organisation}, 0, {AuditEntry.Origin}) ON CONFLICT DO NOTHING", stop);
        }
    }

    static AuditEntry Line(Store store, string action, string subject, string records, string hashes, Id<Organisation>? organisation = null) =>
        new(organisation ?? store.Own, store.Now, store.Actor.Name, store.Actor.StaffId, store.Actor.Persona, store.Purpose, store.Group, action, subject, records, hashes, InsteadOf(store.Actor));

    static string InsteadOf(Actor actor) => string.Join(',', actor.InsteadOf);

    sealed record Head(long Seq, string Hash);
}
