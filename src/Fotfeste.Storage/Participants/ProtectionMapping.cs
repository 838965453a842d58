using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Query;

namespace Fotfeste.Storage;

/// <summary>The root of the chain of filters: they all ask it, so it asks nobody. Whoever reads or changes a protection must see the person.</summary>
static class ProtectionMapping
{
    public static void Map(ModelBuilder model, Store store)
    {
        model.Entity<Protection>(protection =>
        {
            protection.Ignore(p => p.Now);
            protection.HasOne<Participant>().WithMany().HasForeignKey(p => p.ParticipantId).OnDelete(DeleteBehavior.Restrict);
            protection.HasOne<StaffMember>().WithMany().HasForeignKey(p => p.SetBy).OnDelete(DeleteBehavior.Restrict);
            protection.HasOne<StaffMember>().WithMany().HasForeignKey(p => p.LiftedBy).OnDelete(DeleteBehavior.Restrict);
            protection.HasMany(p => p.Entitled).WithOne().HasForeignKey(e => e.ProtectionId).OnDelete(DeleteBehavior.Restrict);
            protection.HasIndex(p => p.ParticipantId);
            protection.HasQueryFilter(Sight.OfOrganisation, p => p.OrganisationId == store.Own);
        });
        model.Entity<Entitled>(one =>
        {
            one.HasOne<Participant>().WithMany().HasForeignKey(e => e.ParticipantId).OnDelete(DeleteBehavior.Restrict);
            one.HasOne<StaffMember>().WithMany().HasForeignKey(e => e.StaffId).OnDelete(DeleteBehavior.Restrict);
            one.HasIndex(e => new { e.ParticipantId, e.StaffId });
            one.HasQueryFilter(Sight.OfOrganisation, e => e.OrganisationId == store.Own);
        });
    }

    /// <summary>A record about somebody under protected identity is there for the named ones alone, on top of every other filter.</summary>
    public static void HideProtected<T>(this EntityTypeBuilder<T> kind, Store store, Expression<Func<T, Id<Participant>>> person) where T : class
    {
        Expression<Func<Id<Participant>, bool>> isOpen = id => store.IsSystem
            || !store.Protections.Any(p => p.ParticipantId == id && p.LiftedAt == null)
            || store.Entitled.Any(e => e.ParticipantId == id && e.StaffId == store.Supporter && e.Persona == store.Acting && e.EndedAt == null);
        kind.HasQueryFilter(Sight.OfEntitled, Expression.Lambda<Func<T, bool>>(ReplacingExpressionVisitor.Replace(isOpen.Parameters[0], person.Body, isOpen.Body), person.Parameters));
    }
}
