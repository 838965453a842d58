using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

/// <summary>Who names a firm is told what the team knows about it before anybody calls.</summary>
public sealed class FirmToldTests
{
    [Theory, OnBoth]
    public async Task A_typed_name_tells_who_spoke_with_them_who_works_there_and_what_it_may_mean(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (team, firm) = (house.Team, house.Team.Employers[6]);
        await using (var store = house.Store.AsSystem())
        {
            store.AddRange(Talk(team, firm, team.Today.AddDays(-3)), LeadFor(team, firm, team.Enrolments[5], team.Coaches[1]), Employer.Meet(Some.NewId<Employer>(), team.Organisation.Id, "Fjordkafé AS"));
            await store.SaveChangesAsync();
        }
        var coach = await house.SignedIn(team.Coaches[0]);

        var told = await Told(coach, firm.Name);
        Assert.All([$"{team.Coaches[1].Name} snakket med {firm.Name}, 3 dager siden.", $"{team.Coaches[1].Name} arbeider med en jobbmulighet her."], said => Assert.Contains(said, told, StringComparison.Ordinal));
        Assert.DoesNotContain(team.Participants[5].Name, told, StringComparison.Ordinal);
        Assert.Equal("Vi kjenner Fjordkafé AS. Er det dem du mener?", await Told(coach, "Fjord kafe"));
        Assert.Equal("Vi kjenner Fjordkafé AS fra før.", await Told(coach, "fjordkafé as"));
        Assert.Equal("", await Told(coach, "Noe helt annet"));
        Assert.Equal("", await Told(coach, ""));
    }

    [Theory, OnBoth]
    public async Task Nothing_is_told_of_what_was_said_or_begun_about_somebody_under_protection(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (team, firm, person) = (house.Team, house.Team.Employers[6], await ProtectedPerson.In(house.Store));
        await using (var store = house.Store.AsSystem())
        {
            store.AddRange(Contact.Log(Some.NewId<Contact>(), await store.Enrolments.ById(team.Enrolments[0].Id), team.Coaches[0].Id, Some.Content("", team.Today) with { With = ContactParty.Employer }, team.Today, firm.Id), LeadFor(team, firm, team.Enrolments[0], team.Coaches[0]));
            await store.SaveChangesAsync();
        }
        var colleague = await house.SignedIn(team.Coaches[2]);
        Assert.Equal(2, (await Told(colleague, firm.Name)).Split(team.Coaches[0].Name).Length - 1);

        await person.ProtectAsync(house.Store);

        Assert.Equal($"Vi kjenner {firm.Name} fra før.", await Told(colleague, firm.Name));
    }

    [Theory, OnBoth]
    public async Task Who_is_to_be_left_in_peace_becomes_a_contacted_lead_only_when_somebody_confirms_it(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (team, firm, coach) = (house.Team, house.Team.Employers[6], await house.SignedIn(house.Team.Coaches[0]));
        await coach.Post($"/employers/{firm.Id}/peace", new() { ["Why"] = "De bytter ledelse." });

        await Asks("/leads/new", new() { ["Employer.Name"] = firm.Name, ["Form.Stage"] = "Contacted" }, "form[data-save]");
        var idea = (await coach.Post("/leads/new", new() { ["Employer.Name"] = firm.Name })).Headers.Location!.ToString().Split('?')[0];
        Assert.Contains("De bytter ledelse.", (await coach.Page(idea)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await Asks(idea, new() { ["To"] = "Contacted" }, "form[action*=Move]");
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Post(idea, new() { ["Why"] = "NoNeedNow", ["Until"] = $"{team.Today.AddDays(9):d.M.yyyy}" }, "form[action*=Rest]")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Send("/leads", await coach.Page("/leads"), [], "#stage-Resting form")).StatusCode); // taken up again it only stands where it stood

        await using var store = house.Store.AsSystem();
        Assert.Equal([LeadStage.Contacted, LeadStage.Contacted], await store.JobLeads.Select(l => l.Stage).ToListAsync());

        async Task Asks(string path, Dictionary<string, string> typed, string form)
        {
            var asked = await coach.Post(path, typed, form);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
            var page = await Visitor.Read(asked);
            Assert.Equal("#Employer_Sure", page.QuerySelector("[role=alert] a")!.GetAttribute("href"));
            Assert.Single(page.QuerySelectorAll("main .ff-alike"));
            Assert.Empty(PageRules.Breaks(page));
            Assert.Equal(HttpStatusCode.Redirect, (await coach.Send(path, page, new(typed) { ["Employer.Sure"] = "true" }, form)).StatusCode);
        }
    }

    [Fact]
    public async Task A_contact_with_another_employer_than_the_usual_tells_of_that_one()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (team, coach) = (house.Team, await house.SignedIn(house.Team.Coaches[0]));
        await using (var store = house.Store.AsSystem())
        {
            store.AddRange(Talk(team, team.Employers[0], team.Today.AddDays(-2)), Talk(team, team.Employers[7], team.Today.AddDays(-4)));
            await store.SaveChangesAsync();
        }
        var path = $"/enrolments/{team.Enrolments[0].Id}/contacts/new?with=Employer";
        var form = await coach.Page(path);
        Assert.Equal("/visits/new?handler=Firm", form.QuerySelector("[data-firm-told]")!.GetAttribute("data-firm-told"));

        var refused = await Visitor.Read(await coach.Send(path, form, new(LogContactTests.AsDrawn(form)) { ["Employer.Name"] = team.Employers[7].Name, ["Form.Day"] = "i morgen" }));

        Assert.StartsWith($"{team.Coaches[1].Name} snakket med {team.Employers[7].Name}, 4 dager siden.", refused.QuerySelector("details[open] [data-firm-told]")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.DoesNotContain($"snakket med {team.Employers[0].Name}", refused.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(PageRules.Breaks(refused));
    }

    static async Task<string> Told(Visitor visitor, string name) =>
        string.Join(' ', (await visitor.Answer("/visits/new?handler=Firm", ("firm", name))).Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static Contact Talk(TestWorld team, Employer firm, DateOnly day) =>
        Contact.AboutNobody(Some.NewId<Contact>(), team.Organisation.Id, firm.Id, team.Coaches[1].Id, Some.Content("", day) with { With = ContactParty.Employer }, team.Today);

    static Lead LeadFor(TestWorld team, Employer firm, Enrolment whom, StaffMember coach) =>
        Lead.Begin(Some.NewId<Lead>(), team.Organisation.Id, new(firm.Id, firm.Name), new(whom.Id, null, LeadStrategy.JobDevelopment), LeadStage.Visited, Some.NewId<LeadSpell>(), coach.Id, team.Today);
}
