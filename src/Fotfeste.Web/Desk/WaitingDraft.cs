using Microsoft.AspNetCore.WebUtilities;

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
            try
            {
                waiting.Add(new(draft.SavedAt, at, await AboutAsync(store, at)));
            }
            catch (NotHere)
            {
                // whom or what it is about has left the actor's sight
            }
        }
        return waiting;
    }

    // The form stands under what it is about, or names the person in the address.
    static async Task<string?> AboutAsync(Store store, string at)
    {
        if (at.Split('?') is not [var path, .. var asked]) return null;
        if (path.Split('/') is [_, var place, var id, ..] && Guid.TryParse(id, out var subject))
            return place switch
            {
                "enrolments" => await NameAsync(store, subject),
                "referrals" => await store.Participants.NameOf((await store.Referrals.ById(new(subject))).ParticipantId),
                "participants" => await store.Participants.NameOf(new(subject)),
                "contacts" => await NameAsync(store, (await store.Contacts.ById(new(subject))).EnrolmentId?.Value),
                "appointments" => await NameAsync(store, (await store.Appointments.ById(new(subject))).EnrolmentId?.Value),
                "leads" => await NameAsync(store, (await store.JobLeads.ById(new(subject))).EnrolmentId?.Value),
                _ => null,
            };
        var query = QueryHelpers.ParseQuery(asked.FirstOrDefault());
        return query.TryGetValue("person", out var person) || query.TryGetValue("enrolment", out person) ? await NameAsync(store, Guid.TryParse(person, out var whom) ? whom : null) : null;
    }

    static async Task<string?> NameAsync(Store store, Guid? enrolment) =>
        enrolment is { } id ? await store.Participants.NameOf((await store.Enrolments.ById(new(id))).ParticipantId) : null;
}
