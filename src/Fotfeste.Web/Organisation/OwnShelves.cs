using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>The shelf of each organisation: the packs of the house, and the methods that it has adapted. A published version is never changed nor removed, so their number says whether a shelf that was made is still whole;
/// on every web node alike, because the number comes from the store.</summary>
/// <param name="house">The packs that the program brings.</param>
public sealed class OwnShelves(PackShelf house)
{
    readonly ConcurrentDictionary<Id<Organisation>, (int Versions, PackShelf Shelf)> made = new();

    /// <summary>Without anybody's own methods: for who has no organisation yet.</summary>
    public PackShelf House => house;

    /// <param name="store">Whoever asks; everybody in the organisation reads its methods.</param>
    /// <param name="versions">How many are published, as the door found it on this request.</param>
    /// <exception cref="BrokenPack">What was published cannot be read any more: that is a fault of the program.</exception>
    public async Task<PackShelf> For(Store store, int versions)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (versions == 0) return house;
        if (made.TryGetValue(store.Actor.OrganisationId, out var kept) && kept.Versions == versions) return kept.Shelf;
        var files = await store.AdaptedVersions.Files();
        var shelf = house.With(files.Select(file => PackReader.PublishedMethod("adapted method", file)));
        made[store.Actor.OrganisationId] = (files.Count, shelf);
        return shelf;
    }

    /// <summary>For jobs and commands, where nobody came through the door.</summary>
    public async Task<PackShelf> For(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return await For(store, await store.AdaptedVersions.CountAsync());
    }
}
