using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>What was told about a referral is seen by who sees the referral.</summary>
static class StatusNoteMapping
{
    public static void Map(ModelBuilder model, Store store) => model.Entity<StatusNote>(note =>
    {
        note.HasOne<Referral>().WithMany().HasForeignKey(n => n.ReferralId).OnDelete(DeleteBehavior.Restrict);
        note.HasOne<StaffMember>().WithMany().HasForeignKey(n => n.WrittenBy).OnDelete(DeleteBehavior.Restrict);
        note.HasQueryFilter(Sight.OfOrganisation, n => n.OrganisationId == store.Own);
        note.HasQueryFilter(Sight.OfPerson, n => store.IsSystem || store.Referrals.Any(r => r.Id == n.ReferralId));
        note.HasQueryFilter(Sight.NotWithdrawn, n => !n.IsWithdrawn);
    });
}
