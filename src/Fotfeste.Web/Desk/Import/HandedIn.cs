using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>Files and what was said about them, read as the set of tables or as a sheet with a row per person.</summary>
public sealed class HandedIn(Uploads uploads, OwnShelves shelves, Labels labels)
{
    public FirstLook LookAt(ImportOrder order) => FirstLook.At(uploads.Files(order), labels);

    /// <summary>What the headings mean: as it was said for this import, as it was kept from the last one, or as it seems.</summary>
    public async Task<SheetMapping> MappingAsync(Store store, ImportOrder order, IReadOnlyList<string> headings)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(order);
        if (order.Mapping is { } said) return new(said);
        var kept = await RememberedAsync(store, headings);
        return kept is null ? SheetMapping.Suggest(headings, labels) : MappingText.Read(kept.Mapping);
    }

    /// <summary>Keeps the answer for the next sheet with the same headings. The caller saves.</summary>
    public static async Task RememberAsync(Store store, IReadOnlyList<string> headings, SheetMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (await RememberedAsync(store, headings) is { } kept) kept.Remember(MappingText.Write(mapping));
        else store.Add(new RememberedColumns(Id<RememberedColumns>.New(store.Now), store.Actor.OrganisationId, MappingText.Headings(headings), MappingText.Write(mapping)));
    }

    public static bool Answers(SheetMapping mapping, IReadOnlyList<string> headings) => headings.All(h => mapping.Meaning(h) != HeadingMeaning.Unknown);

    public async Task<CaseloadReading> ReadAsync(Store store, ImportOrder order, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(order);
        var (files, look) = (uploads.Files(order), LookAt(order));
        var known = await KnownCaseload.OfAsync(store, await shelves.For(store), stop);
        return look.HoldsTables
            ? CaseloadReader.Read(files, labels, known, store.Actor.Today)
            : PersonSheet.Read(files, await MappingAsync(store, order, look.Headings), order.Defaults ?? new(), labels, known, store.Actor.Today);
    }

    static Task<RememberedColumns?> RememberedAsync(Store store, IReadOnlyList<string> headings)
    {
        var key = MappingText.Headings(headings);
        return store.RememberedColumns.FirstOrDefaultAsync(r => r.Headings == key);
    }
}
