using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Seen like how to reach the person: by who supports the person, and by the leader while only a referral is open.</summary>
static class PersonAroundMapping
{
    public static void Map(ModelBuilder model, Store store) => model.Entity<PersonAround>(around =>
    {
        around.ComplexProperty(a => a.Agreed);
        around.HasOne<Participant>().WithMany().HasForeignKey(a => a.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        around.HasIndex(a => a.ParticipantId);
        around.HideProtected(store, a => a.ParticipantId);
        around.HasQueryFilter(Sight.OfOrganisation, a => a.OrganisationId == store.Own);
        around.HasQueryFilter(Sight.OfPerson, a => store.IsSystem
            || store.Enrolments.Any(e => e.ParticipantId == a.ParticipantId)
            || (store.Leads && store.Referrals.Any(r => r.ParticipantId == a.ParticipantId)));
    });
}
