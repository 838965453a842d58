namespace Fotfeste.Web;

/// <summary>Every occupation that this installation knows, held in memory: the small list of the house, and what is imported, read again after each import that changed something.</summary>
public sealed class KnownOccupations(IReadOnlyList<Occupation> house) : IDisposable
{
    readonly SemaphoreSlim reading = new(1);
    volatile Held? held;
    OccupationRegister? ours;

    /// <summary>As it was read last; before that the small list of the house.</summary>
    public OccupationRegister Now => held?.Register ?? (ours ??= new(house));

    public async Task<OccupationRegister> For(Store store)
    {
        var revision = await store.RegisterRevision();
        if (held is { } known && known.Revision == revision) return known.Register;
        await reading.WaitAsync();
        try
        {
            if (held is { } meanwhile && meanwhile.Revision == revision) return meanwhile.Register;
            var register = new OccupationRegister(revision == 0 ? house : house.Concat(await store.RegisteredOccupations()));
            held = new(revision, register);
            return register;
        }
        finally
        {
            reading.Release();
        }
    }

    public void Dispose() => reading.Dispose();

    sealed record Held(int Revision, OccupationRegister Register);
}
