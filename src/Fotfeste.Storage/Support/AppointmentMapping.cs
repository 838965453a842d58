using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>One with a person is seen by who sees the support, one with an employer alone by who sees contacts about nobody, and one with neither by nobody but its owner (decision 0034).</summary>
static class AppointmentMapping
{
    public static void Map(ModelBuilder model, Store store)
    {
        model.Entity<Appointment>(appointment =>
        {
            appointment.Ignore(a => a.Content);
            appointment.HasOne<StaffMember>().WithMany().HasForeignKey(a => a.StaffId).OnDelete(DeleteBehavior.Restrict);
            appointment.HasOne<Enrolment>().WithMany().HasForeignKey(a => a.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
            appointment.HasOne<Employer>().WithMany().HasForeignKey(a => a.EmployerId).OnDelete(DeleteBehavior.Restrict);
            appointment.HasOne<Contact>().WithMany().HasForeignKey(a => a.ContactId).OnDelete(DeleteBehavior.Restrict);
            appointment.HasOne<Contact>().WithMany().HasForeignKey(a => a.WithdrawnContactId).OnDelete(DeleteBehavior.Restrict);
            appointment.HasMany(a => a.Revisions).WithOne().HasForeignKey(r => r.AppointmentId).OnDelete(DeleteBehavior.Restrict);
            appointment.HasIndex(a => new { a.StaffId, a.Day });
            appointment.HasIndex(a => new { a.EnrolmentId, a.Day });
            appointment.HasQueryFilter(Sight.OfOrganisation, a => a.OrganisationId == store.Own);
            appointment.HasQueryFilter(Sight.OfPerson, a => store.IsSystem
                || (a.EnrolmentId == null && a.EmployerId != null && store.SeesEmployers)
                || (a.EnrolmentId == null && a.EmployerId == null && a.StaffId == store.Supporter)
                || store.Enrolments.Any(e => e.Id == a.EnrolmentId));
        });
        model.Entity<AppointmentRevision>(revision =>
        {
            revision.ComplexProperty(r => r.Content);
            revision.HasOne<StaffMember>().WithMany().HasForeignKey(r => r.ChangedBy).OnDelete(DeleteBehavior.Restrict);
            revision.HasQueryFilter(Sight.OfOrganisation, r => r.OrganisationId == store.Own);
            revision.HasQueryFilter(Sight.OfPerson, r => store.IsSystem || store.Appointments.Any(a => a.Id == r.AppointmentId));
        });
    }
}
