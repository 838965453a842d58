using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Fotfeste.Storage;

/// <summary>What a job is like is the organisation's, as the employer is: every coach and leader sees it (G16). Nobody who works there or might is named in it.</summary>
static class JobAnalysisMapping
{
    const int LongestScheme = 8; // with its colon

    public static void Map(ModelBuilder model, Store store)
    {
        model.Entity<JobAnalysis>(analysis =>
        {
            analysis.ComplexProperty(a => a.Place);
            analysis.Property(a => a.Tasks).HasConversion(new ValueConverter<JobTasks, string>(tasks => tasks.Code, column => JobTasks.Parse(column)));
            analysis.Property(a => a.Occupation).HasConversion(new ValueConverter<OccupationCode, string>(code => code.ToString(), column => Read(column))).HasMaxLength(OccupationCode.Longest + LongestScheme);
            analysis.Property(a => a.Isco).HasMaxLength(4);
            analysis.Property(a => a.Municipality).HasMaxLength(16);
            analysis.HasOne<Employer>().WithMany().HasForeignKey(a => a.EmployerId).OnDelete(DeleteBehavior.Restrict);
            analysis.HasOne<StaffMember>().WithMany().HasForeignKey(a => a.WrittenBy).OnDelete(DeleteBehavior.Restrict);
            analysis.HasOne<JobAnalysis>().WithMany().HasForeignKey(a => a.CarvedFromId).OnDelete(DeleteBehavior.Restrict);
            analysis.HasIndex(a => new { a.EmployerId, a.Day });
            analysis.HasQueryFilter(Sight.OfOrganisation, a => a.OrganisationId == store.Own);
            analysis.HasQueryFilter(Sight.OfUnit, a => store.SeesEmployers);
        });
        model.Entity<JobPhoto>(photo =>
        {
            photo.Ignore(p => p.IsRemoved);
            photo.HasOne<JobAnalysis>().WithMany().HasForeignKey(p => p.AnalysisId).OnDelete(DeleteBehavior.Restrict);
            photo.HasOne<StaffMember>().WithMany().HasForeignKey(p => p.AddedBy).OnDelete(DeleteBehavior.Restrict);
            photo.HasQueryFilter(Sight.OfOrganisation, p => p.OrganisationId == store.Own);
            photo.HasQueryFilter(Sight.OfUnit, p => store.SeesEmployers);
        });
    }

    static OccupationCode Read(string column) => OccupationCode.TryParse(column, out var code) ? code : throw new InvalidDataException("A stored occupation has a code that no list uses");
}
