using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>A meeting is the unit's: its coaches and leader see it. Who is in it by name follows from the referral, which has its own filter (decision 0040).</summary>
static class GroupMeetingMapping
{
    public static void Map(ModelBuilder model, Store store)
    {
        model.Entity<GroupMeeting>(meeting =>
        {
            meeting.HasOne<Unit>().WithMany().HasForeignKey(m => m.UnitId).OnDelete(DeleteBehavior.Restrict);
            meeting.HasMany(m => m.Decisions).WithOne().HasForeignKey(d => d.MeetingId).OnDelete(DeleteBehavior.Restrict);
            meeting.HasIndex(m => new { m.UnitId, m.Day });
            meeting.HasQueryFilter(Sight.OfOrganisation, m => m.OrganisationId == store.Own);
            meeting.HasQueryFilter(Sight.OfPerson, m => store.IsSystem || ((store.Coaches || store.Leads) && store.UnitsAtHand.Contains(m.UnitId)));
        });
        model.Entity<GroupDecision>(decision =>
        {
            decision.Property(d => d.Reason).HasMaxLength(64);
            decision.HasOne<Referral>().WithMany().HasForeignKey(d => d.ReferralId).OnDelete(DeleteBehavior.Restrict);
            decision.HasIndex(d => new { d.MeetingId, d.ReferralId }).IsUnique();
            decision.HasQueryFilter(Sight.OfOrganisation, d => d.OrganisationId == store.Own);
            decision.HasQueryFilter(Sight.OfPerson, d => store.IsSystem || store.GroupMeetings.Any(m => m.Id == d.MeetingId));
        });
    }
}
