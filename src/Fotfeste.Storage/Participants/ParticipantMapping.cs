using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>An open referral shows a colleague that the person exists and what the person is called; how to reach the person it does not.</summary>
static class ParticipantMapping
{
    public static void Map(ModelBuilder model, Store store)
    {
        model.Entity<Participant>(person =>
        {
            person.Property(p => p.Name).HasMaxLength(Participant.LongestName);
            person.Property(p => p.Language).HasMaxLength(16);
            person.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            person.HasIndex(p => new { p.Reference, p.OrganisationId });
            person.HasQueryFilter(Sight.OfOrganisation, p => p.OrganisationId == store.Own);
            person.HideProtected(store, p => p.Id);
            person.HasQueryFilter(Sight.OfPerson, p => store.IsSystem
                || store.Enrolments.Any(e => e.ParticipantId == p.Id)
                || store.Referrals.Any(r => r.ParticipantId == p.Id));
        });
        model.Entity<Particulars>(particulars =>
        {
            particulars.HasOne<Participant>().WithMany().HasForeignKey(p => p.ParticipantId).OnDelete(DeleteBehavior.Restrict);
            particulars.HasIndex(p => p.ParticipantId).IsUnique();
            particulars.HasQueryFilter(Sight.OfOrganisation, p => p.OrganisationId == store.Own);
            particulars.HideProtected(store, p => p.ParticipantId);
            particulars.HasQueryFilter(Sight.OfPerson, p => store.IsSystem
                || store.Enrolments.Any(e => e.ParticipantId == p.ParticipantId)
                || (store.Leads && store.Referrals.Any(r => r.ParticipantId == p.ParticipantId)));
        });
    }
}
