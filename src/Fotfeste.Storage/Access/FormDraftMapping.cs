using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

static class FormDraftMapping
{
    public static void Map(ModelBuilder model, Store store) => model.Entity<FormDraft>(draft =>
    {
        draft.HasKey(d => d.Id);
        draft.Property(d => d.Id).ValueGeneratedNever();
        draft.Property(d => d.Form).HasMaxLength(64);
        draft.Property(d => d.Moment).IsConcurrencyToken(); // two at once: the second reads again what the first wrote
        draft.HasIndex(d => new { d.StaffId, d.Form, d.Subject });
        draft.HasIndex(d => new { d.StaffId, d.SavedAt });
        draft.HasIndex(d => d.SavedAt);
        draft.HasQueryFilter(Sight.OfOwner, d => d.OrganisationId == store.Own && d.StaffId == store.Writer);
    });
}
