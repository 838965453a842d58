using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

/// <summary>What was saved a moment ago is taken back: withdrawn with its trail, never deleted, by who saved it, while there is time.</summary>
public sealed class UndoTests
{
    [Theory, OnBoth]
    public async Task A_contact_is_taken_back_from_the_next_page_and_is_nowhere_but_in_the_trail(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        await LogAsync(house, coach, "Feil person");
        var next = await coach.Page(Person(house));
        Assert.Equal("Lagret.", next.QuerySelector(".ff-last [role=status]")!.TextContent);
        Assert.Empty(PageRules.Breaks(next));
        Assert.Contains("Feil person", next.Body!.TextContent, StringComparison.Ordinal);

        var answer = await UndoAsync(coach, next);

        Assert.Equal(Person(house), answer.Headers.Location!.OriginalString);
        var after = await coach.Page(Person(house));
        Assert.StartsWith("Angret", after.QuerySelector(".ff-last [role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(after.QuerySelector(".ff-last form"));
        Assert.DoesNotContain("Feil person", after.Body!.TextContent, StringComparison.Ordinal);
        await using var store = house.Store.AsSystem();
        Assert.Equal(3, (await store.Contacts.Of(house.Team.Enrolments[0].Id)).Count);
        var withdrawn = await store.AlsoWithdrawn().SingleAsync(c => c.WithdrawnAt != null);
        Assert.Equal((WithdrawalReason.Undone, house.Team.Coaches[0].Id, "Feil person"), (withdrawn.WithdrawnFor!.Value, withdrawn.WithdrawnBy!.Value, withdrawn.Content.Note.Reveal()));
        Assert.Contains(await house.TrailAsync(), line => line.Action == "changed" && line.Records == withdrawn.Id.ToString());
        Assert.Null((await AuditVerification.RunAsync(store)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task The_appointment_that_the_contact_was_logged_from_is_open_again(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var appointment = await PlannedAsync(house);
        await LogAsync(house, coach, "Fra avtalen");
        Assert.False(await IsOpenAsync());

        await UndoAsync(coach, await coach.Page(Person(house)));

        Assert.True(await IsOpenAsync());

        async Task<bool> IsOpenAsync()
        {
            await using var store = house.Store.AsSystem();
            return (await store.Appointments.ById(appointment.Id)).IsOpen;
        }
    }

    [Theory, OnBoth]
    public async Task With_a_contact_that_is_withdrawn_for_a_reason_the_appointment_is_open_and_with_one_that_stands_again_it_is_logged(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var appointment = await PlannedAsync(house);
        var contact = (await LogAsync(house, coach, "Feil dag"))["Form.Id"];
        Assert.Equal((contact, null), await StandsAsync());

        foreach (var letStand in new Func<Task>[] { async () => await UndoAsync(coach, await coach.Page(Person(house))), async () => await coach.Post("/withdrawn/contacts", [], "table form") })
        {
            await coach.Post($"/contacts/{contact}/withdraw", new() { ["Reason"] = "Twice" });
            Assert.Equal((null, contact), await StandsAsync());
            await letStand();
            Assert.Equal((contact, null), await StandsAsync());
        }
        await using var system = house.Store.AsSystem();
        Assert.Null((await AuditVerification.RunAsync(system)).FirstBreak);

        async Task<(string?, string?)> StandsAsync()
        {
            await using var store = house.Store.AsSystem();
            var stored = await store.Appointments.ById(appointment.Id);
            return (stored.ContactId?.ToString(), stored.WithdrawnContactId?.ToString());
        }
    }

    [Theory, OnBoth]
    public async Task The_form_that_was_undone_makes_a_new_contact_only_when_asked_twice(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var typed = await LogAsync(house, coach, "Skrevet");
        await UndoAsync(coach, await coach.Page(Person(house)));

        var asked = await coach.SaveAsync(DraftTests.Log(house), typed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        var again = await Visitor.Read(asked);
        Assert.Contains("angret", again.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await coach.SaveAsync(DraftTests.Log(house), again.Filled())).StatusCode);

        await using var store = house.Store.AsSystem();
        Assert.Equal(4, (await store.Contacts.Of(house.Team.Enrolments[0].Id)).Count);
    }

    [Fact]
    public async Task When_time_is_over_it_is_not_offered_and_not_taken()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        await LogAsync(house, coach, "Står");
        var next = await coach.Page(Person(house));
        house.Store.Clock.Later = Undoing.Shown + TimeSpan.FromSeconds(5);
        Assert.NotNull((await coach.Page("/")).QuerySelector(".ff-last form")); // rested on the button
        house.Store.Clock.Later = Undoing.Taken + TimeSpan.FromSeconds(1);

        var late = await UndoAsync(coach, next);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        var page = await Visitor.Read(late);
        Assert.Contains("for sent", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Person(house), page.QuerySelector("main p a")!.GetAttribute("href"));
        Assert.Empty(PageRules.Breaks(page));
        Assert.Null((await coach.Page(Person(house))).QuerySelector(".ff-last"));
        await using var store = house.Store.AsSystem();
        Assert.Equal(4, (await store.Contacts.Of(house.Team.Enrolments[0].Id)).Count);
    }

    [Fact]
    public async Task Twice_is_too_late_and_somebody_else_on_the_same_device_undoes_nothing()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        await LogAsync(house, coach, "Først");
        var next = await coach.Page(Person(house));
        await UndoAsync(coach, next);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await UndoAsync(coach, next)).StatusCode);
        await LogAsync(house, coach, "Så");
        var (account, leader) = (await house.AccountFor(house.Team.NorthLeader), house.NewVisitor());
        leader.Cookies.Add(house.Address, new Cookie("undo", coach.Cookies.GetCookies(house.Address)["undo"]!.Value));
        await leader.Post("/sign-in", new() { ["Name"] = account.UserName!, ["Password"] = RunningHouse.Password });

        var page = await leader.Page(Person(house));

        Assert.Null(page.QuerySelector(".ff-last"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await UndoAsync(leader, page)).StatusCode);
    }

    [Theory, OnBoth]
    public async Task A_correction_is_corrected_back_unless_it_was_corrected_since(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var path = $"/contacts/{house.Team.Contacts[0].Id}/edit";
        await coach.SaveAsync(path, (await coach.Page(path)).Filled(("Form.Note", "Rettet feil")));

        await UndoAsync(coach, await coach.Page(Person(house)));

        Assert.Equal("canary-notes-1", (await coach.Page(path)).Value("Form.Note"));
        await using var store = house.Store.AsSystem();
        Assert.Equal(["canary-notes-1", "Rettet feil"], (await store.Contacts.ById(house.Team.Contacts[0].Id)).Revisions.OrderBy(r => r.CorrectedAt).Select(r => r.Content.Note.Reveal()));
    }

    [Theory, OnBoth]
    public async Task A_move_a_rhythm_an_assignment_and_an_end_are_taken_back(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        var (id, phase, team) = (house.Team.Enrolments[0].Id, $"{Person(house)}/phase", $"{Person(house)}/team");

        await leader.SaveAsync(phase, (await leader.Page(phase)).Filled(("Phase", "second")));
        Assert.Equal("second", (await Stored()).CurrentPhase!.Code);
        Assert.Equal(HttpStatusCode.Redirect, (await UndoAsync(leader, await leader.Page(Person(house)))).StatusCode);
        Assert.Equal(("first", null), ((await Stored()).CurrentPhase!.Code, (await Stored()).CurrentPhase!.Days.Until));

        await leader.SaveAsync($"{Person(house)}/rhythm", (await leader.Page($"{Person(house)}/rhythm")).Filled(("EveryDays", "7")));
        Assert.Equal(7, await RhythmAsync());
        await UndoAsync(leader, await leader.Page(Person(house)));
        Assert.Equal(14, await RhythmAsync());

        await leader.Post(team, new() { ["CoachId"] = $"{house.Team.Coaches[1].Id}", ["Role"] = "Whole", ["From"] = "16.3.2026" }, "form[data-save]");
        Assert.Equal(2, (await Stored()).Assignments.Count(a => !a.IsWithdrawn));
        await UndoAsync(leader, await leader.Page(Person(house)));
        Assert.Equal(1, (await Stored()).Assignments.Count(a => !a.IsWithdrawn));

        var assignment = (await Stored()).Assignments.Single(a => !a.IsWithdrawn);
        var page = await leader.Page(team);
        var end = page.QuerySelectorAll("main form[method=post]").First(f => f.QuerySelector($"[value='{assignment.Id}']") is not null || f.GetAttribute("action")?.Contains($"{assignment.Id}", StringComparison.Ordinal) == true);
        using var body = new FormUrlEncodedContent(end.QuerySelectorAll("input[name]").ToDictionary(i => i.GetAttribute("name")!, i => i.GetAttribute("value") ?? ""));
        await leader.Http.PostAsync(new Uri(end.GetAttribute("action") ?? team, UriKind.Relative), body);
        Assert.Equal(Some.Day, (await Stored()).Assignments.Single(a => a.Id == assignment.Id).Days.Until);
        await UndoAsync(leader, await leader.Page(Person(house)));
        Assert.Null((await Stored()).Assignments.Single(a => a.Id == assignment.Id).Days.Until);

        async Task<Enrolment> Stored()
        {
            await using var store = house.Store.AsSystem();
            return await store.Enrolments.ById(id);
        }

        async Task<int> RhythmAsync()
        {
            await using var store = house.Store.AsSystem();
            return (await store.RhythmOf(await store.Enrolments.ById(id))).On(Some.Day).EveryDays;
        }
    }

    static async Task<Appointment> PlannedAsync(RunningHouse house)
    {
        var appointment = Some.Appointment(house.Team.Organisation, house.Team.Coaches[0], house.Team.Enrolments[0], Some.Day, new(9, 0));
        await using var store = house.Store.AsSystem();
        store.Add(appointment);
        await store.SaveChangesAsync();
        return appointment;
    }

    static string Person(RunningHouse house) => $"/enrolments/{house.Team.Enrolments[0].Id}";

    static async Task<Dictionary<string, string>> LogAsync(RunningHouse house, Visitor coach, string note)
    {
        var typed = (await coach.Page(DraftTests.Log(house))).Filled(("Form.Note", note));
        Assert.Equal(HttpStatusCode.Redirect, (await coach.SaveAsync(DraftTests.Log(house), typed)).StatusCode);
        return typed;
    }

    /// <summary>The button; or, where none is offered, the same request all the same.</summary>
    internal static async Task<HttpResponseMessage> UndoAsync(Visitor visitor, IDocument page)
    {
        var token = page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var body = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Back", page.QuerySelector(".ff-last [name=Back]")?.GetAttribute("value") ?? "/")]);
        return await visitor.Http.PostAsync(new Uri("/undo", UriKind.Relative), body);
    }
}
