using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class LeadPagesTests
{
    [Theory, OnBoth]
    public async Task An_ad_becomes_a_lead_in_two_taps_and_its_employer_is_found_or_met_once(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (ad, coach) = (await AdAsync(house), await house.SignedIn(house.Team.Coaches[0]));
        var make = (await coach.Page($"/vacancies/{ad}")).QuerySelector($"main a[href='/leads/new?vacancy={ad}']")!.GetAttribute("href")!;
        Assert.NotNull((await coach.Page("/vacancies")).QuerySelector($"tbody a[href='{make}']"));
        var form = await coach.Page(make);
        Assert.Empty(PageRules.Breaks(form));

        foreach (var _ in new[] { 1, 2 }) Assert.Equal(HttpStatusCode.Redirect, (await coach.Send(make, form, Drawn(form))).StatusCode);
        await coach.Send(make, await coach.Page(make), Drawn(await coach.Page(make)));

        await using var store = house.Store.AsSystem();
        var (firm, leads) = (await store.Employers.SingleAsync(e => e.Name.StartsWith("Brygga")), await store.JobLeads.ToListAsync());
        Assert.Equal("974760673", firm.Number);
        Assert.Equal([(firm.Id, ad, LeadStrategy.Mediation), (firm.Id, ad, LeadStrategy.Mediation)], leads.Select(l => (l.EmployerId!.Value, l.VacancyId!.Value, l.Strategy)));
        Assert.Equal(2, (await coach.Page($"/vacancies/{ad}")).QuerySelectorAll("[aria-labelledby=leads] li").Length);
    }

    [Theory, OnBoth]
    public async Task A_card_is_moved_on_the_board_without_script_and_the_move_is_undone(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, colleague) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[1]));
        var lead = await LeadAsync(house, house.Team.Enrolments[0]);
        var board = await coach.Page("/leads");
        Assert.Empty(PageRules.Breaks(board));
        Assert.Contains(house.Team.Participants[0].Name, board.QuerySelector("#stage-Visited")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await colleague.Page("/leads?whose=All")).QuerySelector(".ff-board"));

        var answer = await coach.Send("/leads", board, new() { ["To"] = "NeedUnderstood" }, "#stage-Visited form");
        Assert.Contains("/leads?", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        var moved = await coach.Page("/leads");
        Assert.Single(moved.QuerySelectorAll("#stage-NeedUnderstood li"));
        Assert.Equal(HttpStatusCode.Conflict, (await coach.Send("/leads", board, new() { ["To"] = "Trial" }, "#stage-Visited form")).StatusCode);

        await UndoAsync(coach, moved);
        Assert.Single((await coach.Page("/leads")).QuerySelectorAll("#stage-Visited li"));
        var page = await coach.Page($"/leads/{lead}");
        Assert.Equal(2, page.QuerySelectorAll("[aria-labelledby=history] li").Length);
        Assert.Empty(PageRules.Breaks(page));
    }

    [Theory, OnBoth]
    public async Task What_rests_comes_back_to_Today_on_its_day_and_is_taken_up_again(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var lead = await LeadAsync(house, null);
        var until = house.Team.Today.AddDays(1);

        var refused = await coach.Post($"/leads/{lead}", [], "form[action*=Rest]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(["#Until", "#Why"], (await Visitor.Read(refused)).QuerySelectorAll(".ff-errors a").Select(a => a.GetAttribute("href")).Order());
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Post($"/leads/{lead}", new() { ["Why"] = "WeOweThem", ["Until"] = $"{until:d.M.yyyy}" }, "form[action*=Rest]")).StatusCode);
        Assert.Null((await coach.Page("/")).QuerySelector("[aria-labelledby=leads]"));

        house.Store.Clock.Day = until;
        coach = await house.SignedIn(house.Team.Coaches[0]);
        var today = await coach.Page("/");
        Assert.Contains(house.Team.Employers[0].Name, today.QuerySelector("[aria-labelledby=leads]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(PageRules.Breaks(today));
        await coach.Send("/", today, [], "[aria-labelledby=leads] form");
        Assert.Single((await coach.Page("/leads")).QuerySelectorAll("#stage-Visited li"));
        Assert.Null((await coach.Page("/")).QuerySelector("[aria-labelledby=leads]"));
    }

    [Fact]
    public async Task An_idea_is_only_a_name_and_who_is_contacted_becomes_an_employer_or_is_asked_about()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var made = (await coach.Post("/leads/new", new() { ["Employer.Name"] = "Fjordkafé", ["Form.What"] = "Oppvask" })).Headers.Location!.ToString().Split('?')[0];
        await using var store = house.Store.AsSystem();
        Assert.Null((await store.JobLeads.SingleAsync()).EmployerId);
        var known = Employer.Meet(Some.NewId<Employer>(), house.Team.Organisation.Id, "Fjord Kafé AS");
        store.Add(known);
        await store.SaveChangesAsync();

        var asked = await coach.Post(made, new() { ["To"] = "Contacted" }, "form[action*=Move]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        var page = await Visitor.Read(asked);
        Assert.Empty(PageRules.Breaks(page));
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Send(made, page, new() { ["To"] = "Contacted", ["Employer.Which"] = $"{known.Id}" }, "form[action*=Move]")).StatusCode);

        await using var after = house.Store.AsSystem();
        var lead = await after.JobLeads.SingleAsync();
        Assert.Equal((known.Id, LeadStage.Contacted), (lead.EmployerId, lead.Stage));
        Assert.Contains("Fjord Kafé AS", (await coach.Page("/leads/list")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lead_is_on_the_pages_of_its_employer_and_person_in_the_search_and_in_the_file()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (coach, colleague) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[1]));
        var (lead, firm) = (await LeadAsync(house, house.Team.Enrolments[0]), house.Team.Employers[0]);

        foreach (var place in new[] { $"/employers/{firm.Id}", $"/enrolments/{house.Team.Enrolments[0].Id}", "/search?q=bedrift", "/leads/list" })
            Assert.True((await coach.Page(place)).QuerySelector($"main a[href='/leads/{lead}']") is not null, place);
        Assert.NotNull((await coach.Answer("/search?handler=Palette", ("q", "bedrift"))).QuerySelector($"a[href='/leads/{lead}'][role=option]"));
        var there = await colleague.Page($"/employers/{firm.Id}");
        Assert.Null(there.QuerySelector($"a[href='/leads/{lead}']"));
        Assert.Contains(house.Team.Coaches[0].Name, there.QuerySelector("[aria-labelledby=leads]")!.TextContent, StringComparison.Ordinal);
        var file = await (await coach.Get("/leads/list?handler=Csv")).Content.ReadAsStringAsync();
        Assert.Contains(house.Team.Participants[0].Name, file, StringComparison.Ordinal);
        Assert.DoesNotContain(house.Team.Participants[0].Name, await (await colleague.Get("/leads/list?handler=Csv&whose=All")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(firm.Name, (await coach.Page($"/enrolments/{house.Team.Enrolments[0].Id}/jobs/new?at={firm.Id}")).QuerySelector("#Employer_Name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_lead_is_put_right_taken_over_and_laid_aside()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (coach, colleague) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[1]));
        var lead = await LeadAsync(house, null);

        Assert.Equal(HttpStatusCode.Redirect, (await coach.Post($"/leads/{lead}/edit", new() { ["Employer.Name"] = house.Team.Employers[0].Name, ["Form.What"] = "Lager", ["Form.Strategy"] = "Mediation", ["Form.For"] = $"{house.Team.Enrolments[1].Id}", ["Form.NextStep"] = "", ["Form.NextOn"] = "" })).StatusCode);
        var page = await coach.Page($"/leads/{lead}");
        Assert.All(["Lager", house.Team.Participants[1].Name], said => Assert.Contains(said, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.Get($"/leads/{lead}")).StatusCode);

        var leader = await house.SignedIn(house.Team.NorthLeader);
        Assert.Equal(HttpStatusCode.Redirect, (await leader.Post($"/leads/{lead}", [], "form[action*=Follow]")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await leader.Post($"/leads/{lead}", [], "form[action*=Away]")).StatusCode);
        Assert.NotNull((await leader.Page("/leads")).QuerySelector(".ff-empty"));
        await using var store = house.Store.AsSystem();
        Assert.Equal((house.Team.NorthLeader.Id, house.Team.Today), (await store.JobLeads.Select(l => new ValueTuple<Id<StaffMember>, DateOnly?>(l.StaffId, l.LaidAside)).SingleAsync()));
        Assert.Equal(HttpStatusCode.Redirect, (await leader.Post($"/leads/{lead}", [], "form[action*=TakeUp]")).StatusCode);
        Assert.NotNull((await leader.Page("/leads")).QuerySelector("#stage-Visited li"));
    }

    [Fact]
    public async Task An_interview_with_the_firm_of_a_lead_stands_on_it_and_the_lead_on_the_interview()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (team, coach) = (house.Team, await house.SignedIn(house.Team.Coaches[0]));
        var lead = await LeadAsync(house, team.Enrolments[0]);
        var prepare = (await coach.Page($"/leads/{lead}")).QuerySelector("[aria-labelledby=interviews] a")!.GetAttribute("href")!;

        var form = await coach.Page(prepare);
        Assert.Equal(team.Employers[0].Name, form.Value("Employer.Name"));
        var interview = (await coach.SaveAsync(prepare, form.Filled())).Headers.Location!.ToString().Split('?')[0];
        await coach.SaveAsync($"/enrolments/{team.Enrolments[0].Id}/interviews?at={team.Employers[1].Id}", (await coach.Page($"/enrolments/{team.Enrolments[0].Id}/interviews?at={team.Employers[1].Id}")).Filled());

        var (onLead, onInterview) = (await coach.Page($"/leads/{lead}"), await coach.Page(interview));
        Assert.Equal([interview], onLead.QuerySelectorAll("[aria-labelledby=interviews] li a").Select(a => a.GetAttribute("href")));
        Assert.Equal([$"/leads/{lead}"], onInterview.QuerySelectorAll("main a[href^='/leads/']").Select(a => a.GetAttribute("href")));
        Assert.All(new[] { onLead, onInterview }, page => Assert.Empty(PageRules.Breaks(page)));
    }

    [Fact]
    public async Task The_file_holds_every_lead_and_not_just_a_page_of_them()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        await using (var store = house.Store.AsSystem())
        {
            store.AddRange(Enumerable.Range(0, 120).Select(n => Lead.Begin(Some.NewId<Lead>(), house.Team.Organisation.Id, new(null, $"Navn {n}"), new(null, null, LeadStrategy.Mediation), LeadStage.Idea, Some.NewId<LeadSpell>(), house.Team.Coaches[0].Id, house.Team.Today)));
            await store.SaveChangesAsync();
        }

        var file = await (await (await house.SignedIn(house.Team.Coaches[0])).Get("/leads/list?handler=Csv")).Content.ReadAsStringAsync();

        Assert.Equal(121, file.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    // What the page has filled in, as a browser would send it.
    static Dictionary<string, string> Drawn(AngleSharp.Dom.IDocument form) => form.QuerySelectorAll("main form[method=post] input:not([type=hidden]):not([type=radio]), main form[method=post] input[type=radio][checked], main form[method=post] select")
        .ToDictionary(f => f.GetAttribute("name")!, f => f is AngleSharp.Html.Dom.IHtmlSelectElement list ? list.Value ?? "" : f.GetAttribute("value") ?? "");

    static async Task UndoAsync(Visitor visitor, AngleSharp.Dom.IDocument page)
    {
        using var undo = new FormUrlEncodedContent([new("__RequestVerificationToken", page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!), new("Back", "/leads")]);
        await visitor.Http.PostAsync(new Uri("/undo", UriKind.Relative), undo);
    }

    static async Task<Id<Lead>> LeadAsync(RunningHouse house, Enrolment? whom)
    {
        await using var store = house.Store.AsSystem();
        var firm = house.Team.Employers[0];
        var lead = Lead.Begin(Some.NewId<Lead>(), house.Team.Organisation.Id, new(firm.Id, firm.Name), new(whom?.Id, "Oppvask", LeadStrategy.JobDevelopment), LeadStage.Visited, Some.NewId<LeadSpell>(), house.Team.Coaches[0].Id, house.Team.Today);
        store.Add(lead);
        await store.SaveChangesAsync();
        return lead.Id;
    }

    static async Task<Id<Vacancy>> AdAsync(RunningHouse house)
    {
        await using var store = house.Store.AsSystem();
        var ad = Some.Ad(house.Team.Organisation, store.Now);
        store.Add(ad);
        await store.SaveChangesAsync();
        return ad.Id;
    }
}
