using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class InterviewPagesTests
{
    [Theory, OnBoth]
    public async Task An_interview_begins_with_what_was_agreed_is_changed_and_stands_on_the_own_page_with_its_meeting(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (team, coach) = (house.Team, await house.SignedIn(house.Team.Coaches[0]));
        var (enrolment, firm) = (team.Enrolments[0], team.Employers[0]);
        var meeting = Appointment.Plan(Some.NewId<Appointment>(), team.Organisation.Id, team.Coaches[0].Id, enrolment, firm.Id, Some.Agreed(team.Today.AddDays(2)) with { With = ContactParty.Employer, Location = new("Storgata 2") }, DateTimeOffset.UnixEpoch, team.Today);
        await using (var store = house.Store.AsSystem())
        {
            store.AddRange(meeting, Disclosure.Give(Some.NewId<Disclosure>(), enrolment, firm.Id, ("Jeg lærer best når noen viser meg.", "Diagnosen"), team.Today, team.Today.AddDays(30), team.Coaches[0].Id, DateTimeOffset.UnixEpoch, team.Today));
            await store.SaveChangesAsync();
        }
        var path = $"/enrolments/{enrolment.Id}/interviews?at={firm.Id}";
        var form = await coach.Page(path);
        Assert.Empty(PageRules.Breaks(form));
        var typed = LogContactTests.AsDrawn(form);
        Assert.Equal((firm.Name, "Jeg lærer best når noen viser meg.", "Diagnosen"), (typed["Employer.Name"], typed["Form.Say"], typed["Form.Unsaid"]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Send(path, form, new(typed) { ["Form.Start"] = "10.00" })).StatusCode);
        var answers = new List<string>();
        foreach (var _ in new[] { 1, 2 }) answers.Add((await coach.Send(path, form, new(typed) { ["Form.Meeting"] = meeting.Id.ToString(), ["Form.Along"] = "Ida", ["Form.Asked"] = "Hvorfor vil du jobbe her?" })).Headers.Location!.OriginalString);

        var sheet = answers.Distinct().Single();
        var page = await coach.Page(sheet);
        Assert.Empty(PageRules.Breaks(page));
        foreach (var said in new[] { "Hvorfor vil du jobbe her?", "Storgata 2", "Diagnosen", team.Participants[0].Name }) Assert.Contains(said, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var next = (await coach.Page($"/enrolments/{enrolment.Id}/my-page")).QuerySelector("[aria-labelledby='next']")!.TextContent;
        foreach (var said in new[] { firm.Name, "Ida", "Jeg lærer best når noen viser meg." }) Assert.Contains(said, next, StringComparison.Ordinal);
        var change = await coach.Page($"/enrolments/{enrolment.Id}/interviews?which={sheet.Split('/', '?')[2]}");
        var changed = LogContactTests.AsDrawn(change);
        Assert.Equal(meeting.Id.ToString(), changed["Form.Meeting"]);
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Send($"/enrolments/{enrolment.Id}/interviews", change, new(changed) { ["Form.Ask"] = "Når begynner dagen?" })).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await coach.Send($"/enrolments/{enrolment.Id}/interviews", change, new(changed) { ["Form.Ask"] = "Noe annet" })).StatusCode);
        await using var after = house.Store.AsSystem();
        Assert.Equal("Når begynner dagen?", (await after.Interviews.SingleAsync()).Content.Ask.Reveal());
    }

    [Fact]
    public async Task Called_off_it_is_gone_from_the_own_page_and_can_be_on_again()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (team, coach) = (house.Team, await house.SignedIn(house.Team.Coaches[0]));
        var interview = Interview.Prepare(Some.NewId<Interview>(), team.Enrolments[0], team.Employers[0].Id, null, team.Coaches[0].Id, null, InterviewContent.Empty, team.Today);
        await using (var store = house.Store.AsSystem())
        {
            store.Add(interview);
            await store.SaveChangesAsync();
        }
        var (home, sheet) = ($"/enrolments/{team.Enrolments[0].Id}", $"/interviews/{interview.Id}");
        Assert.NotNull((await coach.Page(home)).QuerySelector($"[aria-labelledby='to-employers'] a[href='{sheet}']"));

        await coach.Post(sheet, []);

        Assert.Null((await coach.Page(home)).QuerySelector($"[aria-labelledby='to-employers'] a[href='{sheet}']"));
        await coach.Post(sheet, []);
        Assert.NotNull((await coach.Page(home)).QuerySelector($"[aria-labelledby='to-employers'] a[href='{sheet}']"));
    }

    [Fact]
    public async Task Neither_another_persons_meeting_nor_ad_becomes_the_interviews()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (team, coach) = (house.Team, await house.SignedIn(house.Team.Coaches[0]));
        var other = Some.Appointment(team.Organisation, team.Coaches[0], team.Enrolments[1], team.Today.AddDays(1));
        var ad = SavedVacancy.Save(Some.NewId<SavedVacancy>(), team.Enrolments[1], Some.NewId<Vacancy>(), ("Pakker", null, null), null, team.Coaches[0].Id, team.Today);
        await using (var store = house.Store.AsSystem())
        {
            store.AddRange(other, ad);
            await store.SaveChangesAsync();
        }
        var path = $"/enrolments/{team.Enrolments[0].Id}/interviews";

        Assert.Equal(HttpStatusCode.NotFound, (await coach.Post(path, new() { ["Employer.Name"] = team.Employers[0].Name, ["Form.Meeting"] = other.Id.ToString() })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Post(path, new() { ["Employer.Name"] = team.Employers[0].Name, ["Ad"] = ad.Id.ToString() })).StatusCode);
    }
}
