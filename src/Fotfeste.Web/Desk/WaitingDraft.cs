namespace Fotfeste.Web;

/// <summary>A form that somebody began and left, as Today leads back to it.</summary>
/// <param name="SavedAt">Its last word.</param>
/// <param name="At">Where the form opens with the draft in it.</param>
/// <param name="About">The person's name; null when it is about nobody, or about something else.</param>
public sealed record WaitingDraft(DateTimeOffset SavedAt, string At, string? About)
{
    /// <summary>Today names so many: it is a reminder, and no second list.</summary>
    const int Most = 3, LookedAt = 20;

    /// <summary>The actor's own, for the role at hand, about whom the actor sees today.</summary>
    public static async Task<IReadOnlyList<WaitingDraft>> Of(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var waiting = new List<WaitingDraft>();
        foreach (var draft in await store.DraftsLeft(LookedAt))
        {
            if (waiting.Count == Most) break;
            if (DraftKeeping.WhereIs(draft, store.Actor.Persona) is not { } at) continue;
            var (isInSight, about) = await SeenAsync(store, at.Split('/', '?'));
            if (isInSight) waiting.Add(new(draft.SavedAt, at, about));
        }
        return waiting;
    }

    static async Task<(bool IsInSight, string? About)> SeenAsync(Store store, string[] at)
    {
        if (at is not [_, var place, var id, ..] || !Guid.TryParse(id, out _)) return (true, null);
        try
        {
            return (true, place switch
            {
                "enrolments" => await store.Participants.NameOf((await store.Enrolments.ById(new(Guid.Parse(id)))).ParticipantId),
                "referrals" => await store.Participants.NameOf((await store.Referrals.ById(new(Guid.Parse(id)))).ParticipantId),
                "participants" => await store.Participants.NameOf(new(Guid.Parse(id))),
                _ => null,
            });
        }
        catch (NotHere)
        {
            return (false, null);
        }
    }
}
