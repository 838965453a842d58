using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

/// <summary>Where more people are in sight than a list holds, a lead is for whoever is named.</summary>
public sealed class LeadPeopleTests
{
    const string Names = "/contacts/new?handler=Names";

    [Theory, OnBoth]
    public async Task A_name_that_the_list_does_not_hold_is_typed_and_asked_about_where_several_bear_it(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (team, coach) = (house.Team, await house.SignedIn(house.Team.Coaches[0]));
        Assert.Null((await coach.Page("/leads/new")).QuerySelector("#Form_ForName"));
        await CrowdAsync(house);
        var form = await coach.Page("/leads/new");
        Assert.Equal(LeadPeople.Most + 1, form.QuerySelectorAll("#Form_For option").Length); // and "nobody yet"
        Assert.DoesNotContain(form.QuerySelectorAll("#Form_For option"), o => o.TextContent == "Øyvind Sist");
        Assert.Empty(PageRules.Breaks(form));

        var made = await coach.Send("/leads/new", form, Typed("øyvind sist"));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        Assert.Contains("Øyvind Sist", (await coach.Page(made.Headers.Location!.ToString())).QuerySelector("aside")!.TextContent, StringComparison.Ordinal);

        var asked = await coach.Send("/leads/new", await coach.Page("/leads/new"), Typed("Tvilling"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        var page = await Visitor.Read(asked);
        Assert.Equal(["Tvilling Ås", "Tvilling Ås"], page.QuerySelectorAll("#Form_For option").Skip(1).Select(o => o.TextContent));
        Assert.Empty(PageRules.Breaks(page));
        var second = page.QuerySelectorAll("#Form_For option")[^1].GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Send("/leads/new", page, Typed("Tvilling", second))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Send("/leads/new", await coach.Page("/leads/new"), Typed("Ingen Slik"))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Send("/leads/new", await coach.Page("/leads/new"), Typed(team.Participants[5].Name))).StatusCode); // a colleague's

        await using var store = house.Store.AsSystem();
        Assert.Contains(second, (await store.JobLeads.Select(l => l.EnrolmentId).ToListAsync()).Select(e => e.ToString()));
        Assert.Equal(["Øyvind Sist"], (await coach.Answer(Names, ("q", "sist"))).QuerySelectorAll("option").Select(o => o.GetAttribute("value")));
        Assert.Empty((await coach.Answer(Names, ("q", team.Participants[5].Name))).QuerySelectorAll("option"));
    }

    [Theory, OnBoth]
    public async Task The_trail_names_who_was_chosen_and_nobody_who_could_have_been(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (team, coach, chosen) = (house.Team, await house.SignedIn(house.Team.Coaches[0]), house.Team.Enrolments[1]);
        var begun = await LastAsync();

        foreach (var path in new[] { "/leads/new", "/visits/new", "/appointments/new" }) Assert.Contains((await coach.Page(path)).QuerySelectorAll("select option"), option => option.GetAttribute("value") == chosen.Id.ToString());
        Assert.NotEmpty((await coach.Answer(Names, ("q", team.Participants[1].Name))).QuerySelectorAll("option"));
        Assert.Empty(await NamedAsync(begun));

        foreach (var path in new[] { $"/leads/new?person={chosen.Id}", $"/visits/new?whom={chosen.Id}" })
        {
            var before = await LastAsync();
            await coach.Page(path);
            Assert.Equal([chosen.Id], await NamedAsync(before));
        }
        await coach.Page("/contacts/new"); // a list to open somebody from
        Assert.Contains(team.Enrolments[0].Id, await NamedAsync(begun));

        async Task<long> LastAsync()
        {
            await using var store = house.Store.AsSystem();
            return await store.Audit.MaxAsync(line => line.Seq);
        }

        async Task<List<Id<Enrolment>>> NamedAsync(long since)
        {
            await using var store = house.Store.AsSystem();
            var lines = await store.Audit.Where(line => line.Seq > since).Select(line => line.Records).ToListAsync();
            return [.. team.Enrolments.Where(e => lines.Any(line => line.Contains(e.Id.ToString(), StringComparison.Ordinal) || line.Contains(e.ParticipantId.ToString(), StringComparison.Ordinal))).Select(e => e.Id)];
        }
    }

    static Dictionary<string, string> Typed(string name, string chosen = "") => new() { ["Employer.Name"] = "Et nytt sted", ["Form.ForName"] = name, ["Form.For"] = chosen };

    static async Task CrowdAsync(RunningHouse house)
    {
        var team = house.Team;
        await using var store = house.Store.AsSystem();
        foreach (var name in Enumerable.Range(0, LeadPeople.Most).Select(n => $"Bo Berg {n}").Concat(["Tvilling Ås", "Tvilling Ås", "Øyvind Sist"]))
        {
            var person = Participant.Register(Some.NewId<Participant>(), team.Organisation.Id, name, isCode: false, "nb");
            var support = Enrolment.Begin(Some.NewId<Enrolment>(), person, team.North.Id, team.Programme.Id, Some.Method, Some.NewId<PhaseSpell>(), team.Today.AddDays(-9));
            support.Assign(Some.NewId<CoachAssignment>(), team.Coaches[0].Id, CoachRole.Whole, DateRange.Open(team.Today.AddDays(-9)));
            store.AddRange(person, support);
        }
        await store.SaveChangesAsync();
    }
}
