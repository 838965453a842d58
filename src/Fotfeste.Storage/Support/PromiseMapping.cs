using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>A promise is seen like the talk in which it was made.</summary>
static class PromiseMapping
{
    public static void Map(ModelBuilder model, Store store) => model.Entity<PromiseMade>(promise =>
    {
        promise.HasOne<Employer>().WithMany().HasForeignKey(p => p.EmployerId).OnDelete(DeleteBehavior.Restrict);
        promise.HasOne<Enrolment>().WithMany().HasForeignKey(p => p.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
        promise.HasOne<Contact>().WithMany().HasForeignKey(p => p.ContactId).OnDelete(DeleteBehavior.Restrict);
        promise.HasOne<StaffMember>().WithMany().HasForeignKey(p => p.StaffId).OnDelete(DeleteBehavior.Restrict);
        promise.Ignore(p => p.IsOpen);
        promise.HasIndex(p => new { p.StaffId, p.DueOn });
        promise.HasIndex(p => p.EmployerId);
        promise.HasIndex(p => p.EnrolmentId);
        promise.HasQueryFilter(Sight.OfOrganisation, p => p.OrganisationId == store.Own);
        promise.HasQueryFilter(Sight.OfPerson, p => store.IsSystem
            || (p.EnrolmentId == null && store.SeesEmployers)
            || store.Enrolments.Any(e => e.Id == p.EnrolmentId));
    });
}
