using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

static class AccessMapping
{
    public static void Map(ModelBuilder model, Store store)
    {
        model.Entity<AuditEntry>(entry =>
        {
            entry.HasKey(e => new { e.OrganisationId, e.Seq });
            entry.Property(e => e.Seq).ValueGeneratedNever();
            entry.Property(e => e.Action).HasMaxLength(32);
            entry.Property(e => e.InsteadOf).HasDefaultValue("");
            entry.Property(e => e.Hash).HasMaxLength(64);
            entry.HasQueryFilter(Sight.OfOrganisation, e => e.OrganisationId == store.Own);
        });
        model.Entity<AuditHead>().HasKey(h => h.OrganisationId);
        model.Entity<Role>(role =>
        {
            role.ComplexProperty(r => r.Days);
            role.HasOne<StaffMember>().WithMany().HasForeignKey(r => r.StaffId).OnDelete(DeleteBehavior.Restrict);
            role.HasOne<Unit>().WithMany().HasForeignKey(r => r.UnitId).OnDelete(DeleteBehavior.Restrict);
            role.HasQueryFilter(Sight.OfOrganisation, r => r.OrganisationId == store.Own);
        });
        model.Entity<Absence>(absence =>
        {
            absence.ComplexProperty(a => a.Days);
            absence.Ignore(a => a.IsWithdrawn);
            absence.HasOne<StaffMember>().WithMany().HasForeignKey(a => a.StaffId).OnDelete(DeleteBehavior.Restrict);
            absence.HasOne<StaffMember>().WithMany().HasForeignKey(a => a.DeputyId).OnDelete(DeleteBehavior.Restrict);
            absence.HasQueryFilter(Sight.OfOrganisation, a => a.OrganisationId == store.Own);
        });
        model.Entity<Account>(account =>
        {
            account.HasOne<StaffMember>().WithMany().HasForeignKey(a => a.StaffId).OnDelete(DeleteBehavior.Restrict);
            account.HasIndex(a => new { a.OrganisationId, a.StaffId }).IsUnique();
        });
        model.Entity<CalendarFeed>(feed =>
        {
            feed.Property(f => f.TokenHash).HasMaxLength(64);
            feed.Property(f => f.Session).HasMaxLength(64);
            feed.Property(f => f.Language).HasMaxLength(16);
            feed.HasOne<StaffMember>().WithMany().HasForeignKey(f => f.StaffId).OnDelete(DeleteBehavior.Restrict);
            feed.HasIndex(f => f.TokenHash).IsUnique();
            feed.HasQueryFilter(Sight.OfOrganisation, f => f.OrganisationId == store.Own);
            feed.HasQueryFilter(Sight.OfOwner, f => store.IsSystem || f.StaffId == store.Writer);
        });
        model.Entity<FeedFetch>(fetch =>
        {
            fetch.HasKey(f => f.FeedId);
            fetch.Property(f => f.FeedId).ValueGeneratedNever();
            fetch.Property(f => f.Told).HasMaxLength(64);
            fetch.HasOne<CalendarFeed>().WithMany().HasForeignKey(f => f.FeedId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<KeyRingElement>().HasKey(k => k.Name);
    }
}
