using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>What may be said about somebody is seen by who sees the support.</summary>
static class DisclosureMapping
{
    public static void Map(ModelBuilder model, Store store) => model.Entity<Disclosure>(disclosure =>
    {
        disclosure.ComplexProperty(d => d.Days);
        disclosure.HasOne<Enrolment>().WithMany().HasForeignKey(d => d.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
        disclosure.HasOne<Employer>().WithMany().HasForeignKey(d => d.EmployerId).OnDelete(DeleteBehavior.Restrict);
        disclosure.HasOne<StaffMember>().WithMany().HasForeignKey(d => d.WrittenBy).OnDelete(DeleteBehavior.Restrict);
        disclosure.HasIndex(d => d.EnrolmentId);
        disclosure.HasQueryFilter(Sight.OfOrganisation, d => d.OrganisationId == store.Own);
        disclosure.HasQueryFilter(Sight.OfPerson, d => store.IsSystem || store.Enrolments.Any(e => e.Id == d.EnrolmentId));
    });
}
