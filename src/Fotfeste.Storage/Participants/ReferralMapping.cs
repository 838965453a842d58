using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>An open referral belongs to the unit: its coaches and leader see it. An answered one is for the leader and for who supports the person.</summary>
static class ReferralMapping
{
    public static void Map(ModelBuilder model, Store store) => model.Entity<Referral>(referral =>
    {
        referral.HasOne<Participant>().WithMany().HasForeignKey(r => r.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        referral.HasOne<Unit>().WithMany().HasForeignKey(r => r.UnitId).OnDelete(DeleteBehavior.Restrict);
        referral.Ignore(r => r.IsOpen);
        referral.Ignore(r => r.Code);
        referral.Ignore(r => r.AsksSince);
        referral.HasIndex(r => new { r.UnitId, r.Outcome });
        referral.HasIndex(r => new { r.Reference, r.OrganisationId });
        referral.HasQueryFilter(Sight.OfOrganisation, r => r.OrganisationId == store.Own);
        referral.HasQueryFilter(Sight.NotWithdrawn, r => !store.Withdrawals.Any(w => w.ReferralId == r.Id && w.TakenBackAt == null));
        referral.HideProtected(store, r => r.ParticipantId);
        referral.HasQueryFilter(Sight.OfPerson, r => store.IsSystem
            || (store.Leads && store.UnitsAtHand.Contains(r.UnitId))
            || (store.Coaches && r.Outcome == null && store.UnitsAtHand.Contains(r.UnitId))
            || store.Assignments.Any(a => a.ParticipantId == r.ParticipantId && a.UnitId == r.UnitId));
    });
}
