using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>What authorities decided and what they let wait is seen with the support that it belongs to.</summary>
static class AuthorityMapping
{
    public static void Map(ModelBuilder model, Store store)
    {
        model.Entity<AuthorityDecision>(decision =>
        {
            decision.ComplexProperty(d => d.Days);
            decision.HasOne<Enrolment>().WithMany().HasForeignKey(d => d.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
            decision.HasQueryFilter(Sight.OfOrganisation, d => d.OrganisationId == store.Own);
            decision.HasQueryFilter(Sight.OfPerson, d => store.IsSystem || store.Enrolments.Any(e => e.Id == d.EnrolmentId));
            decision.HasQueryFilter(Sight.NotWithdrawn, d => !d.IsWithdrawn);
        });
        model.Entity<WaitingFor>(waiting =>
        {
            waiting.HasOne<Enrolment>().WithMany().HasForeignKey(w => w.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
            waiting.HasQueryFilter(Sight.OfOrganisation, w => w.OrganisationId == store.Own);
            waiting.HasQueryFilter(Sight.OfPerson, w => store.IsSystem || store.Enrolments.Any(e => e.Id == w.EnrolmentId));
            waiting.HasQueryFilter(Sight.NotWithdrawn, w => !w.IsWithdrawn);
        });
    }
}
