namespace Fotfeste.Web;

/// <summary>One organisation's jobs, and the people who agreed to be thought of, in memory: built once, then only what has changed is read. What is written is in the trail, so its end tells what is new; ads are outside the trail and say themselves when they changed.</summary>
/// <param name="open">A store of that organisation, acting as the system.</param>
/// <param name="country">Whose codes its municipalities have.</param>
/// <param name="places">Where all of them are.</param>
/// <param name="usual">What is taken for known of an ad by its occupation.</param>
/// <param name="mostAds">More are not held.</param>
sealed class JobHolding(Func<Store> open, string country, PlaceMap places, UsualJobs usual, int mostAds) : IDisposable
{
    /// <summary>A batch is stamped before it is committed, seconds as a rule; so far back a look begins. One that took longer is found by <see cref="Recount"/>.</summary>
    static readonly TimeSpan Slack = TimeSpan.FromMinutes(1);

    /// <summary>So often the ads are counted: if the store has more than are held, one was missed, and all are read anew.</summary>
    static readonly TimeSpan Recount = TimeSpan.FromMinutes(10);

    static readonly string[] Kinds = [nameof(JobAnalysis), nameof(Profile), nameof(JobConsent), nameof(Withdrawal)];

    readonly SemaphoreSlim turn = new(1);
    readonly Dictionary<Id<OpenJob>, (DateTimeOffset ChangedAt, DateTimeOffset? Until)> held = [];
    readonly Dictionary<Id<Participant>, (DateTimeOffset At, Seeker Seeker)> people = [];
    DateTimeOffset asked, counted, nextEnd = DateTimeOffset.MaxValue;
    long read;
    volatile JobsAtHand? now;

    /// <summary>As it was when it was last asked for; null before it is built.</summary>
    public JobsAtHand? Now => now;

