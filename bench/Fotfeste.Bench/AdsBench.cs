using System.Diagnostics;
using System.Text;
using Fotfeste.Web;
using Microsoft.Extensions.Configuration;

namespace Fotfeste.Bench;

/// <summary>A snapshot of ads as long as it takes to fill so many megabytes, made while it is read: how fast it is read and how much memory that takes; then 100,000 ads into an empty store, from there into the index of open jobs, and found by words.</summary>
static class AdsBench
{
    const int Megabytes = 500, Ads = 100_000;

    public static async Task RunAsync(int megabytes = Megabytes)
    {
        using var stream = new AdStream((long)megabytes << 20);
        var (watch, read, most) = (Stopwatch.StartNew(), 0, 0L);
        await foreach (var reading in VacancyReader.ReadAsync(stream, VacancySource.Jobtech))
        {
            if (reading.Vacancy is null) throw new InvalidOperationException($"not read: {reading.Problem}");
            if (++read % 2_000 == 0) most = Math.Max(most, Environment.WorkingSet);
        }
        Machine.Line($"a stream of {megabytes} MB read into {read} ads", watch.Elapsed.TotalSeconds, "s");
        Machine.Line("the most memory of the process meanwhile", most / 1048576.0, "MB");
        Machine.Line("of which are live objects afterwards", GC.GetTotalMemory(forceFullCollection: true) / 1048576.0, "MB");
    }

    public static async Task RunAsync(Places place)
    {
        await using var gone = place;
        var shelf = Packs.Load(Path.Combine(AppContext.BaseDirectory, "content"));
        await Upgrade.RunAsync(place.Address);
        var organisation = new Organisation(Id<Organisation>.New(place.Address.Clock.GetUtcNow()), "Bench", "SE", "sv", "Europe/Stockholm");
        await using var store = place.Address.OpenAs(Actor.System("bench", organisation.Id, DateOnly.FromDateTime(DateTime.UtcNow)));
        store.Add(organisation);
        await store.SaveChangesAsync();

        using var stream = new AdStream(long.MaxValue, Ads);
        var watch = Stopwatch.StartNew();
        var import = new VacancyImport(store, organisation, VacancySource.Jobtech, shelf.Countries);
        await import.ReadAsync(stream, default);
        await import.FinishAsync(default);
        if (import.Tally.Counts.New != Ads) throw new InvalidOperationException($"{import.Tally.Counts}");
        Machine.Line($"{place.Name}: {Ads} ads read, placed and saved", watch.Elapsed.TotalSeconds, "s");
        using var jobs = new KnownJobs(place.Address, new OwnShelves(shelf), new ConfigurationBuilder().AddInMemoryCollection([new("Matching:PatienceMilliseconds", "600000")]).Build());
        var atHand = await jobs.ForAsync(organisation) ?? throw new InvalidOperationException("never read");
        Machine.Line($"{place.Name}: until all of them can be matched", watch.Elapsed.TotalSeconds, "s");
        if (atHand.Ads.Count != Ads) throw new InvalidOperationException($"{atHand.Ads.Count} in memory");

        await using var reader = place.Address.OpenAs(Actor.System("bench", organisation.Id, DateOnly.FromDateTime(DateTime.UtcNow)));
        watch.Restart();
        var (_, total) = await reader.Vacancies.Page(new() { Words = "diskare", Places = ["SE-0680"] }, reader.Now, 0, 50);
        Machine.Line($"{place.Name}: first page of {total} found by word and place", watch.Elapsed.TotalMilliseconds, "ms");
    }

    /// <summary>Ads in an array, each with an identity of its own, of about the length that real ones have; none of it is ever held.</summary>
    sealed class AdStream(long bytes, int ads = int.MaxValue) : Stream
    {
        static readonly string[] Parts = InventedFeeds.Of("jobtech-ad").Json.ReplaceLineEndings("").Replace("Lugnt tempo.", string.Concat(Enumerable.Repeat(" Du arbetar i lugn takt tillsammans med andra. ", 150)), StringComparison.Ordinal).Split("29000001");

        byte[] rest = "["u8.ToArray();
        int at, made;
        bool isEnded;
        long given;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (at == rest.Length)
            {
                if (isEnded) return new(0);
                isEnded = made == ads || given >= bytes;
                if (isEnded) (rest, at) = ("]"u8.ToArray(), 0);
                else (rest, at) = (Encoding.UTF8.GetBytes((made > 0 ? "," : "") + string.Join((29_000_001 + made).ToString(System.Globalization.CultureInfo.InvariantCulture), Parts)), 0);
                if (!isEnded) made++;
            }
            var some = Math.Min(buffer.Length, rest.Length - at);
            rest.AsMemory(at, some).CopyTo(buffer);
            (at, given) = (at + some, given + some);
            return new(some);
        }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
