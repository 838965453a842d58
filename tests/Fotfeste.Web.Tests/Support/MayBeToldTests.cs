using System.Net;
using AngleSharp.Dom;

namespace Fotfeste.Web.Tests;

/// <summary>Wherever somebody is about to speak with an employer about a person, it stands there what may be said, and who of us spoke with them last.</summary>
public sealed class MayBeToldTests
{
    const string Typed = "/visits/new?handler=Firm";
    const string Words = "Jeg lærer best når noen viser meg.";

    [Theory, OnBoth]
    public async Task What_may_be_told_stands_on_every_page_from_which_one_speaks_with_an_employer(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (team, coach) = (house.Team, await house.SignedIn(house.Team.Coaches[0]));
        var (firm, other, agreed, silent) = (team.Employers[0], team.Employers[6], team.Enrolments[0], team.Enrolments[1]);
        var lead = Lead.Begin(Some.NewId<Lead>(), team.Organisation.Id, new(firm.Id, firm.Name), new(agreed.Id, null, LeadStrategy.JobDevelopment), LeadStage.Visited, Some.NewId<LeadSpell>(), team.Coaches[0].Id, team.Today);
        await using (var store = house.Store.AsSystem())
        {
            store.AddRange(lead, Disclosure.Give(Some.NewId<Disclosure>(), agreed, firm.Id, (Words, "Diagnosen"), team.Today, team.Today.AddDays(30), team.Coaches[0].Id, DateTimeOffset.UnixEpoch, team.Today));
            await store.SaveChangesAsync();
        }

        foreach (var path in new[] { $"/visits/new?at={firm.Id}&whom={agreed.Id}", $"/enrolments/{agreed.Id}/contacts/new?with=Employer", $"/leads/{lead.Id}", $"/leads/new?at={firm.Id}&person={agreed.Id}", $"/enrolments/{agreed.Id}/interviews?at={firm.Id}" })
        {
            var page = await coach.Page(path);
            Assert.Contains($"{firm.Name} kan få høre dette om {team.Participants[0].Name}: «{Words}»", Notes(page), StringComparison.Ordinal);
            Assert.DoesNotContain("Diagnosen", Notes(page), StringComparison.Ordinal);
            Assert.NotNull(page.QuerySelector($".ff-note a[href='/enrolments/{agreed.Id}/disclosures']"));
            Assert.Empty(PageRules.Breaks(page));
        }
        foreach (var page in new[] { await coach.Page($"/visits/new?at={other.Id}&whom={agreed.Id}"), await coach.Answer(Typed, ("firm", other.Name), ("whom", $"{agreed.Id}")), await coach.Page($"/leads/new?at={other.Id}&person={agreed.Id}") })
            Assert.Contains($"{other.Name} får ikke høre noe om {team.Participants[0].Name}. Si «en deltaker», uten navn.", Notes(page), StringComparison.Ordinal);
        Assert.Contains("får ikke høre noe om", Notes(await coach.Page($"/visits/new?at={firm.Id}&whom={silent.Id}")), StringComparison.Ordinal);
        Assert.DoesNotContain("høre", Notes(await coach.Page($"/visits/new?at={firm.Id}")), StringComparison.Ordinal);
        var colleague = await house.SignedIn(team.Coaches[1]);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), ((await colleague.Get($"/visits/new?at={firm.Id}&whom={agreed.Id}")).StatusCode, (await colleague.Ask(Typed, ("firm", firm.Name), ("whom", $"{agreed.Id}"))).StatusCode));
    }

    [Theory, OnBoth]
    public async Task Whoever_plans_a_meeting_is_told_who_spoke_with_them_last_and_what_may_be_said(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (team, coach, firm) = (house.Team, await house.SignedIn(house.Team.Coaches[0]), house.Team.Employers[6]);
        await using (var store = house.Store.AsSystem())
        {
            store.Add(Contact.AboutNobody(Some.NewId<Contact>(), team.Organisation.Id, firm.Id, team.Coaches[1].Id, Some.Content("", team.Today.AddDays(-3)) with { With = ContactParty.Employer }, team.Today));
            await store.SaveChangesAsync();
        }
        var path = $"/appointments/new?enrolment={team.Enrolments[0].Id}";
        var form = await coach.Page(path);
        Assert.NotNull(form.QuerySelector($"[data-firm-told][data-about='{team.Enrolments[0].Id}']"));

        var refused = await Visitor.Read(await coach.Send(path, form, new(LogContactTests.AsDrawn(form)) { ["Employer.Name"] = firm.Name, ["Form.Start"] = "" }));
        var interview = await coach.Page($"/enrolments/{team.Enrolments[0].Id}/interviews?at={firm.Id}");

        Assert.NotNull(refused.QuerySelector("details[open] [data-firm-told]"));
        Assert.All([refused, interview], page => Assert.Contains($"{team.Coaches[1].Name} snakket med {firm.Name}, 3 dager siden.", Notes(page), StringComparison.Ordinal));
        Assert.All([refused, interview], page => Assert.Contains("Si «en deltaker», uten navn.", Notes(page), StringComparison.Ordinal));
        Assert.All([refused, interview], page => Assert.Empty(PageRules.Breaks(page)));
    }

    static string Notes(IDocument page) => string.Join('\n', page.QuerySelectorAll(".ff-note").Select(note => string.Join(' ', note.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
}
