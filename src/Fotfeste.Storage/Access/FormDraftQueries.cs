using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>How the actor's own drafts are kept, found and put away. Each is a save of its own: a draft never stands in the way of what is saved in earnest.</summary>
public static class FormDraftQueries
{
    const int Attempts = 12;

    /// <summary>What the actor typed last into this form about this subject and has not saved; null when nothing, or too long ago.</summary>
    public static Task<FormDraft?> DraftOf(this Store store, string form, Guid? subject) =>
        Living(store).Where(d => d.Form == form && d.Subject == subject).OrderByDescending(d => d.SavedAt).ThenByDescending(d => d.Id).FirstOrDefaultAsync();

    /// <summary>The actor's draft of that identity, if it is of this form and subject.</summary>
    public static Task<FormDraft?> DraftOf(this Store store, string form, Guid? subject, Id<FormDraft> id) =>
        Living(store).SingleOrDefaultAsync(d => d.Id == id && d.Form == form && d.Subject == subject);

    /// <summary>What the actor has typed anywhere and not saved, the latest first, so many at most.</summary>
    public static Task<List<FormDraft>> DraftsLeft(this Store store, int most) => Living(store).OrderByDescending(d => d.SavedAt).ThenByDescending(d => d.Id).Take(most).ToListAsync();

    /// <summary>Keeps what was typed so far, unless what is kept of the same drawing was typed later.</summary>
    /// <param name="store">The writer's.</param>
    /// <param name="fresh">The draft as it would begin.</param>
    /// <param name="content">What was typed.</param>
    /// <param name="typed">When, as <see cref="FormDraft.Moment"/> counts; null for a form that was sent whole.</param>
    /// <param name="stop">Nobody waits any more.</param>
    /// <returns>The draft as it stands now; closed when that form has been saved or thrown away already.</returns>
    public static Task<FormDraft> KeepDraft(this Store store, FormDraft fresh, Sealed content, long? typed, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(fresh);
        return OnStandingAsync(store, fresh, draft => draft.Keep(content, typed, store.Now), stop);
    }

    /// <summary>Saved in earnest, or thrown away: nothing of it is left, and nothing more is kept of that drawing.</summary>
    public static Task CloseDraft(this Store store, FormDraft fresh, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(fresh);
        return OnStandingAsync(store, fresh, draft => draft.Close(store.Now), stop);
    }

    // Several requests of one form at the same moment: each time one of them gets through, so whoever came between is outlasted.
    static async Task<FormDraft> OnStandingAsync(Store store, FormDraft fresh, Action<FormDraft> act, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            var draft = await store.Drafts.SingleOrDefaultAsync(d => d.Id == fresh.Id, stop) ?? store.Add(fresh).Entity;
            act(draft);
            try
            {
                await store.SaveChangesAsync(stop);
                return draft;
            }
            catch (Exception fault) when (attempt < Attempts && fault is DbUpdateConcurrencyException or Refusal { Codes: ["common.already-saved"] })
            {
                store.ChangeTracker.Clear();
            }
            catch (DbUpdateConcurrencyException)
            {
                throw new Refusal("common.store-busy");
            }
        }
    }

    static IQueryable<FormDraft> Living(Store store)
    {
        var after = store.Now - FormDraft.Kept;
        return store.Drafts.AsNoTracking().Where(d => !d.IsClosed && d.SavedAt > after);
    }
}
