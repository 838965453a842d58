using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Is the trail whole, and do the records still say what their last written line says? Names the first break.</summary>
/// <param name="Lines">How many lines were read.</param>
/// <param name="FirstBreak">What is wrong and where; null when all is well.</param>
public sealed record AuditVerification(long Lines, string? FirstBreak)
{
    static readonly MethodInfo Hashes = typeof(AuditVerification).GetMethod(nameof(HashesAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static async Task<AuditVerification> RunAsync(Store store, CancellationToken stop = default)
    {
        var (previous, seq) = (AuditEntry.Origin, 0L);
        var last = new Dictionary<(string Subject, string Record), string>();
        await foreach (var line in store.Audit.AsNoTracking().OrderBy(e => e.Seq).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (line.Seq != ++seq) return new(seq, $"line {seq} is missing");
            if (line.HashAfter(previous) != line.Hash) return new(seq, $"line {seq} does not follow from the one before");
            previous = line.Hash;
            Remember(last, line);
        }
        var head = await store.Set<AuditHead>().AsNoTracking().SingleOrDefaultAsync(h => h.OrganisationId == store.Own, stop);
        if (head is not null && (head.Seq, head.Hash) != (seq, previous)) return new(seq, $"the chain ends at {seq}, its head says {head.Seq}");
        return new(seq, await FirstChangedRecordAsync(store, last, stop));
    }

    static void Remember(Dictionary<(string Subject, string Record), string> last, AuditEntry line)
    {
        if (line.Action is not ("added" or "changed" or "removed")) return;
        var (records, hashes) = (line.Records.Split(','), line.RecordHashes.Split(','));
        for (var i = 0; i < records.Length; i++)
        {
            if (line.Action == "removed") last.Remove((line.Subject, records[i]));
            else last[(line.Subject, records[i])] = hashes[i];
        }
    }

    static async Task<string?> FirstChangedRecordAsync(Store store, Dictionary<(string Subject, string Record), string> last, CancellationToken stop)
    {
        foreach (var type in store.Model.GetEntityTypes().Select(t => t.ClrType).Where(t => t == typeof(Account) || (t.Assembly == typeof(Id<>).Assembly && t != typeof(AuditEntry))))
        {
            var stored = await (Task<Dictionary<string, string>>)Hashes.MakeGenericMethod(type).Invoke(null, [store, stop])!;
            foreach (var (record, hash) in stored)
                if (!last.TryGetValue((type.Name, record), out var said) || said != hash) return $"{type.Name} {record} is not what the trail says";
            foreach (var (subject, record) in last.Keys)
                if (subject == type.Name && !stored.ContainsKey(record)) return $"{subject} {record} is gone";
        }
        return null;
    }

    static async Task<Dictionary<string, string>> HashesAsync<T>(Store store, CancellationToken stop) where T : class
    {
        var hashes = new Dictionary<string, string>();
        await foreach (var row in store.ForAudit<T>().AsAsyncEnumerable().WithCancellation(stop))
        {
            var entry = store.Entry(row);
            hashes[entry.Property("Id").CurrentValue!.ToString()!] = RecordHash.Of(entry);
        }
        return hashes;
    }
}
