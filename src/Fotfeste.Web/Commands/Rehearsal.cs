namespace Fotfeste.Web;

/// <summary>An empty store for a dry run where there is none yet: it is gone afterwards.</summary>
sealed class Rehearsal : IDisposable
{
    readonly string folder;

    Rehearsal(string folder, TimeProvider clock) => (this.folder, Address) = (folder, new StoreAddress(Path.Combine(folder, "rehearsal.db"), clock));

    public StoreAddress Address { get; }

    /// <returns>Null when the store itself can be asked.</returns>
    public static async Task<Rehearsal?> ForAsync(StoreAddress address, CancellationToken stop)
    {
        if ((await StoreCondition.OfAsync(address, stop)).State is not (StoreState.Missing or StoreState.Empty)) return null;
        var rehearsal = new Rehearsal(Directory.CreateTempSubdirectory("fotfeste-").FullName, address.Clock);
        await Upgrade.RunAsync(rehearsal.Address, stop);
        return rehearsal;
    }

    public void Dispose()
    {
        Address.LetGo();
        Directory.Delete(folder, recursive: true);
    }
}
