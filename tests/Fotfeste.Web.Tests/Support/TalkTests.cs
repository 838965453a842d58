using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class TalkTests
{
    [Theory, OnBoth]
    public async Task From_a_persons_page_a_talk_with_the_employer_says_what_for_and_what_was_promised_and_undone_nobody_waits_for_it(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (team, coach) = (house.Team, await house.SignedIn(house.Team.Coaches[0]));
        var path = $"/enrolments/{team.Enrolments[0].Id}/contacts/new?with=Employer";
        var form = await coach.Page(path);
        Assert.Empty(PageRules.Breaks(form));
        var typed = new Dictionary<string, string>(LogContactTests.AsDrawn(form)) { ["Talk.Why"] = "FollowUp", ["Talk.About"] = "PracticeTowardsJob", ["Talk.Promised"] = "Sende avtalen", ["Talk.WithWhoHires"] = "true" };

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Send(path, form, new(typed) { ["Talk.By"] = "" })).StatusCode);
        foreach (var _ in new[] { 1, 2 }) Assert.Equal(HttpStatusCode.Redirect, (await coach.Send(path, form, typed)).StatusCode);

        await using (var store = house.Store.AsSystem())
        {
            var (talk, promise) = (await store.Contacts.SingleAsync(c => c.Purpose != null), await store.Promises.SingleAsync());
            Assert.Equal((VisitPurpose.FollowUp, VisitAbout.PracticeTowardsJob, team.Employers[0].Id, team.Enrolments[0].Id), (talk.Purpose!.Value, talk.About!.Value, talk.EmployerId!.Value, talk.EnrolmentId!.Value));
            Assert.Equal((false, true), (talk.FitsWish, talk.WithWhoHires));
            Assert.Equal((talk.Id, team.Today.AddDays(7), (Id<Enrolment>?)team.Enrolments[0].Id), (promise.ContactId, promise.DueOn, promise.EnrolmentId));
        }
        Assert.Equal(HttpStatusCode.Redirect, (await UndoTests.UndoAsync(coach, await coach.Page($"/enrolments/{team.Enrolments[0].Id}"))).StatusCode);
        await using var after = house.Store.AsSystem();
        Assert.False((await after.Promises.SingleAsync()).IsOpen);
    }

    [Fact]
    public async Task What_was_promised_needs_somebody_whom_it_was_promised()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var path = $"/enrolments/{house.Team.Enrolments[0].Id}/contacts/new";
        var form = await coach.Page(path);
        var typed = new Dictionary<string, string>(LogContactTests.AsDrawn(form)) { ["Form.Kind"] = "Meeting", ["Talk.Promised"] = "Sende avtalen" };

        var answer = await coach.Send(path, form, typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Send(path, form, new(LogContactTests.AsDrawn(form)) { ["Form.Kind"] = "Meeting", ["Talk.FitsWish"] = "true" })).StatusCode);
        Assert.Equal("#Talk_Why", (await Visitor.Read(answer)).QuerySelector("[role=alert] a")!.GetAttribute("href"));
    }

    [Theory, OnBoth]
    public async Task Who_is_to_be_left_in_peace_is_met_only_when_somebody_confirms_it(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (team, coach) = (house.Team, await house.SignedIn(house.Team.Coaches[0]));
        var firm = team.Employers[0];
        await coach.Post($"/employers/{firm.Id}/peace", new() { ["Why"] = "De bytter ledelse." });
        var day = $"{team.Today:d.M.yyyy}";
        await Twice($"/visits/new?at={firm.Id}", new() { ["Employer.Name"] = firm.Name, ["Why"] = "Thank" });
        await Twice("/visits/new", new() { ["Employer.Name"] = firm.Name, ["Why"] = "Thank" });
        await Twice($"/enrolments/{team.Enrolments[0].Id}/contacts/new?with=Employer", new() { ["Form.Kind"] = "Phone", ["Form.With"] = "Employer", ["Form.Minutes"] = "10", ["Form.Day"] = day, ["Form.Next"] = "none" });
        await Twice("/appointments/new", new() { ["Form.Person"] = "", ["Form.Day"] = day, ["Form.Start"] = "14.00", ["Form.Minutes"] = "30", ["Form.Kind"] = "Visit", ["Form.With"] = "Employer", ["Employer.Name"] = firm.Name });

        await using var store = house.Store.AsSystem();
        Assert.Equal((3, 1), (await store.Contacts.CountAsync(c => c.EmployerId == firm.Id && c.Content.With == ContactParty.Employer), await store.Appointments.CountAsync(a => a.EmployerId == firm.Id)));

        async Task Twice(string path, Dictionary<string, string> typed)
        {
            var asked = await coach.Post(path, typed);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
            var page = await Visitor.Read(asked);
            Assert.Equal("#Employer_Sure", page.QuerySelector("[role=alert] a")!.GetAttribute("href"));
            Assert.Contains("De bytter ledelse.", page.QuerySelector("main form")!.TextContent, StringComparison.Ordinal);
            Assert.Empty(PageRules.Breaks(page));
            Assert.Equal(HttpStatusCode.Redirect, (await coach.Send(path, page, new(typed) { ["Employer.Sure"] = "true" })).StatusCode);
        }
    }

    [Fact]
    public async Task Before_one_calls_from_a_persons_page_it_says_which_colleague_spoke_with_the_employer()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (team, coach) = (house.Team, await house.SignedIn(house.Team.Coaches[0]));
        await using (var store = house.Store.AsSystem())
        {
            store.Add(Contact.AboutNobody(Some.NewId<Contact>(), team.Organisation.Id, team.Employers[0].Id, team.Coaches[1].Id, Some.Content("", team.Today.AddDays(-3)) with { With = ContactParty.Employer }, team.Today));
            await store.SaveChangesAsync();
        }

        var form = await coach.Page($"/enrolments/{team.Enrolments[0].Id}/contacts/new?with=Employer");

        Assert.Equal($"{team.Coaches[1].Name} snakket med {team.Employers[0].Name}, 3 dager siden.", form.QuerySelector("details[open] .ff-note")!.TextContent.Trim());
    }
}
