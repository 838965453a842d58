namespace Fotfeste.Web;

/// <summary>People on the employers' side whose agreement has ended: what is kept of them is taken away, organisation by organisation, with its line in the trail.</summary>
static class LapsedPeople
{
    /// <summary>The name under which the trail knows it.</summary>
    const string Name = "end of agreement";

    public static Sweep Sweep(StoreAddress address) => new(async (store, stop) =>
    {
        foreach (var organisation in await store.ForOperator())
        {
            await using var own = address.OpenAs(Actor.System(Name, organisation.Id, organisation.DayAt(store.Now)));
            while (await own.WipeLapsed(stop) > 0) own.ChangeTracker.Clear();
        }
    });
}
