using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Ads and feeds are the organisation's, seen like employers; what was saved for somebody is seen by who sees that person.</summary>
static class VacancyMapping
{
    public static void Map(ModelBuilder model, Store store)
    {
        model.Entity<StoredVacancy>(vacancy =>
        {
            vacancy.HasKey(v => v.Id);
            vacancy.Property(v => v.Id).ValueGeneratedNever();
            vacancy.Property(v => v.Source).HasMaxLength(16);
            vacancy.Property(v => v.EmployerNumber).HasMaxLength(32);
            vacancy.Property(v => v.Place).HasMaxLength(16);
            vacancy.Property(v => v.Isco).HasMaxLength(4);
            vacancy.Property(v => v.AskedLanguages).HasMaxLength(StoredVacancy.LongestTitle);
            // none of them begins with the organisation: SQLite would take all its ads to be few, and read every one to find those of a dozen identities
            vacancy.HasIndex(v => new { v.SourceId, v.Source, v.OrganisationId }).IsUnique();
            // an ad is long: SQLite narrows the list by the index alone; PostgreSQL keeps what is long elsewhere, and rows of an index short
            if (store is SqliteStore) vacancy.HasIndex(v => new { v.State, v.Published, v.Id, v.OrganisationId, v.Until, v.SearchKey, v.Place, v.MorePlaces, v.IsPlaceFree, v.PercentMin, v.Extent, v.Permanence, v.NeedsLicence, v.NeedsExperience, v.Languages, v.Isco, v.Times }, "ix_vacancy_list");
            else vacancy.HasIndex(v => new { v.State, v.Published });
            vacancy.HasIndex(v => v.Place);
            vacancy.HasIndex(v => v.EmployerNumber);
            vacancy.HasIndex(v => v.ChangedAt);
            vacancy.HasQueryFilter(Sight.OfOrganisation, v => v.OrganisationId == store.Own);
            vacancy.HasQueryFilter(Sight.OfUnit, v => store.SeesEmployers);
        });
        model.Entity<VacancyFeed>(feed =>
        {
            feed.HasKey(f => f.Id);
            feed.Property(f => f.Id).ValueGeneratedNever();
            feed.Property(f => f.Source).HasMaxLength(16);
            feed.Property(f => f.Fault).HasMaxLength(32);
            feed.Property(f => f.StartedAt).IsConcurrencyToken(); // whoever began last holds the feed; the others' saves come to nothing
            feed.HasIndex(f => new { f.OrganisationId, f.Source, f.Address }).IsUnique();
            feed.HasQueryFilter(Sight.OfOrganisation, f => f.OrganisationId == store.Own);
            feed.HasQueryFilter(Sight.OfUnit, f => store.SeesEmployers);
        });
        model.Entity<SavedVacancy>(saved =>
        {
            saved.HasOne<Enrolment>().WithMany().HasForeignKey(s => s.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
            saved.HasOne<StaffMember>().WithMany().HasForeignKey(s => s.SavedBy).OnDelete(DeleteBehavior.Restrict);
            saved.HasIndex(s => s.VacancyId);
            saved.HasQueryFilter(Sight.OfOrganisation, s => s.OrganisationId == store.Own);
            saved.HasQueryFilter(Sight.OfPerson, s => store.IsSystem || store.Enrolments.Any(e => e.Id == s.EnrolmentId));
        });
    }
}
