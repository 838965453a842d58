using System.Net;
using AngleSharp.Dom;

namespace Fotfeste.Web.Tests;

public sealed class PeoplePageTests
{
    /// <summary>Where the way to work can be reckoned.</summary>
    static readonly PackShelf OnTheMap = new([Some.Method, Some.Process, Some.Comparison], [Some.Forms])
    {
        Countries = new([Some.Country], new Dictionary<string, Municipalities> { [Some.Country.Country] = new([new("9901", "Fjordby", "99", "Fjordland", new GeoPoint(59.9, 10.7), "none")]) }),
        UsualWork = TestShelf.Shelf.UsualWork,
        Occupations = TestShelf.Shelf.Occupations,
    };

    [Theory, OnBoth]
    public async Task People_stand_by_name_in_groups_only_when_they_agreed_and_the_reader_sees_them(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var team = house.Team;
        var (coach, other, leader) = (await house.SignedIn(team.Coaches[0]), await house.SignedIn(team.Coaches[1]), await house.SignedIn(team.NorthLeader));
        var job = (await coach.Fill($"/employers/{team.Employers[0].Id}/analyses/new", new() { ["Form.Work"] = "Kjøkken" })).Headers.Location!.OriginalString[..^"/tasks".Length];
        await coach.Fill($"{job}/asks/Sensory", new() { ["Asks.Noise"] = "3" });
        Assert.Contains("Ingen av dem du støtter", (await coach.Page($"{job}/people")).QuerySelector(".ff-empty")!.TextContent, StringComparison.Ordinal);
        await Say(coach, house, 0, "3"); // noise is all right
        await Say(coach, house, 1, "1", isHard: true); // beyond the limit
        await Say(coach, house, 2, null); // nobody has asked
        await Say(coach, house, 3, "3", agrees: false);
        await Say(other, house, 5, "3");

        var (mine, all) = (await coach.Page($"{job}/people"), await leader.Page($"{job}/people"));

        Assert.Empty(PageRules.Breaks(mine));
        Assert.Equal(["Aino Berg", "Cato Eng"], Names(mine));
        Assert.Equal(["Vet vi ikke nok om"], mine.QuerySelectorAll("main section h2").Select(h => h.TextContent)); // nobody has said where they live
        Assert.Equal(["Aino Berg", "Cato Eng", "Freyja Lind"], Names(all));
        Assert.All(mine.QuerySelectorAll("main section"), section => Assert.Contains("ff-write", section.ClassName!, StringComparison.Ordinal)); // nothing of it is printed
        Assert.Null(mine.QuerySelector("[data-print]"));

        await coach.Post($"/enrolments/{team.Enrolments[0].Id}/suggestions", new() { ["agrees"] = "false" }, "form[action$='handler=Consent']");
        Assert.Equal(["Cato Eng"], Names(await coach.Page($"{job}/people")));
    }

    [Theory, OnBoth]
    public async Task A_job_that_was_looked_at_is_wished_for_by_who_wishes_for_its_occupation(Engine engine)
    {
        await using var house = await RunningHouse.On(engine, OnTheMap);
        var (team, coach) = (house.Team, await house.SignedIn(house.Team.Coaches[0]));
        var job = (await coach.Fill($"/employers/{team.Employers[0].Id}/analyses/new", new() { ["Form.Work"] = "Butikk", ["Occupation.Name"] = "Butikkmedarbeider", ["Form.Municipality"] = "9901" })).Headers.Location!.OriginalString[..^"/tasks".Length];
        await coach.Fill($"{job}/asks/Sensory", new() { ["Asks.Noise"] = "3" });
        await Say(coach, house, 0, "3", more: new() { ["Work"] = "Butikkmedarbeider" });
        await Say(coach, house, 1, "3", more: new() { ["Home"] = "9901" });
        await Say(coach, house, 2, null, more: new() { ["Home"] = "9901" }); // how much noise is all right nobody has asked

        var page = await coach.Page($"{job}/people");

        string[] groups = [.. page.QuerySelectorAll("main section").Select(section => $"{section.QuerySelector("h2")!.TextContent}: {string.Join(", ", section.QuerySelectorAll("li a").Select(name => name.TextContent))}")];
        Assert.Equal([$"Ønsker seg noe slikt: {team.Participants[0].Name}", $"Mulig med tilpassing: {team.Participants[1].Name}", $"Vet vi ikke nok om: {team.Participants[2].Name}"], groups);
    }

