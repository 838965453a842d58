using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Who agreed to be thought of when a job comes up.</summary>
public static class JobConsentQueries
{
    const int AtOnce = 500;

    /// <summary>The consent that holds; null when there is none.</summary>
    public static Task<JobConsent?> Holding(this DbSet<JobConsent> consents, Id<Enrolment> enrolment) =>
        consents.Where(c => c.EnrolmentId == enrolment && c.WithdrawnOn == null).OrderByDescending(c => c.AgreedOn).ThenByDescending(c => c.Id).FirstOrDefaultAsync();

    /// <summary>Every one that holds: two posts may have written it down at once, and taken back is all of it.</summary>
    public static Task<List<JobConsent>> AllHolding(this DbSet<JobConsent> consents, Id<Enrolment> enrolment) => consents.Where(c => c.EnrolmentId == enrolment && c.WithdrawnOn == null).ToListAsync();

    /// <exception cref="NotHere">Invented, or out of sight.</exception>
    public static async Task<JobConsent> ById(this DbSet<JobConsent> consents, Id<JobConsent> id) => await consents.SingleOrDefaultAsync(c => c.Id == id) ?? throw new NotHere();

    /// <summary>Those in sight who get support today and have agreed. Identities alone: whoever is then named is noted as seen.</summary>
    public static async Task<HashSet<Id<Participant>>> AgreedInSight(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return [.. await Agreed(store).Select(e => e.ParticipantId).Distinct().ToListAsync()];
    }

    /// <summary>Of these the first by name, so many at most.</summary>
    public static async Task<List<PersonForJob>> NamesOf(this Store store, IReadOnlyCollection<Id<Participant>> people, int most)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (people.Count == 0) return [];
        var some = people.ToArray();
        var rows = await (from e in Agreed(store)
                          where EF.Parameter(some).Contains(e.ParticipantId)
                          join p in store.Participants on e.ParticipantId equals p.Id
                          orderby EF.Property<string>(p, NameKeys.SortKey), e.Id
                          select new PersonForJob(p.Id, e.Id, p.Name)).Take(2 * most).ToListAsync(); // somebody may have two supports
        List<PersonForJob> named = [.. rows.DistinctBy(row => row.Id).Take(most)];
        foreach (var row in named) store.Seen.Add(nameof(Enrolment), row.Enrolment);
        return named;
    }

    /// <summary>For the program itself: the profiles of all who agreed, each in its newest version.</summary>
    public static IAsyncEnumerable<Profile> ProfilesOfAgreed(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return Newest(store).Where(p => store.JobConsents.Any(c => c.WithdrawnOn == null && store.Enrolments.Any(e => e.Id == c.EnrolmentId && e.ParticipantId == p.ParticipantId))).AsAsyncEnumerable();
    }

    /// <summary>For the program itself: the same for those whose profile or consent was written.</summary>
    public static async Task<(HashSet<Id<Participant>> Touched, List<Profile> Profiles)> ProfilesOfAgreed(this Store store, IReadOnlyCollection<Id<Profile>> profiles, IReadOnlyCollection<Id<JobConsent>> consents)
    {
        ArgumentNullException.ThrowIfNull(store);
        HashSet<Id<Participant>> touched = [];
        List<Profile> newest = [];
        // one that was taken back lets the one before count again
        foreach (var some in profiles.Chunk(AtOnce)) touched.UnionWith(await store.ForWithdrawn<Profile>().Where(p => EF.Parameter(some).Contains(p.Id)).Select(p => p.ParticipantId).ToListAsync());
        foreach (var some in consents.Chunk(AtOnce)) touched.UnionWith(await (from c in store.JobConsents where EF.Parameter(some).Contains(c.Id) join e in store.Enrolments on c.EnrolmentId equals e.Id select e.ParticipantId).ToListAsync());
        foreach (var some in touched.Chunk(AtOnce))
            newest.AddRange(await Newest(store).Where(p => EF.Parameter(some).Contains(p.ParticipantId) && store.JobConsents.Any(c => c.WithdrawnOn == null && store.Enrolments.Any(e => e.Id == c.EnrolmentId && e.ParticipantId == p.ParticipantId))).ToListAsync());
        return (touched, newest);
    }

    static IQueryable<Profile> Newest(Store store) => store.Profiles.AsNoTracking().Where(p => !store.Profiles.Any(later => later.FollowsId == p.Id));

    static IQueryable<Enrolment> Agreed(Store store) =>
        store.Enrolments.Where(e => e.Support.From <= store.Today && (e.Support.Until == null || e.Support.Until >= store.Today) && store.JobConsents.Any(c => c.EnrolmentId == e.Id && c.WithdrawnOn == null));
}
