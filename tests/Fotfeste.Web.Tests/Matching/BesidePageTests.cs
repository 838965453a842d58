using System.Net;

namespace Fotfeste.Web.Tests;

public sealed class BesidePageTests
{
    [Theory, OnBoth]
    public async Task A_profile_and_a_job_stand_beside_each_other_line_by_line(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var person = house.Team.Participants[0].Id;
        var begun = await coach.Fill($"/employers/{house.Team.Employers[0].Id}/analyses/new", new() { ["Form.Work"] = "Kjøkken" });
        var job = begun.Headers.Location!.OriginalString[..^"/tasks".Length];
        await coach.Fill($"{job}/asks/Sensory", new() { ["Asks.Noise"] = "3", ["Asks.Light"] = "2" });
        await coach.Fill($"{job}/asks/Physical", new() { ["Asks.Standing"] = "2" });
        await coach.Fill($"{job}/place", new() { ["HoursLeast"] = "30", ["HoursMost"] = "37,5", ["Times.Evening"] = "true" });
        Assert.Contains("ingen yrkesprofil ennå", (await coach.Page($"/participants/{person}/beside?job={Id(job)}")).Body!.TextContent, StringComparison.Ordinal);
        await coach.Fill($"/participants/{person}/profile/edit", new() { ["Tolerates.Noise"] = "1", ["Hard.Noise"] = "true", ["Tolerates.Standing"] = "3", ["HoursMost"] = "20", ["Times.Daytime"] = "true" });

        var page = await coach.Page($"/participants/{person}/beside?job={Id(job)}");

        Assert.Empty(PageRules.Breaks(page));
        var rows = page.QuerySelectorAll("tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))));
        Assert.Equal(
        [
            "Støy | Mye | Litt (Absolutt grense) | Mer enn personens grense",
            "Sterkt, blinkende eller dårlig lys | En del | Ikke kjent | Vet vi ikke",
            "Å stå | En del | Mye | Passer",
            "Timer | 30–37,5 timer i uka | Høyst 20 timer i uka | Må tilpasses",
            "Arbeidstid | Kveld | Dagtid | Må tilpasses Ikke sagt mulig: Kveld",
        ], rows);
    }

    [Theory, OnBoth]
    public async Task An_ad_stands_beside_one_person_with_its_reasons_until_it_is_over(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, ad) = (await house.SignedIn(house.Team.Coaches[0]), await Ads.Put(house));
        var address = $"/participants/{house.Team.Participants[0].Id}/beside?ad={ad}";
        Assert.NotNull((await coach.Page(address)).QuerySelector("main a[href$='/profile/edit']"));
        await coach.Fill($"/participants/{house.Team.Participants[0].Id}/profile/edit", new() { ["Tolerates.Customers"] = "1", ["Hard.Customers"] = "true", ["HoursMost"] = "20" });

        var page = await coach.Page(address);

        Assert.Empty(PageRules.Breaks(page));
        Assert.Equal($"/vacancies/{ad}", page.QuerySelector("#reasons a")!.GetAttribute("href"));
        var sides = page.QuerySelectorAll(".ff-why > div").ToDictionary(side => side.QuerySelector("dt")!.TextContent.Trim(), side => side.QuerySelector("dd")!.TextContent);
        Assert.Contains("Kunder og gjester: vanligvis svært mye eller hele tiden. Det som går bra, er litt", sides["Må tilpasses"], StringComparison.Ordinal); // what is usual is beyond nobody's limit
        Assert.Contains("Timene passer", sides["Taler for"], StringComparison.Ordinal);
        Assert.Contains("-30", page.QuerySelector(".ff-levels")!.TextContent.Replace('\u2212', '-'), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"a[href='/leads/new?vacancy={ad}&person={house.Team.Enrolments[0].Id}']"));
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get($"/participants/{house.Team.Participants[0].Id}/beside?ad={PolicyWorld.Invented}")).StatusCode);
        house.Store.Clock.Day = house.Store.Clock.Day.AddDays(31);
        Assert.Equal(HttpStatusCode.NotFound, (await (await house.SignedIn(house.Team.Coaches[0])).Get(address)).StatusCode);
    }

    [Fact]
    public async Task Who_does_not_support_the_person_finds_nothing()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var address = $"/participants/{house.Team.Participants[0].Id}/beside";

        Assert.Equal(HttpStatusCode.NotFound, (await (await house.SignedIn(house.Team.Coaches[1])).Get(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await house.SignedIn(house.Team.Coaches[0])).Get($"{address}?job={PolicyWorld.Invented}")).StatusCode);
    }

    static string Id(string job) => job["/job-analyses/".Length..];
}
