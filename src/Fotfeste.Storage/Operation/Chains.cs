using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Every organisation's trail in one store, verified from its first line to its last record.</summary>
public static class Chains
{
    const string Reader = "verify";

    /// <summary>Each organisation with its verdict.</summary>
    public static async Task<IReadOnlyList<(Organisation Organisation, AuditVerification Verdict)>> VerifyAsync(StoreAddress address, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        var verdicts = new List<(Organisation, AuditVerification)>();
        foreach (var organisation in await OrganisationsAsync(address))
        {
            await using var store = OpenFor(address, organisation);
            verdicts.Add((organisation, await AuditVerification.RunAsync(store, stop)));
        }
        return verdicts;
    }

    /// <summary>The ends of the chains, after all of them have been found whole.</summary>
    /// <exception cref="StoreTrouble">One is broken.</exception>
    internal static async Task<IReadOnlyList<BackedUpChain>> DemandWholeAsync(StoreAddress address, CancellationToken stop)
    {
        foreach (var (_, verdict) in await VerifyAsync(address, stop))
            if (verdict.FirstBreak is { } flaw) throw new StoreTrouble(TroubleKind.BackupBroken, flaw);
        return await HeadsAsync(address, stop);
    }

    internal static async Task<IReadOnlyList<BackedUpChain>> HeadsAsync(StoreAddress address, CancellationToken stop)
    {
        await using var store = address.Open();
        return await HeadsAsync(store, stop);
    }

    internal static async Task<IReadOnlyList<BackedUpChain>> HeadsAsync(Store store, CancellationToken stop) =>
        [.. (await store.Set<AuditHead>().AsNoTracking().ToListAsync(stop)).OrderBy(h => h.OrganisationId.Value).Select(h => new BackedUpChain(h.OrganisationId, h.Seq, h.Hash))];

    static async Task<List<Organisation>> OrganisationsAsync(StoreAddress address)
    {
        await using var store = address.Open();
        return await store.ForOperator();
    }

    static Store OpenFor(StoreAddress address, Organisation organisation) =>
        address.OpenAs(Actor.System(Reader, organisation.Id, organisation.DayAt(address.Clock.GetUtcNow())));
}
