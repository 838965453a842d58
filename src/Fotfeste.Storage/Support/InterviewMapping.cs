using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>An interview that is prepared is seen by who sees the support.</summary>
static class InterviewMapping
{
    public static void Map(ModelBuilder model, Store store) => model.Entity<Interview>(interview =>
    {
        interview.ComplexProperty(i => i.Content);
        interview.HasOne<Enrolment>().WithMany().HasForeignKey(i => i.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
        interview.HasOne<Employer>().WithMany().HasForeignKey(i => i.EmployerId).OnDelete(DeleteBehavior.Restrict);
        interview.HasOne<SavedVacancy>().WithMany().HasForeignKey(i => i.SavedVacancyId).OnDelete(DeleteBehavior.Restrict);
        interview.HasOne<Appointment>().WithMany().HasForeignKey(i => i.AppointmentId).OnDelete(DeleteBehavior.Restrict);
        interview.HasOne<StaffMember>().WithMany().HasForeignKey(i => i.WrittenBy).OnDelete(DeleteBehavior.Restrict);
        interview.HasIndex(i => i.EnrolmentId);
        interview.HasIndex(i => i.EmployerId);
        interview.HasQueryFilter(Sight.OfOrganisation, i => i.OrganisationId == store.Own);
        interview.HasQueryFilter(Sight.OfPerson, i => store.IsSystem || store.Enrolments.Any(e => e.Id == i.EnrolmentId));
    });
}
