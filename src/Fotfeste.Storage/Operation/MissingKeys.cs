using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Keys that a store from before did not keep beside an employer's name and numbers: filled in once, in small turns, when the store is brought to its newest shape or served. They are worked out from what stands there; no record changes, and nothing is written into the trail.</summary>
public static class MissingKeys
{
    const int AtOnce = 500;

    /// <returns>How many employers and workplaces have their keys now that had none.</returns>
    public static async Task<int> FillAsync(StoreAddress address, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        List<Organisation> all;
        await using (var door = address.Open()) all = await door.ForOperator();
        var filled = 0;
        foreach (var organisation in all)
        {
            await using var store = address.OpenAs(Actor.System("keys", organisation.Id, organisation.DayAt(address.Clock.GetUtcNow())));
            for (int some; (some = await FirmsAsync(store, stop)) > 0;) filled += some;
            for (int some; (some = await PlacesAsync(store, stop)) > 0;) filled += some;
        }
        return filled;
    }

    static async Task<int> FirmsAsync(Store store, CancellationToken stop)
    {
        var firms = await store.Employers.Where(e => EF.Property<string?>(e, FirmKeys.Firm) == null).OrderBy(e => e.Id).Take(AtOnce).Select(e => new { e.Id, e.Name, e.Number }).ToListAsync(stop);
        await WriteAsync(store, [.. firms.Select(e => (FormattableString)$"UPDATE employer SET firm_key = {FirmName.KeyOf(e.Name)}, number_key = {FirmKeys.DigitsOf(e.Number)} WHERE id = {e.Id.Value} AND firm_key IS NULL")], stop);
        return firms.Count;
    }

    static async Task<int> PlacesAsync(Store store, CancellationToken stop)
    {
        var places = await store.Workplaces.Where(w => EF.Property<string?>(w, FirmKeys.Number) == null).OrderBy(w => w.Id).Take(AtOnce).Select(w => new { w.Id, w.Number }).ToListAsync(stop);
        await WriteAsync(store, [.. places.Select(w => (FormattableString)$"UPDATE workplace SET number_key = {FirmKeys.DigitsOf(w.Number)} WHERE id = {w.Id.Value} AND number_key IS NULL")], stop);
        return places.Count;
    }

    static async Task WriteAsync(Store store, List<FormattableString> updates, CancellationToken stop)
    {
        if (updates.Count == 0) return;
        await using var turn = await store.TakeTurnAsync(stop);
        await using var transaction = await store.Database.BeginTransactionAsync(stop);
        foreach (var update in updates) await store.Database.ExecuteSqlAsync(update, stop);
        await transaction.CommitAsync(stop);
    }
}
