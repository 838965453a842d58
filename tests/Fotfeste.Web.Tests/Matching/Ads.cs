using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

/// <summary>Ads in a running house, as the pages that speak of them need one.</summary>
static class Ads
{
    /// <summary>The invented shop's, taken in now.</summary>
    public static async Task<Id<Vacancy>> Put(RunningHouse house)
    {
        await using var store = house.Store.AsSystem();
        var ad = Some.Ad(house.Team.Organisation, store.Now, Id<Vacancy>.New(store.Now));
        store.Add(ad);
        await store.SaveChangesAsync();
        return ad.Id;
    }

    public static async Task<Id<Vacancy>> Only(RunningHouse house)
    {
        await using var store = house.Store.AsSystem();
        return await store.Vacancies.Select(v => v.Id).SingleAsync();
    }
}
