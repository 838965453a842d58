using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Everybody in the organisation reads its methods; whose they are to change, the guard looks at.</summary>
static class AdaptedMethodMapping
{
    public static void Map(ModelBuilder model, Store store)
    {
        model.Entity<AdaptedMethod>(method =>
        {
            method.Property(m => m.Code).HasMaxLength(PackCode.LongestKept);
            method.Property(m => m.Name).HasMaxLength(AdaptedMethod.LongestName);
            method.ComplexProperty(m => m.Origin);
            method.Ignore(m => m.Newest);
            method.Ignore(m => m.Next);
            method.HasOne<Organisation>().WithMany().HasForeignKey(m => m.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            method.HasOne<Unit>().WithMany().HasForeignKey(m => m.UnitId).OnDelete(DeleteBehavior.Restrict);
            method.HasMany(m => m.Published).WithOne().HasForeignKey(v => v.MethodId).OnDelete(DeleteBehavior.Restrict);
            method.HasIndex(m => new { m.OrganisationId, m.Code }).IsUnique();
            method.HasQueryFilter(Sight.OfOrganisation, m => m.OrganisationId == store.Own);
        });
        model.Entity<AdaptedVersion>(version =>
        {
            version.HasOne<Unit>().WithMany().HasForeignKey(v => v.UnitId).OnDelete(DeleteBehavior.Restrict);
            version.HasOne<StaffMember>().WithMany().HasForeignKey(v => v.PublishedBy).OnDelete(DeleteBehavior.Restrict);
            version.HasIndex(v => new { v.MethodId, v.Number }).IsUnique();
            version.HasIndex(v => v.OrganisationId); // the door counts them on every request
            version.HasQueryFilter(Sight.OfOrganisation, v => v.OrganisationId == store.Own);
        });
    }
}
