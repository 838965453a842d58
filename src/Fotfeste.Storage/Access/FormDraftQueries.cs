using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>How the actor's own drafts are kept, found and put away. Each is a save of its own: a draft never stands in the way of what is saved in earnest.</summary>
public static class FormDraftQueries
{
    /// <summary>What the actor typed last into this form about this subject and has not saved; null when nothing, or too long ago.</summary>
    public static Task<FormDraft?> DraftOf(this Store store, string form, Guid? subject) =>
        Living(store).Where(d => d.Form == form && d.Subject == subject).OrderByDescending(d => d.SavedAt).ThenByDescending(d => d.Id).FirstOrDefaultAsync();

    /// <summary>The actor's draft of that identity, if it is of this form and subject.</summary>
    public static Task<FormDraft?> DraftOf(this Store store, string form, Guid? subject, Id<FormDraft> id) =>
        Living(store).SingleOrDefaultAsync(d => d.Id == id && d.Form == form && d.Subject == subject);

    /// <summary>What the actor has typed anywhere and not saved, the latest first, so many at most.</summary>
    public static Task<List<FormDraft>> DraftsLeft(this Store store, int most) => Living(store).OrderByDescending(d => d.SavedAt).ThenByDescending(d => d.Id).Take(most).ToListAsync();

    /// <summary>Keeps what was typed so far, over what was kept of the same drawing before.</summary>
    /// <returns>When; null when that form has been saved or thrown away already.</returns>
    public static async Task<DateTimeOffset?> KeepDraft(this Store store, FormDraft fresh, Sealed content, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(fresh);
        DateTimeOffset? at = null;
        await OnStandingAsync(store, fresh, draft =>
        {
            if (draft.IsClosed) return;
            at = store.Now;
            draft.Keep(content, at.Value);
        }, stop);
        return at;
    }

    /// <summary>Saved in earnest, or thrown away: nothing of it is left, and nothing more is kept of that drawing.</summary>
    public static Task CloseDraft(this Store store, FormDraft fresh, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(fresh);
        return OnStandingAsync(store, fresh, draft => draft.Close(store.Now), stop);
    }

    static async Task OnStandingAsync(Store store, FormDraft fresh, Action<FormDraft> act, CancellationToken stop)
    {
        for (var again = false; ; again = true)
        {
            var draft = await store.Drafts.SingleOrDefaultAsync(d => d.Id == fresh.Id, stop) ?? store.Add(fresh).Entity;
            act(draft);
            try
            {
                await store.SaveChangesAsync(stop);
                return;
            }
            catch (Refusal) when (!again && store.Entry(draft).State == EntityState.Added)
            {
                store.ChangeTracker.Clear(); // two requests of one form at the same moment: the other made the row
            }
        }
    }

    static IQueryable<FormDraft> Living(Store store)
    {
        var after = store.Now - FormDraft.Kept;
        return store.Drafts.AsNoTracking().Where(d => !d.IsClosed && d.SavedAt > after);
    }
}
