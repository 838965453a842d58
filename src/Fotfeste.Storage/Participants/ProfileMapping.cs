using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>A profile is seen by who supports the person, in whichever support (G4).</summary>
static class ProfileMapping
{
    public static void Map(ModelBuilder model, Store store) => model.Entity<Profile>(profile =>
    {
        profile.ComplexProperty(p => p.Content, content =>
        {
            content.Property(c => c.HomeMunicipality).HasMaxLength(16);
            content.Property(c => c.Said).HasConversion(said => said.Code, column => SaidByPart.Parse(column)).HasMaxLength(16);
        });
        profile.HasOne<Participant>().WithMany().HasForeignKey(p => p.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        profile.HasOne<StaffMember>().WithMany().HasForeignKey(p => p.WrittenBy).OnDelete(DeleteBehavior.Restrict);
        profile.HasOne<Profile>().WithMany().HasForeignKey(p => p.FollowsId).OnDelete(DeleteBehavior.Restrict);
        profile.HasIndex(p => p.FollowsId).IsUnique().HasFilter("taken_back_at IS NULL"); // two who write at once do not write past each other
        profile.HasIndex(p => new { p.ParticipantId, p.WrittenAt });
        profile.HideProtected(store, p => p.ParticipantId);
        profile.HasQueryFilter(Sight.OfOrganisation, p => p.OrganisationId == store.Own);
        profile.HasQueryFilter(Sight.NotWithdrawn, p => p.TakenBackAt == null);
        profile.HasQueryFilter(Sight.OfPerson, p => store.IsSystem || store.Enrolments.Any(e => e.ParticipantId == p.ParticipantId));
    });
}