    /// <summary>As it is.</summary>
    public async Task<JobsAtHand> RefreshAsync(CancellationToken stop)
    {
        await turn.WaitAsync(stop);
        try
        {
            await using var store = open();
            var (end, at) = (await store.EndOfTrail(), store.Now);
            now = now is { } jobs ? await NextAsync(store, jobs, end, at, stop) : await FirstAsync(store, at, stop);
            (read, asked) = (end, at);
            return now;
        }
        catch
        {
            now = null; // half of it may have been taken in: the next time it is built anew
            throw;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    async Task<JobsAtHand> FirstAsync(Store store, DateTimeOffset at, CancellationToken stop)
    {
        held.Clear();
        people.Clear();
        counted = at;
        await foreach (var profile in store.ProfilesOfAgreed().WithCancellation(stop)) Hold(profile);
        List<OpenJob> ads = [];
        await foreach (var ad in store.AdsToMatch(mostAds + 1).WithCancellation(stop))
        {
            if (held.Count == mostAds)
            {
                nextEnd = NextEnd(at);
                return await WithSeenAsync(store, ads, isCut: true);
            }
            Hold(ad);
            ads.Add(JobOf(ad));
        }
        nextEnd = NextEnd(at);
        return await WithSeenAsync(store, ads, isCut: false);
    }

    async Task<JobsAtHand> WithSeenAsync(Store store, List<OpenJob> ads, bool isCut) =>
        new(MatchIndex.Build((await store.JobsSeen()).Select(analysis => JobFromAnalysis.Of(analysis, country, usual)), places), MatchIndex.Build(ads, places), PeopleIndex.Build(people.Values.Select(person => person.Seeker), places), Seekers(), isCut);

    Dictionary<Id<Participant>, Seeker> Seekers() => people.ToDictionary(person => person.Key, person => person.Value.Seeker);

    async Task<JobsAtHand> NextAsync(Store store, JobsAtHand jobs, long end, DateTimeOffset at, CancellationToken stop)
    {
        var (isCut, ads) = (jobs.IsCut, jobs.Ads);
        int? open = at >= counted + Recount && !isCut ? await store.CountAdsToMatch() : null; // before the look: what comes in between is no miss
        List<OpenJob> fresh = [];
        List<Id<OpenJob>> gone = [];
        foreach (var ad in await store.AdsChangedSince(asked - Slack))
        {
            var id = new Id<OpenJob>(ad.Id.Value);
            if (!ad.IsOpenAt(at)) gone.Add(id);
            else if (held.TryGetValue(id, out var known) && known.ChangedAt == ad.ChangedAt) continue;
            else if (held.Count >= mostAds && !held.ContainsKey(id)) isCut = true;
            else
            {
                Hold(ad);
                fresh.Add(JobOf(ad));
            }
        }
        if (nextEnd <= at) gone.AddRange(held.Where(ad => ad.Value.Until <= at).Select(ad => ad.Key));
        gone = gone.FindAll(held.Remove);
        if ((isCut && gone.Count > 0) || open > held.Count + gone.Count) return await FirstAsync(store, at, stop); // there is room for one that was left out, or one was missed
        if (open is not null) counted = at;
        if (fresh.Count + gone.Count > 0) (ads, nextEnd) = (ads.With(fresh, gone), NextEnd(at));
        var written = end > read ? await store.WrittenBetween(read, end, Kinds) : null;
        var seen = written?.Contains(nameof(JobAnalysis)) == true ? await SeenAsync(store, jobs.Seen, [.. Of<JobAnalysis>(written)]) : jobs.Seen;
        var (who, seekers) = written is not null && (written.Contains(nameof(Profile)) || written.Contains(nameof(JobConsent)) || written.Contains(nameof(Withdrawal))) ? await PeopleAsync(store, jobs, written) : (jobs.People, jobs.Seekers);
        return ads == jobs.Ads && seen == jobs.Seen && who == jobs.People && isCut == jobs.IsCut ? jobs : new(seen, ads, who, seekers, isCut);
    }

    async Task<MatchIndex> SeenAsync(Store store, MatchIndex seen, IReadOnlyList<Id<JobAnalysis>> changed) =>
        seen.With((await store.JobsSeen(changed)).Select(analysis => JobFromAnalysis.Of(analysis, country, usual)), changed.Select(id => new Id<OpenJob>(id.Value)));

    async Task<(PeopleIndex, IReadOnlyDictionary<Id<Participant>, Seeker>)> PeopleAsync(Store store, JobsAtHand before, ILookup<string, Guid> written)
    {
        var (touched, newest) = await store.ProfilesOfAgreed([.. Of<Profile>(written)], [.. Of<JobConsent>(written)], [.. Of<Withdrawal>(written)]);
        var gone = touched.Count(people.Remove);
        foreach (var profile in newest) Hold(profile);
        return gone + newest.Count == 0 ? (before.People, before.Seekers) : (PeopleIndex.Build(people.Values.Select(person => person.Seeker), places), Seekers());
    }

    static IEnumerable<Id<T>> Of<T>(ILookup<string, Guid> written) => written[typeof(T).Name].Distinct().Select(id => new Id<T>(id));

    // Two records that became one bring two newest versions: the later one counts.
    void Hold(Profile profile)
    {
        if (people.TryGetValue(profile.ParticipantId, out var other) && other.At > profile.WrittenAt) return;
        people[profile.ParticipantId] = (profile.WrittenAt, SeekerFromProfile.Of(profile.Content, new(profile.ParticipantId.Value), country));
    }

    void Hold(AdToMatch ad) => held[new(ad.Id.Value)] = (ad.ChangedAt, ad.Until);

    OpenJob JobOf(AdToMatch ad) => usual.Fill(JobFromVacancy.Of(ad.Bare(), new(ad.Id.Value)), ad.Isco);

    DateTimeOffset NextEnd(DateTimeOffset at) => held.Values.Select(ad => ad.Until ?? DateTimeOffset.MaxValue).Where(until => until > at).DefaultIfEmpty(DateTimeOffset.MaxValue).Min();
}
