using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>A change of coach is seen by who sees the support.</summary>
static class CoachChangeMapping
{
    public static void Map(ModelBuilder model, Store store) => model.Entity<CoachChange>(change =>
    {
        change.HasOne<Enrolment>().WithMany().HasForeignKey(c => c.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
        change.HasOne<StaffMember>().WithMany().HasForeignKey(c => c.FromId).OnDelete(DeleteBehavior.Restrict);
        change.HasOne<StaffMember>().WithMany().HasForeignKey(c => c.ToId).OnDelete(DeleteBehavior.Restrict);
        change.HasOne<StaffMember>().WithMany().HasForeignKey(c => c.DecidedBy).OnDelete(DeleteBehavior.Restrict);
        change.HasIndex(c => c.TogetherId);
        change.HasQueryFilter(Sight.OfOrganisation, c => c.OrganisationId == store.Own);
        change.HasQueryFilter(Sight.OfPerson, c => store.IsSystem || store.Enrolments.Any(e => e.Id == c.EnrolmentId));
    });
}
