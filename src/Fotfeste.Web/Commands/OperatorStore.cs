namespace Fotfeste.Web;

/// <summary>The store in an operator's hands: in sight is the whole of one organisation, and the trail says which command it was.</summary>
sealed class OperatorStore : IAsyncDisposable
{
    readonly IAsyncDisposable occupancy;

    OperatorStore(Organisation? organisation, Store store, IAsyncDisposable occupancy) => (Organisation, Store, this.occupancy) = (organisation, store, occupancy);

    /// <summary>Null before the first import.</summary>
    public Organisation? Organisation { get; }
    public Store Store { get; }

    /// <summary>For the organisation that the store belongs to.</summary>
    /// <exception cref="StoreTrouble">No usable store, or one without an organisation.</exception>
    public static async Task<OperatorStore> OpenAsync(Errand errand)
    {
        var condition = await StoreCondition.DemandCurrentAsync(errand.Address, errand.Stop);
        if (condition.Organisations == 0) throw new StoreTrouble(TroubleKind.NobodyYet, errand.Address.Name);
        return await EnterAsync(errand, errand.Address, null);
    }

    /// <summary>Creates the store when it is not there. What comes first may bring its organisation along.</summary>
    /// <param name="errand">Whose command it is.</param>
    /// <param name="address">The errand's own, or another in its place.</param>
    /// <param name="today">The day to act on where there is no organisation yet; null for the day of its country's clock, which UTC stands for.</param>
    public static async Task<OperatorStore> OpenOrCreateAsync(Errand errand, StoreAddress address, DateOnly? today = null)
    {
        if ((await StoreCondition.OfAsync(address, errand.Stop)).State is StoreState.Missing or StoreState.Empty) await Upgrade.RunAsync(address, errand.Stop);
        await StoreCondition.DemandCurrentAsync(address, errand.Stop);
        return await EnterAsync(errand, address, today);
    }

    static async Task<OperatorStore> EnterAsync(Errand errand, StoreAddress address, DateOnly? today)
    {
        var occupancy = await Occupancy.TogetherAsync(address, errand.Stop);
        await using var door = address.Open();
        var organisation = (await door.ForOperator()).FirstOrDefault();
        var now = address.Clock.GetUtcNow();
        var actor = Actor.System(errand.Command.Name, organisation?.Id ?? Id<Organisation>.New(now), today ?? organisation?.DayAt(now) ?? DateOnly.FromDateTime(now.UtcDateTime));
        return new(organisation, address.OpenAs(actor), occupancy);
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await occupancy.DisposeAsync();
    }
}
