using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

static class OrganisationMapping
{
    public static void Map(ModelBuilder model, Store store)
    {
        model.Entity<Organisation>().HasQueryFilter(Sight.OfOrganisation, o => o.Id == store.Own);
        model.Entity<Unit>(unit =>
        {
            unit.HasOne<Organisation>().WithMany().HasForeignKey(u => u.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            unit.HasOne<Unit>().WithMany().HasForeignKey(u => u.ParentId).OnDelete(DeleteBehavior.Restrict);
            unit.HasIndex(u => new { u.Reference, u.OrganisationId });
            unit.HasQueryFilter(Sight.OfOrganisation, u => u.OrganisationId == store.Own);
            unit.HasQueryFilter(Sight.OfUnit, u => store.SeesAllUnits || store.UnitsAtHand.Contains(u.Id));
        });
        model.Entity<StaffMember>(staff =>
        {
            staff.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            staff.HasIndex(s => new { s.Reference, s.OrganisationId });
            staff.HasQueryFilter(Sight.OfOrganisation, s => s.OrganisationId == store.Own);
        });
        model.Entity<Programme>(programme =>
        {
            programme.ComplexProperty(p => p.Method);
            programme.ComplexProperty(p => p.Period);
            programme.HasOne<Unit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
            programme.HasMany(p => p.Targets).WithOne().HasForeignKey(t => t.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            programme.HasIndex(p => new { p.Reference, p.OrganisationId });
            programme.HasQueryFilter(Sight.OfOrganisation, p => p.OrganisationId == store.Own);
        });
        model.Entity<Target>().HasQueryFilter(Sight.OfOrganisation, t => t.OrganisationId == store.Own);
        model.Entity<FteShare>(share =>
        {
            share.ComplexProperty(s => s.Days);
            share.HasOne<StaffMember>().WithMany().HasForeignKey(s => s.StaffId).OnDelete(DeleteBehavior.Restrict);
            share.HasOne<Programme>().WithMany().HasForeignKey(s => s.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            share.HasOne<Unit>().WithMany().HasForeignKey(s => s.UnitId).OnDelete(DeleteBehavior.Restrict);
            share.HasQueryFilter(Sight.OfOrganisation, s => s.OrganisationId == store.Own);
        });
        model.Entity<RememberedColumns>(columns =>
        {
            columns.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            columns.HasQueryFilter(Sight.OfOrganisation, c => c.OrganisationId == store.Own);
        });
    }
}
