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
        model.Entity<Account>(account =>
        {
            account.HasOne<StaffMember>().WithMany().HasForeignKey(a => a.StaffId).OnDelete(DeleteBehavior.Restrict);
            account.HasIndex(a => new { a.OrganisationId, a.StaffId }).IsUnique();
        });
        model.Entity<KeyRingElement>().HasKey(k => k.Name);
    }
}
