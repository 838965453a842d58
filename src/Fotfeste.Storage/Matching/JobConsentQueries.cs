using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Who agreed to be thought of when a job comes up.</summary>
public static class JobConsentQueries
{
    const int AtOnce = 500;

    /// <summary>The consent that holds; null when there is none.</summary>
    public static Task<JobConsent?> Holding(this DbSet<JobConsent> consents, Id<Enrolment> enrolment) =>
        consents.SingleOrDefaultAsync(c => c.EnrolmentId == enrolment && c.WithdrawnOn == null);

    /// <exception cref="NotHere">Invented, or out of sight.</exception>
    public static async Task<JobConsent> ById(this DbSet<JobConsent> consents, Id<JobConsent> id) => await consents.SingleOrDefaultAsync(c => c.Id == id) ?? throw new NotHere();

    /// <summary>Those in sight who get support today and have agreed. Identities alone: whoever is then named is noted as seen.</summary>
    public static async Task<HashSet<Id<Participant>>> AgreedInSight(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return [.. await Agreed(store).Select(e => e.ParticipantId).Distinct().ToListAsync()];
    }

    /// <summary>The same with what has been shown to them and declined by them, for telling what is new. Identities alone, here too.</summary>
    public static async Task<List<AgreedLine>> AgreedToTell(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var rows = await Agreed(store).Select(e => new
        {
            e.Id, e.ParticipantId,
            Last = store.JobsShown.Where(s => s.EnrolmentId == e.Id && s.Limits == "").OrderByDescending(s => s.ShownAt).ThenByDescending(s => s.Id).Select(s => s.Written).FirstOrDefault(),
        }).ToListAsync();
        if (rows.Count == 0) return [];
        var answers = await Agreed(store).Join(store.JobAnswers, e => e.Id, a => a.EnrolmentId, (e, a) => new { a.EnrolmentId, a.JobId, a.Reply, a.WrittenAt, a.Id })
            .OrderByDescending(a => a.WrittenAt).ThenByDescending(a => a.Id).ToListAsync();
        var declined = answers.DistinctBy(a => (a.EnrolmentId, a.JobId)).Where(a => a.Reply == JobReply.No).ToLookup(a => a.EnrolmentId, a => a.JobId);
        return [.. rows.Select(row => new AgreedLine(row.Id, row.ParticipantId, row.Last is { } last ? JobsShown.Named(last) : new HashSet<Id<OpenJob>>(), declined[row.Id].ToHashSet()))];
    }

    /// <summary>Of these some by name, once each; only they are noted as seen.</summary>
    public static async Task<List<PersonForJob>> NamesOf(this Store store, IReadOnlyCollection<Id<Participant>> people, int skip, int most)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (people.Count <= skip) return [];
        var some = people.ToArray();
        var rows = await (from e in Agreed(store)
                          where EF.Parameter(some).Contains(e.ParticipantId)
                          join p in store.Participants on e.ParticipantId equals p.Id
                          orderby EF.Property<string>(p, NameKeys.SortKey), e.Id
                          select new PersonForJob(p.Id, e.Id, p.Name)).ToListAsync();
        List<PersonForJob> named = [.. rows.DistinctBy(row => row.Id).Skip(skip).Take(most)]; // somebody may have two supports
        foreach (var row in named) store.Seen.Add(nameof(Enrolment), row.Enrolment);
        return named;
    }

    /// <summary>For the program itself: the profiles of all who agreed, each in its newest version.</summary>
    public static IAsyncEnumerable<Profile> ProfilesOfAgreed(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return Newest(store).Where(p => store.JobConsents.Any(c => c.WithdrawnOn == null && store.Enrolments.Any(e => e.Id == c.EnrolmentId && e.ParticipantId == p.ParticipantId))).AsAsyncEnumerable();
    }

    /// <summary>For the program itself: the same for those whose profile or consent was written, or whose support was withdrawn or is back.</summary>
    public static async Task<(HashSet<Id<Participant>> Touched, List<Profile> Profiles)> ProfilesOfAgreed(this Store store, IReadOnlyCollection<Id<Profile>> profiles, IReadOnlyCollection<Id<JobConsent>> consents, IReadOnlyCollection<Id<Withdrawal>> withdrawals)
    {
        ArgumentNullException.ThrowIfNull(store);
        HashSet<Id<Participant>> touched = [];
        List<Profile> newest = [];
        // one that was taken back lets the one before count again
        foreach (var some in profiles.Chunk(AtOnce)) touched.UnionWith(await store.ForWithdrawn<Profile>().Where(p => EF.Parameter(some).Contains(p.Id)).Select(p => p.ParticipantId).ToListAsync());
        foreach (var some in consents.Chunk(AtOnce)) touched.UnionWith(await (from c in store.JobConsents where EF.Parameter(some).Contains(c.Id) join e in store.ForWithdrawn<Enrolment>() on c.EnrolmentId equals e.Id select e.ParticipantId).ToListAsync());
        foreach (var some in withdrawals.Chunk(AtOnce)) touched.UnionWith(await (from w in store.Withdrawals where EF.Parameter(some).Contains(w.Id) join e in store.ForWithdrawn<Enrolment>() on w.EnrolmentId equals (Id<Enrolment>?)e.Id select e.ParticipantId).ToListAsync());
        foreach (var some in touched.Chunk(AtOnce))
            newest.AddRange(await Newest(store).Where(p => EF.Parameter(some).Contains(p.ParticipantId) && store.JobConsents.Any(c => c.WithdrawnOn == null && store.Enrolments.Any(e => e.Id == c.EnrolmentId && e.ParticipantId == p.ParticipantId))).ToListAsync());
        return (touched, newest);
    }

    static IQueryable<Profile> Newest(Store store) => store.Profiles.AsNoTracking().Where(p => !store.Profiles.Any(later => later.FollowsId == p.Id));

    static IQueryable<Enrolment> Agreed(Store store) =>
        store.Enrolments.Where(e => e.Support.From <= store.Today && (e.Support.Until == null || e.Support.Until >= store.Today) && store.JobConsents.Any(c => c.EnrolmentId == e.Id && c.WithdrawnOn == null));
}
