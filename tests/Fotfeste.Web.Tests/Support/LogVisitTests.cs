using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class LogVisitTests
{
    [Theory, OnBoth]
    public async Task A_new_firm_is_met_and_the_visit_written_down_in_one_go(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var form = await coach.Page("/visits/new");
        Assert.Empty(PageRules.Breaks(form));
        var typed = new Dictionary<string, string> { ["Employer.Name"] = "Nybakt Bakeri", ["Why"] = "LearnNeeds", ["About"] = "Job", ["Note"] = "Trenger folk i pakkinga.", ["Promised"] = "Sende brosjyren", ["By"] = "" };

        var dateless = await coach.Send("/visits/new", form, typed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, dateless.StatusCode);
        foreach (var _ in new[] { 1, 2 }) Assert.Equal(HttpStatusCode.Redirect, (await coach.Send("/visits/new", form, new(typed) { ["By"] = $"{house.Team.Today.AddDays(1):d.M.yyyy}" })).StatusCode);

        await using var store = house.Store.AsSystem();
        var (firm, talk, promise) = (await store.Employers.SingleAsync(e => e.Name == "Nybakt Bakeri"), await store.Contacts.SingleAsync(c => c.EnrolmentId == null), await store.Promises.SingleAsync());
        Assert.Equal((firm.Id, VisitPurpose.LearnNeeds, VisitAbout.Job, ContactParty.Employer), (talk.EmployerId, talk.Purpose!.Value, talk.About!.Value, talk.Content.With));
        Assert.Equal((firm.Id, talk.Id, house.Team.Coaches[0].Id), (promise.EmployerId, promise.ContactId, promise.StaffId));
        var page = await (await house.SignedIn(house.Team.Coaches[2])).Page($"/employers/{firm.Id}");
        foreach (var said in new[] { "Trenger folk i pakkinga.", "Sende brosjyren", house.Team.Coaches[0].Name }) Assert.Contains(said, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main .ff-note"));
        Assert.Empty(PageRules.Breaks(page));
    }

    [Theory, OnBoth]
    public async Task A_promise_comes_up_on_the_day_of_who_made_it_and_goes_when_it_is_kept(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, colleague) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[1]));
        await coach.Post($"/visits/new?at={house.Team.Employers[0].Id}", new() { ["Employer.Name"] = house.Team.Employers[0].Name, ["Why"] = "FollowUp", ["Promised"] = "Sende avtalen", ["By"] = $"{house.Team.Today:d.M.yyyy}" });

        var today = await coach.Page("/");
        Assert.Contains("Sende avtalen", today.QuerySelector("[aria-labelledby='promises']")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await colleague.Page("/")).QuerySelector("[aria-labelledby='promises']"));
        Assert.Empty(PageRules.Breaks(today));
        var keep = today.QuerySelector("[aria-labelledby='promises'] form")!.GetAttribute("action")!;
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Send(keep, today, [], "[aria-labelledby='promises'] form")).StatusCode);
        Assert.Null((await coach.Page("/")).QuerySelector("[aria-labelledby='promises']"));
    }

    [Theory, OnBoth]
    public async Task That_it_fitted_a_wish_and_was_with_who_hires_is_ticked_shown_copied_and_never_asked_for(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (team, coach) = (house.Team, await house.SignedIn(house.Team.Coaches[0]));
        var (firm, support) = (team.Employers[2], team.Enrolments[1].Id);
        Dictionary<string, string> typed = new() { ["Employer.Name"] = firm.Name, ["Why"] = "PresentPerson", ["By"] = "", ["FitsWish"] = "true", ["WithWhoHires"] = "true" };

        var ofNobody = await coach.Fill("/visits/new", typed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, ofNobody.StatusCode);
        var again = await Visitor.Read(ofNobody);
        Assert.Equal("#FitsWish", again.QuerySelector(".ff-errors a")!.GetAttribute("href"));
        Assert.True(again.QuerySelector("#FitsWish")!.Closest("details")!.HasAttribute("open"));
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Fill("/visits/new", new(typed) { ["Person"] = support.ToString() })).StatusCode);
        await coach.Fill("/visits/new", new() { ["Employer.Name"] = firm.Name, ["Why"] = "Thank", ["By"] = "", ["Person"] = support.ToString() });

        string[] said = ["Passet med et ønske eller planen", "Med en som ansetter"];
        foreach (var path in new[] { $"/enrolments/{support}", $"/employers/{firm.Id}", $"/enrolments/{support}/hand-over?first={team.Today:yyyy-MM-dd}&last={team.Today:yyyy-MM-dd}" })
        {
            var text = (await coach.Page(path)).QuerySelector("main")!.TextContent;
            foreach (var tick in said) Assert.Equal(1, text.Split(tick).Length - 1); // of two talks, one
        }
        Contact talk;
        await using (var store = house.Store.AsSystem())
        {
            talk = await store.Contacts.SingleAsync(c => c.FitsWish);
            Assert.Equal((true, 1), (talk.WithWhoHires, await store.Contacts.CountAsync(c => c.WithWhoHires)));
            Assert.Null((await AuditVerification.RunAsync(store)).FirstBreak);
        }
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Fill($"/contacts/{talk.Id}/edit", new() { ["Form.Note"] = "De vil møte henne." })).StatusCode);
        var copy = (await coach.Page($"/enrolments/{support}/hand-over?contact={talk.Id}")).QuerySelector("textarea[readonly]")!.TextContent;
        foreach (var part in said.Append("De vil møte henne.")) Assert.Contains(part, copy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_and_what_it_was_for_are_demanded_and_nothing_typed_is_lost()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var refused = await coach.Post("/visits/new", new() { ["Employer.Name"] = "", ["Note"] = "En lang dag" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await Visitor.Read(refused);
        Assert.Contains("En lang dag", page.QuerySelector("#Note")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["#Employer_Name", "#Why"], page.QuerySelectorAll(".ff-errors a").Select(a => a.GetAttribute("href")).Order());
    }

    [Fact]
    public async Task It_may_be_about_anybody_in_sight_and_a_name_that_nobody_has_asks_back()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (team, leader, firm) = (house.Team, await house.SignedIn(house.Team.NorthLeader), house.Team.Employers[3]);
        var form = await leader.Page("/visits/new");
        Assert.Equal(await InSightAsync(), form.QuerySelectorAll("#Person option").Select(one => one.GetAttribute("value")!).Where(value => value.Length > 0).Order());
        Dictionary<string, string> typed = new() { ["Employer.Name"] = firm.Name, ["Why"] = "PresentPerson", ["ForName"] = "Ingen Som Heter Det" };

        var refused = await leader.Send("/visits/new", form, typed);
        var saved = await leader.Send("/visits/new", form, new(typed) { ["ForName"] = team.Participants[1].Name });

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (refused.StatusCode, saved.StatusCode));
        var page = await Visitor.Read(refused);
        Assert.Equal("#ForName", page.QuerySelector(".ff-errors a")!.GetAttribute("href"));
        Assert.Empty(PageRules.Breaks(page));
        await using var store = house.Store.AsSystem();
        Assert.Equal((Id<Enrolment>?)team.Enrolments[1].Id, (await store.Contacts.SingleAsync(c => c.EmployerId == firm.Id)).EnrolmentId);

        async Task<IEnumerable<string>> InSightAsync()
        {
            await using var sight = house.Store.As(team.NorthLeader);
            return (await sight.FirstToChoose(LeadPeople.Most)).Select(person => $"{person.Id}").Order().ToList();
        }
    }

    [Fact]
    public async Task A_talk_about_somebody_belongs_to_their_support_and_colleagues_read_only_that_we_spoke()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (coach, colleague, firm) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[1]), house.Team.Employers[3]);
        await coach.Post($"/visits/new?at={firm.Id}", new() { ["Employer.Name"] = firm.Name, ["Why"] = "PresentPerson", ["Person"] = $"{house.Team.Enrolments[0].Id}", ["Note"] = "canary-talk" });

        Assert.Contains("canary-talk", (await coach.Page($"/enrolments/{house.Team.Enrolments[0].Id}")).Body!.TextContent, StringComparison.Ordinal);
        var seen = await colleague.Page($"/visits/new?at={firm.Id}");
        Assert.Contains(house.Team.Coaches[0].Name, seen.QuerySelector(".ff-note")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", (await colleague.Page($"/employers/{firm.Id}")).Body!.TextContent, StringComparison.Ordinal);
        var foreign = await colleague.Post("/visits/new", new() { ["Employer.Name"] = firm.Name, ["Why"] = "Thank", ["Person"] = $"{house.Team.Enrolments[0].Id}" });
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }
}
