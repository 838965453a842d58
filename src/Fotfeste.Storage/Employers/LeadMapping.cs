using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>A lead with nobody in mind is the whole team's, like its employer; one with a person in mind is seen by who sees the person, for its words may be about them.</summary>
static class LeadMapping
{
    public static void Map(ModelBuilder model, Store store)
    {
        model.Entity<Lead>(lead =>
        {
            lead.Ignore(l => l.BeforeRest);
            lead.HasOne<Employer>().WithMany().HasForeignKey(l => l.EmployerId).OnDelete(DeleteBehavior.Restrict);
            lead.HasOne<Enrolment>().WithMany().HasForeignKey(l => l.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
            lead.HasOne<StaffMember>().WithMany().HasForeignKey(l => l.StaffId).OnDelete(DeleteBehavior.Restrict);
            lead.HasOne<JobAnalysis>().WithMany().HasForeignKey(l => l.AnalysisId).OnDelete(DeleteBehavior.Restrict);
            lead.HasMany(l => l.Spells).WithOne().HasForeignKey(s => s.LeadId).OnDelete(DeleteBehavior.Restrict);
            lead.HasIndex(l => new { l.StaffId, l.DueOn });
            lead.HasIndex(l => new { l.Stage, l.Since });
            lead.HasIndex(l => l.VacancyId);
            lead.HasQueryFilter(Sight.OfOrganisation, l => l.OrganisationId == store.Own);
            lead.HasQueryFilter(Sight.OfPerson, l => store.IsSystem
                || (l.EnrolmentId == null && store.SeesEmployers)
                || store.Enrolments.Any(e => e.Id == l.EnrolmentId));
        });
        model.Entity<LeadSpell>(spell =>
        {
            spell.ComplexProperty(s => s.Days);
            spell.HasOne<StaffMember>().WithMany().HasForeignKey(s => s.MovedBy).OnDelete(DeleteBehavior.Restrict);
            spell.HasQueryFilter(Sight.OfOrganisation, s => s.OrganisationId == store.Own);
            spell.HasQueryFilter(Sight.OfPerson, s => store.IsSystem || store.JobLeads.Any(l => l.Id == s.LeadId));
        });
    }
}
