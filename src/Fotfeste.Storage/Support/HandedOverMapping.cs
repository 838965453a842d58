using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

static class HandedOverMapping
{
    public static void Map(ModelBuilder model, Store store) => model.Entity<HandedOver>(given =>
    {
        given.HasOne<Enrolment>().WithMany().HasForeignKey(g => g.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
        given.HasOne<Contact>().WithMany().HasForeignKey(g => g.ContactId).OnDelete(DeleteBehavior.Restrict);
        given.HasOne<StaffMember>().WithMany().HasForeignKey(g => g.GivenBy).OnDelete(DeleteBehavior.Restrict);
        given.HasQueryFilter(Sight.OfOrganisation, g => g.OrganisationId == store.Own);
        given.HasQueryFilter(Sight.OfPerson, g => store.IsSystem || store.Enrolments.Any(e => e.Id == g.EnrolmentId));
        given.HasQueryFilter(Sight.NotWithdrawn, g => !g.IsWithdrawn);
    });
}
