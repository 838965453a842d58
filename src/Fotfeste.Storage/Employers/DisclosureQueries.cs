using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class DisclosureQueries
{
    const int MostShown = 200;

    /// <summary>All that was agreed within the support, the latest first.</summary>
    public static Task<List<Disclosure>> Of(this DbSet<Disclosure> disclosures, Id<Enrolment> enrolment) =>
        disclosures.AsNoTracking().Where(d => d.EnrolmentId == enrolment).OrderByDescending(d => d.GivenAt).ThenByDescending(d => d.Id).Take(MostShown).ToListAsync();

    /// <exception cref="NotHere">Invented, another support's, or not this actor's.</exception>
    public static async Task<Disclosure> ById(this DbSet<Disclosure> disclosures, Id<Disclosure> id) => await disclosures.SingleOrDefaultAsync(d => d.Id == id) ?? throw new NotHere();

    /// <summary>How this employer may hear of the person today. Whatever is written for an employer asks here and nowhere else.</summary>
    /// <exception cref="NotHere">The support is invented, or not this actor's.</exception>
    public static async Task<Introduction> IntroductionTo(this Store store, Id<Employer> employer, Id<Enrolment> enrolment)
    {
        ArgumentNullException.ThrowIfNull(store);
        return (await store.IntroductionsTo(employer, [enrolment])).GetValueOrDefault(enrolment) ?? throw new NotHere();
    }

    /// <summary>The same of several people by as few questions as of one; who is out of sight is left out.</summary>
    public static async Task<Dictionary<Id<Enrolment>, Introduction>> IntroductionsTo(this Store store, Id<Employer> employer, IReadOnlyCollection<Id<Enrolment>> enrolments)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (enrolments.Count == 0) return [];
        var supports = await store.Enrolments.AsNoTracking().Where(e => enrolments.Contains(e.Id)).ToListAsync();
        var people = supports.Select(e => e.ParticipantId).Distinct().ToList();
        var names = await store.Participants.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        var hidden = await store.ProtectedAmong(people);
        var agreed = (await store.Disclosures.AsNoTracking().Where(d => enrolments.Contains(d.EnrolmentId)).ToListAsync()).ToLookup(d => d.EnrolmentId);
        return supports.Where(e => names.ContainsKey(e.ParticipantId)).ToDictionary(e => e.Id, e => Introduction.To(names[e.ParticipantId], e, hidden.Contains(e.ParticipantId), agreed[e.Id], employer, store.Today));
    }
}
