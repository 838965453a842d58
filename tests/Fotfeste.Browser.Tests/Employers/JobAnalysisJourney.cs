using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>A visit to a workplace with a telephone in the hand: every demand is answered, and what was seen stands beside a person's profile. With and without script.</summary>
public sealed class JobAnalysisJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_whole_workplace_takes_forty_touches_and_stands_beside_the_profile(bool script)
    {
        var work = script ? "Lager" : "Vaskeri";
        var page = await Open($"/employers/{Team.Employers[script ? 6 : 7].Id}", Team.Coaches[1], 390, 844, script: script, touch: true);
        var taps = new Hand(page, Way.Phone);

        await taps.On(page.GetByRole(AriaRole.Link, new() { Name = Say("analysis.new"), Exact = true }));
        await page.GetByLabel(Say("analysis.work")).FillAsync(work);
        await SaveAsync();
        await page.Locator("#What_0").FillAsync("Rydde hyller");
        await page.Locator("#Place_0").SelectOptionAsync("CanBeLiftedOut");
        await SaveAsync();
        foreach (var group in Enum.GetValues<DemandGroup>())
        {
            foreach (var demand in DemandGroups.In(group)) await taps.Act(page.Locator($"#{demand}_{(demand == Demand.Noise ? DemandLevel.Much : DemandLevel.Little)}"));
            await SaveAsync();
        }
        await page.Locator("#HoursMost").FillAsync("20");
        await SaveAsync();
        await taps.On(page.GetByRole(AriaRole.Link, new() { Name = Say("analysis.done"), Exact = true }));

        Assert.True(taps.Count <= 40, $"{taps.Count} touches");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(work);
        await Assertions.Expect(page.Locator(".ff-levels").Filter(new() { HasText = Say("demands.kind.noise") })).ToContainTextAsync(Say("demands.level.much"));
        var job = page.Url.Split('/')[^1].Split('?')[0];
        var person = Team.Participants[script ? 6 : 7].Id;
        await page.GotoAsync($"/participants/{person}/profile/edit");
        await page.Locator("#Wishes").FillAsync("Et rolig sted");
        await page.Locator("#Tolerates_Noise").SelectOptionAsync("1");
        await page.Locator("#Hard_Noise").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = Say("common.save"), Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".ff-saved")).ToBeVisibleAsync();

        await page.GotoAsync($"/participants/{person}/beside?job={job}");
        await Assertions.Expect(page.Locator("tbody tr").First).ToContainTextAsync(Say("beside.fit.over-limit"));

        async Task SaveAsync()
        {
            await taps.On(page.GetByRole(AriaRole.Button, new() { Name = Say("analysis.save-and-on"), Exact = true }));
            await page.WaitForLoadStateAsync();
        }
    }
}
