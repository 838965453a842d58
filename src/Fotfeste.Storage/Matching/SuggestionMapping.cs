using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>What was suggested to a person, and what the person said, is seen by who sees the person.</summary>
static class SuggestionMapping
{
    public static void Map(ModelBuilder model, Store store)
    {
        model.Entity<JobsShown>(shown =>
        {
            shown.Ignore(s => s.Jobs);
            shown.Ignore(s => s.Lines);
            shown.Ignore(s => s.IsMoved);
            shown.HasOne<Enrolment>().WithMany().HasForeignKey(s => s.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
            shown.HasOne<StaffMember>().WithMany().HasForeignKey(s => s.ShownTo).OnDelete(DeleteBehavior.Restrict);
            shown.HasIndex(s => new { s.EnrolmentId, s.ShownAt });
            shown.HasQueryFilter(Sight.OfOrganisation, s => s.OrganisationId == store.Own);
            shown.HasQueryFilter(Sight.OfPerson, s => store.IsSystem || store.Enrolments.Any(e => e.Id == s.EnrolmentId));
        });
        model.Entity<ThoughtOf>(thought =>
        {
            thought.Property(t => t.Title).HasMaxLength(StoredVacancy.LongestTitle);
            thought.HasOne<Enrolment>().WithMany().HasForeignKey(t => t.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
            thought.HasOne<StaffMember>().WithMany().HasForeignKey(t => t.ShownTo).OnDelete(DeleteBehavior.Restrict);
            thought.HasIndex(t => new { t.EnrolmentId, t.ShownAt });
            thought.HasIndex(t => new { t.JobId, t.ShownTo });
            thought.HasQueryFilter(Sight.OfOrganisation, t => t.OrganisationId == store.Own);
            thought.HasQueryFilter(Sight.OfPerson, t => store.IsSystem || store.Enrolments.Any(e => e.Id == t.EnrolmentId));
        });
        model.Entity<JobConsent>(consent =>
        {
            consent.HasOne<Enrolment>().WithMany().HasForeignKey(c => c.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
            consent.HasOne<StaffMember>().WithMany().HasForeignKey(c => c.WrittenBy).OnDelete(DeleteBehavior.Restrict);
            consent.Ignore(c => c.Holds);
            consent.HasIndex(c => c.EnrolmentId).IsUnique().HasFilter("withdrawn_on IS NULL"); // one yes at a time, though two write it down at once
            consent.HasQueryFilter(Sight.OfOrganisation, c => c.OrganisationId == store.Own);
            consent.HasQueryFilter(Sight.OfPerson, c => store.IsSystem || store.Enrolments.Any(e => e.Id == c.EnrolmentId));
        });
        model.Entity<JobAnswer>(answer =>
        {
            answer.Property(a => a.Title).HasMaxLength(StoredVacancy.LongestTitle);
            answer.HasOne<Enrolment>().WithMany().HasForeignKey(a => a.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
            answer.HasOne<StaffMember>().WithMany().HasForeignKey(a => a.WrittenBy).OnDelete(DeleteBehavior.Restrict);
            answer.HasIndex(a => new { a.EnrolmentId, a.WrittenAt });
            answer.HasQueryFilter(Sight.OfOrganisation, a => a.OrganisationId == store.Own);
            answer.HasQueryFilter(Sight.OfPerson, a => store.IsSystem || store.Enrolments.Any(e => e.Id == a.EnrolmentId));
        });
    }
}
