using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>The plan of a practice is seen like the practice.</summary>
static class PracticeMapping
{
    public static void Map(ModelBuilder model, Store store) => model.Entity<PracticePlan>(plan =>
    {
        plan.Ignore(p => p.IsWaiting);
        plan.HasOne<Enrolment>().WithMany().HasForeignKey(p => p.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
        plan.HasOne<EmploymentSpell>().WithMany().HasForeignKey(p => p.EmploymentSpellId).OnDelete(DeleteBehavior.Restrict);
        plan.HasIndex(p => p.EmploymentSpellId).IsUnique();
        plan.HasQueryFilter(Sight.OfOrganisation, p => p.OrganisationId == store.Own);
        plan.HasQueryFilter(Sight.OfPerson, p => store.IsSystem || store.Enrolments.Any(e => e.Id == p.EnrolmentId));
    });
}