    [Theory, OnBoth]
    public async Task An_ad_asks_nobodys_firm_limits_and_is_gone_when_it_is_over(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var ad = await Ads.Put(house);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        await Say(coach, house, 0, "0", isHard: true);

        var page = await coach.Page($"/vacancies/{ad}/people");

        Assert.Empty(PageRules.Breaks(page));
        Assert.Equal($"/participants/{house.Team.Participants[0].Id}/beside?ad={ad}", Assert.Single(page.QuerySelectorAll("main section li a")).GetAttribute("href"));
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get($"/vacancies/{PolicyWorld.Invented}/people")).StatusCode);
        house.Store.Clock.Day = house.Store.Clock.Day.AddDays(31);
        Assert.Equal(HttpStatusCode.NotFound, (await (await house.SignedIn(house.Team.Coaches[0])).Get($"/vacancies/{ad}/people")).StatusCode);
    }

    [Fact]
    public async Task More_people_than_fit_on_a_page_stand_on_the_next()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (team, coach) = (house.Team, house.Team.Coaches[0]);
        await using (var store = house.Store.AsSystem())
        {
            for (var n = 0; n <= ListPages.Size; n++)
            {
                var person = Some.Participant($"Person {n:00}", team.Organisation.Id);
                var enrolment = Some.Enrolment(Some.Day.AddDays(-9), person, team.North.Id, team.Programme.Id);
                enrolment.Assign(Some.NewId<CoachAssignment>(), coach.Id, CoachRole.Whole, DateRange.Open(Some.Day.AddDays(-9)));
                store.AddRange(person, enrolment, JobConsent.Give(Some.NewId<JobConsent>(), enrolment, coach.Id, Some.Day), Profile.Write(Some.NewId<Profile>(), person, null, new ProfileContent { HoursMost = new(20) }, ProfileOccasion.Talk, null, coach.Id, store.Now));
            }
            await store.SaveChangesAsync();
        }
        var (ad, visitor) = (await Ads.Put(house), await house.SignedIn(coach));

        var (first, second) = (await visitor.Page($"/vacancies/{ad}/people"), await visitor.Page($"/vacancies/{ad}/people?at=2"));

        Assert.Equal((ListPages.Size, "Person 00"), (Names(first).Count(), Names(first).First()));
        Assert.Equal([$"Person {ListPages.Size}"], Names(second));
        Assert.Equal($"/vacancies/{ad}/people?at=2", first.QuerySelector(".ff-pages a[rel=next]")!.GetAttribute("href"));
        Assert.Empty(PageRules.Breaks(second));
    }

    static async Task Say(Visitor coach, RunningHouse house, int at, string? noise, bool isHard = false, bool agrees = true, Dictionary<string, string>? more = null)
    {
        Dictionary<string, string> fields = new(more ?? []) { ["Wishes"] = "Noe rolig", ["HoursMost"] = "20" };
        if (noise is not null) fields["Tolerates.Noise"] = noise;
        if (isHard) fields["Hard.Noise"] = "true";
        await coach.Fill($"/participants/{house.Team.Participants[at].Id}/profile/edit", fields);
        if (agrees) await coach.Post($"/enrolments/{house.Team.Enrolments[at].Id}/suggestions", new() { ["agrees"] = "true" }, "form[action$='handler=Consent']");
    }

    static IEnumerable<string> Names(IDocument page) => page.QuerySelectorAll("main section li a").Select(a => a.TextContent);
}
