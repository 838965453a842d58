using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

/// <summary>The calendar on the own telephone: what leaves, to whom, and when nothing does any more.</summary>
public sealed class FeedTests
{
    static readonly DateOnly Today = Some.Day;

    [Theory, OnBoth]
    public async Task It_says_when_and_neither_who_where_nor_what_about(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        await ArrangeAsync(house);
        var (owner, telephone) = (await house.SignedIn(house.Team.Coaches[0]), house.NewVisitor());
        var address = await MakeAsync(owner, "Nobody");
        Assert.Matches("^http://localhost:[0-9]+/feed/[A-Za-z0-9_-]{43}\\.ics$", address);

        var answer = await telephone.Http.GetAsync(new Uri(address));

        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal(3, text.Split("BEGIN:VEVENT").Length - 1);
        Assert.Equal(["SUMMARY:Avtale"], text.Split("\r\n").Where(line => line.StartsWith("SUMMARY", StringComparison.Ordinal)).Distinct());
        Assert.Contains("DTSTART:20260317T090000Z", text, StringComparison.Ordinal); // ten o'clock in Oslo
        Assert.Contains("STATUS:CANCELLED", text, StringComparison.Ordinal);
        Assert.All(["Aino", "Berg", "AB", "canary", "Bedrift", "Biblioteket", "Kontoret", "Ida"], word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Initials_are_a_choice_and_the_most_it_says()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        await ArrangeAsync(house);
        var (owner, telephone) = (await house.SignedIn(house.Team.Coaches[0]), house.NewVisitor());
        var address = await MakeAsync(owner, "Initials");

        var text = await telephone.Http.GetStringAsync(new Uri(address));

        Assert.Equal(["SUMMARY:Avtale", "SUMMARY:Avtale AB", "SUMMARY:Avtale BD"], text.Split("\r\n").Where(line => line.StartsWith("SUMMARY", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        await owner.Post("/account/calendar", new() { ["Names"] = "Nobody" }, "form[action*=Names]");
        Assert.DoesNotContain("AB", await telephone.Http.GetStringAsync(new Uri(address)), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task A_move_keeps_the_identity_and_raises_the_sequence(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var id = (await ArrangeAsync(house))[0];
        var (owner, telephone) = (await house.SignedIn(house.Team.Coaches[0]), house.NewVisitor());
        var address = await MakeAsync(owner, "Nobody");
        Assert.Contains($"UID:{id}\r\nSEQUENCE:0\r\n", await telephone.Http.GetStringAsync(new Uri(address)), StringComparison.Ordinal);

        await owner.Post($"/appointments/{id}", [], "form[action*=Later]");

        var moved = await telephone.Http.GetStringAsync(new Uri(address));
        Assert.Contains($"UID:{id}\r\nSEQUENCE:1\r\n", moved, StringComparison.Ordinal);
        Assert.Contains("DTSTART:20260324T090000Z", moved, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Never_made_replaced_revoked_closed_and_out_of_roles_are_one_and_the_same_nothing(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        await ArrangeAsync(house);
        var (coach, closed, leaver) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[1]), await house.SignedIn(house.Team.Coaches[2]));
        var (replaced, ofClosed, ofLeaver) = (await MakeAsync(coach, "Nobody"), await MakeAsync(closed, "Nobody"), await MakeAsync(leaver, "Nobody"));
        var telephone = house.NewVisitor();
        var revoked = await MakeAsync(coach, "Nobody");
        Assert.Equal(HttpStatusCode.OK, (await telephone.Http.GetAsync(new Uri(revoked))).StatusCode);
        await coach.Post("/account/calendar", [], "form[action*=Revoke]");
        await using (var store = house.Store.AsSystem())
        {
            (await store.Users.SingleAsync(a => a.StaffId == house.Team.Coaches[1].Id)).IsClosed = true;
            (await store.Roles.SingleAsync(r => r.StaffId == house.Team.Coaches[2].Id)).End(Today.AddDays(-1), []);
            await store.SaveChangesAsync();
        }

        var answers = new List<HttpResponseMessage>();
        foreach (var address in new[] { replaced, revoked, ofClosed, ofLeaver, $"{house.Address}feed/nobody-ever-made-this-one.ics" }) answers.Add(await telephone.Http.GetAsync(new Uri(address)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
        Assert.Single((await Task.WhenAll(answers.Select(answer => answer.Content.ReadAsStringAsync()))).Distinct());
    }

    [Fact]
    public async Task The_address_is_shown_once_and_kept_as_a_hash_and_stands_in_no_log_and_no_trail()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        await ArrangeAsync(house);
        var owner = await house.SignedIn(house.Team.Coaches[0]);
        var address = await MakeAsync(owner, "Nobody");
        var secret = address[(address.LastIndexOf('/') + 1)..^".ics".Length];

        await house.NewVisitor().Http.GetAsync(new Uri(address));

        var again = await owner.Page("/account/calendar");
        Assert.DoesNotContain(secret, again.Source.Text, StringComparison.Ordinal);
        Assert.Contains("16. mars 2026 kl. 11.00", again.QuerySelector(".ff-facts")!.TextContent, StringComparison.Ordinal);
        await using var store = house.Store.AsSystem();
        Assert.Equal(AuditEntry.HashOf(secret), (await store.CalendarFeeds.SingleAsync()).TokenHash);
        var trail = await store.Audit.OrderBy(e => e.Seq).ToListAsync();
        Assert.All(trail, line => Assert.DoesNotContain(secret, $"{line.Subject}{line.Records}{line.Actor}", StringComparison.Ordinal));
        var read = Assert.Single(trail, line => line.Subject == "/feed/{token}.ics");
        Assert.Equal(("read", house.Team.Coaches[0].Id, Persona.Coach, Purpose.Support, FieldGroup.Existence), (read.Action, read.ActorId, read.Persona, read.Purpose, read.Group));
        Assert.Contains("Appointment:", read.Records, StringComparison.Ordinal);
        Assert.All(house.Faults.Lines, line => Assert.DoesNotContain(secret, line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_is_signed_in_at_the_browser_has_nothing_to_do_with_it()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        await ArrangeAsync(house);
        var (owner, other) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[3]));
        var address = await MakeAsync(owner, "Nobody");

        Assert.Equal(await house.NewVisitor().Http.GetStringAsync(new Uri(address)), await other.Http.GetStringAsync(new Uri(address)));
    }

    [Fact]
    public async Task Who_tries_many_addresses_is_told_to_wait_and_the_door_stays_open()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var visitor = house.NewVisitor();
        var answers = new List<HttpStatusCode>();

        for (var n = 0; n < 32; n++) answers.Add((await visitor.Get($"/feed/guess-{n}.ics")).StatusCode);

        Assert.Equal(30, answers.Count(a => a == HttpStatusCode.NotFound));
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
        await house.SignedIn(house.Team.Coaches[0]);
    }

    [Fact]
    public async Task Out_everywhere_ends_the_calendar_of_a_lost_telephone_too()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        await ArrangeAsync(house);
        var owner = await house.SignedIn(house.Team.Coaches[0]);
        var address = await MakeAsync(owner, "Nobody");

        await owner.Post("/account", []);

        Assert.Equal(HttpStatusCode.NotFound, (await house.NewVisitor().Http.GetAsync(new Uri(address))).StatusCode);
        var again = await (await house.SignedIn(house.Team.Coaches[0])).Page("/account/calendar");
        Assert.Contains("Du har ingen adresse nå.", again.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_speaks_the_language_it_was_made_in()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        await ArrangeAsync(house);
        var owner = await house.SignedIn(house.Team.Coaches[0]);
        await owner.Post("/looks", new() { ["Language"] = "is", ["Scheme"] = "auto", ["Size"] = "sm", ["Keys"] = "true" });

        Assert.Contains("SUMMARY:Fundur", await house.NewVisitor("nb").Http.GetStringAsync(new Uri(await MakeAsync(owner, "Nobody"))), StringComparison.Ordinal);
    }

    /// <summary>Makes an address, or a new one, and reads it off the page that shows it once.</summary>
    static async Task<string> MakeAsync(Visitor owner, string names)
    {
        var page = await owner.Page("/account/calendar");
        Assert.Empty(PageRules.Breaks(page));
        var form = page.QuerySelector("[name=Names][type=hidden]") is null ? "form.ff-form" : "form:has([name=Names][type=hidden])";
        var made = await owner.Send("/account/calendar", page, new() { ["Names"] = names }, form);
        Assert.Equal("/account/calendar", made.Headers.Location!.OriginalString);
        return (await owner.Page("/account/calendar")).QuerySelector(".ff-key")!.TextContent;
    }

    // Two people tomorrow, one of them called off, and a meeting of the team.
    static async Task<IReadOnlyList<Id<Appointment>>> ArrangeAsync(RunningHouse house)
    {
        var (team, coach) = (house.Team, house.Team.Coaches[0]);
        await using var store = house.Store.As(coach);
        List<Appointment> all =
        [
            Some.Appointment(team.Organisation, coach, await store.Enrolments.ById(team.Enrolments[0].Id), Today.AddDays(1), new(10, 0), "canary-notes-1", team.Employers[0].Id),
            Some.Appointment(team.Organisation, coach, await store.Enrolments.ById(team.Enrolments[1].Id), Today.AddDays(1), new(12, 0)),
            Some.Appointment(team.Organisation, coach, null, Today.AddDays(2), new(8, 30)),
        ];
        store.AddRange(all);
        all[1].Cancel(Some.NewId<AppointmentRevision>(), coach.Id, store.Now);
        await store.SaveChangesAsync();
        return [.. all.Select(a => a.Id)];
    }
}
