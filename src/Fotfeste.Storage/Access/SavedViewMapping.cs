using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

static class SavedViewMapping
{
    public static void Map(ModelBuilder model, Store store)
    {
        model.Entity<SavedView>(view =>
        {
            view.Ignore(v => v.Shows);
            view.Property(v => v.Name).HasMaxLength(SavedView.LongestName);
            view.HasOne<StaffMember>().WithMany().HasForeignKey(v => v.StaffId).OnDelete(DeleteBehavior.Restrict);
            view.HasOne<Unit>().WithMany().HasForeignKey(v => v.UnitId).OnDelete(DeleteBehavior.Restrict);
            view.HasQueryFilter(Sight.OfOrganisation, v => v.OrganisationId == store.Own);
            view.HasQueryFilter(Sight.OfOwner, v => store.IsSystem || (v.UnitId == null && v.StaffId == store.Supporter) || (v.UnitId != null && store.UnitsAtHand.Contains(v.UnitId.Value)));
        });
        model.Entity<ViewHabit>(habit =>
        {
            habit.HasOne<StaffMember>().WithMany().HasForeignKey(h => h.StaffId).OnDelete(DeleteBehavior.Restrict);
            habit.HasIndex(h => new { h.StaffId, h.List }).IsUnique();
            habit.HasQueryFilter(Sight.OfOrganisation, h => h.OrganisationId == store.Own);
            habit.HasQueryFilter(Sight.OfOwner, h => store.IsSystem || h.StaffId == store.Supporter);
        });
    }
}
