using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

static class ContactMapping
{
    public static void Map(ModelBuilder model, Store store)
    {
        model.Entity<Contact>(contact =>
        {
            contact.ComplexProperty(c => c.Content);
            contact.HasOne<Enrolment>().WithMany().HasForeignKey(c => c.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
            contact.HasOne<Employer>().WithMany().HasForeignKey(c => c.EmployerId).OnDelete(DeleteBehavior.Restrict);
            contact.HasOne<StaffMember>().WithMany().HasForeignKey(c => c.CoachId).OnDelete(DeleteBehavior.Restrict);
            contact.HasOne<StaffMember>().WithMany().HasForeignKey(c => c.WithdrawnBy).OnDelete(DeleteBehavior.Restrict);
            contact.Ignore(c => c.IsWithdrawn);
            contact.Ignore(c => c.AsLogged);
            contact.HasMany(c => c.Revisions).WithOne().HasForeignKey(r => r.ContactId).OnDelete(DeleteBehavior.Restrict);
            contact.HasIndex(c => new { c.Reference, c.OrganisationId });
            contact.HasQueryFilter(Sight.OfOrganisation, c => c.OrganisationId == store.Own);
            contact.HasQueryFilter(Sight.OfPerson, c => store.IsSystem
                || (c.EnrolmentId == null && store.SeesEmployers)
                || store.Enrolments.Any(e => e.Id == c.EnrolmentId));
            contact.HasQueryFilter(Sight.NotWithdrawn, c => c.WithdrawnAt == null);
        });
        model.Entity<ContactRevision>(revision =>
        {
            revision.ComplexProperty(r => r.Content);
            revision.HasOne<StaffMember>().WithMany().HasForeignKey(r => r.CorrectedBy).OnDelete(DeleteBehavior.Restrict);
            revision.HasQueryFilter(Sight.OfOrganisation, r => r.OrganisationId == store.Own);
            revision.HasQueryFilter(Sight.OfPerson, r => store.IsSystem || store.Contacts.Any(c => c.Id == r.ContactId));
        });
    }
}
