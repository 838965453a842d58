using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>What the goal said before is seen by who sees the support.</summary>
static class GoalBeforeMapping
{
    public static void Map(ModelBuilder model, Store store) => model.Entity<GoalBefore>(before =>
    {
        before.HasOne<Enrolment>().WithMany().HasForeignKey(b => b.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
        before.HasOne<StaffMember>().WithMany().HasForeignKey(b => b.ChangedBy).OnDelete(DeleteBehavior.Restrict);
        before.HasQueryFilter(Sight.OfOrganisation, b => b.OrganisationId == store.Own);
        before.HasQueryFilter(Sight.OfPerson, b => store.IsSystem || store.Enrolments.Any(e => e.Id == b.EnrolmentId));
    });
}
