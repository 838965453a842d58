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
        var support = await store.Enrolments.ById(enrolment);
        return Introduction.To(await store.Participants.NameOf(support.ParticipantId), support, await store.ProtectionOf(support.ParticipantId) is not null, await store.Disclosures.Of(enrolment), employer, store.Today);
    }
}
