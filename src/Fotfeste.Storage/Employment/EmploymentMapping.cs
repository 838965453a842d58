using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

static class EmploymentMapping
{
    public static void Map(ModelBuilder model, Store store)
    {
        model.Entity<EmploymentSpell>(job =>
        {
            job.ComplexProperty(j => j.Days);
            job.HasOne<Enrolment>().WithMany().HasForeignKey(j => j.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
            job.HasOne<Employer>().WithMany().HasForeignKey(j => j.EmployerId).OnDelete(DeleteBehavior.Restrict);
            job.HasMany(j => j.Terms).WithOne().HasForeignKey(t => t.EmploymentSpellId).OnDelete(DeleteBehavior.Restrict);
            job.HasIndex(j => new { j.Reference, j.OrganisationId });
            job.HasQueryFilter(Sight.OfOrganisation, j => j.OrganisationId == store.Own);
            job.HasQueryFilter(Sight.OfPerson, j => store.IsSystem || store.Enrolments.Any(e => e.Id == j.EnrolmentId));
        });
        model.Entity<Terms>(terms =>
        {
            terms.ComplexProperty(t => t.Forms);
            terms.ComplexProperty(t => t.Days);
            terms.Property(t => t.Form).HasMaxLength(64);
            terms.HasQueryFilter(Sight.OfOrganisation, t => t.OrganisationId == store.Own);
            terms.HasQueryFilter(Sight.OfPerson, t => store.IsSystem || store.EmploymentSpells.Any(j => j.Id == t.EmploymentSpellId));
        });
    }
}
