using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>What was withdrawn is asked by the filters of support, assignment and referral, so it bears no person filter of its own. A merge is seen by who sees the one that was kept.</summary>
static class MendingMapping
{
    public static void Map(ModelBuilder model, Store store)
    {
        model.Entity<Withdrawal>(withdrawal =>
        {
            withdrawal.HasOne<Enrolment>().WithMany().HasForeignKey(w => w.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
            withdrawal.HasOne<Referral>().WithMany().HasForeignKey(w => w.ReferralId).OnDelete(DeleteBehavior.Restrict);
            withdrawal.HasOne<StaffMember>().WithMany().HasForeignKey(w => w.WithdrawnBy).OnDelete(DeleteBehavior.Restrict);
            withdrawal.HasOne<StaffMember>().WithMany().HasForeignKey(w => w.TakenBackBy).OnDelete(DeleteBehavior.Restrict);
            withdrawal.HasIndex(w => w.EnrolmentId);
            withdrawal.HasIndex(w => w.ReferralId);
            withdrawal.HasQueryFilter(Sight.OfOrganisation, w => w.OrganisationId == store.Own);
        });
        model.Entity<Merge>(merge =>
        {
            merge.HasOne<Participant>().WithMany().HasForeignKey(m => m.KeptId).OnDelete(DeleteBehavior.Restrict);
            merge.HasOne<Participant>().WithMany().HasForeignKey(m => m.GoneId).OnDelete(DeleteBehavior.Restrict);
            merge.HasOne<StaffMember>().WithMany().HasForeignKey(m => m.MergedBy).OnDelete(DeleteBehavior.Restrict);
            merge.HasIndex(m => m.GoneId);
            merge.HideProtected(store, m => m.KeptId);
            merge.HasQueryFilter(Sight.OfOrganisation, m => m.OrganisationId == store.Own);
            merge.HasQueryFilter(Sight.OfPerson, m => store.IsSystem || store.Participants.Any(p => p.Id == m.KeptId));
        });
    }
}
