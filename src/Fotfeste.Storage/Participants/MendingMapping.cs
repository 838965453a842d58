using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>What was withdrawn is asked by the filters of support, assignment and referral, so it bears no person filter of its own. A merge is seen by who sees the one that was kept,
/// a suspected pair by who leads all of both: the unit is asked as well, because half of somebody may be in sight.</summary>
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
        model.Entity<SuspectedPair>(pair =>
        {
            pair.HasOne<Participant>().WithMany().HasForeignKey(p => p.FirstId).OnDelete(DeleteBehavior.Restrict);
            pair.HasOne<Participant>().WithMany().HasForeignKey(p => p.SecondId).OnDelete(DeleteBehavior.Restrict);
            pair.HasOne<Unit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
            pair.HasOne<StaffMember>().WithMany().HasForeignKey(p => p.SuspectedBy).OnDelete(DeleteBehavior.Restrict);
            pair.HasOne<StaffMember>().WithMany().HasForeignKey(p => p.AnsweredBy).OnDelete(DeleteBehavior.Restrict);
            pair.HasIndex(p => new { p.FirstId, p.SecondId });
            pair.HasIndex(p => new { p.UnitId, p.Answer });
            pair.HasQueryFilter(Sight.OfOrganisation, p => p.OrganisationId == store.Own);
            pair.HasQueryFilter(Sight.OfPerson, p => store.IsSystem || (store.Leads && store.UnitsAtHand.Contains(p.UnitId)
                && store.Participants.Any(one => one.Id == p.FirstId) && store.Participants.Any(other => other.Id == p.SecondId))); // their filters hide who is protected
        });
    }
}
