using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>What a telephone gets at the secret address: the owner's appointments as busy times, without session or cookie. Nothing made, revoked, closed or run out is one and the same 404; who tries many is told to wait.</summary>
static class FeedAnswer
{
    public const string Address = "/feed/{token}.ics";
    public const int WeeksBack = 4, WeeksAhead = 26;

    static readonly TimeSpan Refresh = TimeSpan.FromHours(1);

    /// <summary>That somebody is at work, and perhaps initials: no more.</summary>
    public static DeclaresAttribute Declared { get; } = new(FieldGroup.Existence, Purpose.Support);

    public static async Task<IResult> AnswerAsync(string token, HttpContext http, StoreAddress place, Guesses guesses, Texts texts, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(http);
        var from = http.Connection.RemoteIpAddress;
        try
        {
            guesses.Demand(from, nameof(CalendarFeed));
        }
        catch (Refusal)
        {
            http.Response.Headers.RetryAfter = "60";
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        }
        await using var store = place.Open(); // not the request's own: whoever is signed in at this browser has nothing to do with it
        if (await store.ForFeed(AuditEntry.HashOf(token)) is not var (feed, standing) || RoleOf(feed, standing, clock) is not { } role)
        {
            guesses.Count(from, nameof(CalendarFeed));
            return Results.NotFound();
        }
        var today = standing.Organisation.DayAt(clock.GetUtcNow());
        store.ActAs(standing.As(role, today), Declared.Purpose, Declared.Group);
        var lines = await store.MineForFeed(today.AddDays(-7 * WeeksBack), today.AddDays(7 * WeeksAhead));
        try
        {
            await store.RecordFetchAsync(feed, Address, http.RequestAborted);
        }
        catch (Exception e) when (e is DbException or DbUpdateException or Refusal)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable); // no line in the trail, no calendar
        }
        return Results.Text(CalendarWriter.Write(Say("support.feed-name"), Refresh, lines.Select(Event)), "text/calendar; charset=utf-8");

        CalendarEvent Event(AppointmentLine line)
        {
            var (appointment, isNamed) = (line.Appointment, feed.Names == FeedNames.Initials && line.Person is not null);
            return new($"{appointment.Id}", appointment.Version, appointment.ChangedAt, standing.Organisation.MomentOf(appointment.Day, appointment.Start), appointment.Minutes,
                isNamed ? string.Format(Tongue.Current.Culture, Say("support.feed-with"), Initials.Of(line.Person!)) : Say("support.appointment"), appointment.IsCancelled);
        }

        string Say(string key) => texts.Say(feed.Language, standing.Organisation.Country, key);
    }

    static Role? RoleOf(CalendarFeed feed, Standing standing, TimeProvider clock) =>
        standing.RolesOn(standing.Organisation.DayAt(clock.GetUtcNow())).FirstOrDefault(r => r.Persona == feed.Persona && r.Persona is Persona.Coach or Persona.Leader);
}
