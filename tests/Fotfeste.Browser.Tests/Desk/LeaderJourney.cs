using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>A leader's morning: a coach is away and nobody stands in, and somebody has no coach. Both are put right, and the coach who takes over sees it.</summary>
public sealed class LeaderJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Theory]
    [InlineData(true, 1440)]
    [InlineData(false, 390)]
    public async Task A_deputy_is_chosen_and_the_person_without_a_coach_gets_one(bool script, int width)
    {
        var page = await Open("/", Team.NorthLeader, width, 900, script: script);
        await Assertions.Expect(page.Locator("#away + ul")).ToContainTextAsync("Odd Nord – Ingen er stedfortreder");
        if (script) Assert.Empty(await LightAndDark(page));

        await page.GetByRole(AriaRole.Link, new() { Name = "Velg stedfortreder for Odd Nord" }).ClickAsync();
        await page.GetByLabel("Stedfortreder").SelectOptionAsync(new SelectOptionValue { Label = "Ida Nord" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre" }).ClickAsync();
        await Assertions.Expect(page.Locator("tbody")).ToContainTextAsync("Ida Nord");

        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Gi 1 noen som følger opp" }).ClickAsync();
        await page.GetByLabel("Hvem tar over?", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Ida Nord" });
        await page.GetByLabel("Hilsen til Aino Berg").FillAsync("Ida ringer deg i dag.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Se hva som skjer" }).ClickAsync();
        await Assertions.Expect(page.Locator("#plan")).ToHaveTextAsync("1 deltaker får en ny å snakke med");
        if (script)
        {
            await Assertions.Expect(page.Locator("#plan")).ToBeFocusedAsync();
            Assert.Empty(await LightAndDark(page));
        }
        await page.GetByRole(AriaRole.Button, new() { Name = "Gi 1 deltaker videre" }).ClickAsync();
        await Assertions.Expect(page.Locator("#uncovered")).ToHaveTextAsync("Uten oppfølging 0");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Angre" })).ToBeVisibleAsync();

        var coach = await Open("/", Team.Coaches[0], width, 900, script: script);
        await Assertions.Expect(coach.Locator(".ff-note")).ToContainTextAsync("Du er stedfortreder");
        await coach.GetByRole(AriaRole.Link, new() { Name = "Aino Berg" }).First.ClickAsync();
        await Assertions.Expect(coach.Locator("#story")).ToContainTextAsync("Ida ringer deg i dag.");
    }

    public override async ValueTask InitializeAsync()
    {
        House = await RunningHouse.On(Engine.Sqlite);
        var today = House.Store.Clock.Day = Team.Today.AddDays(10);
        await using var store = House.Store.AsSystem();
        var alone = await store.Enrolments.ById(Team.Enrolments[0].Id);
        alone.EndAssignment(alone.Assignments[0].Id, Team.Today);
        store.Touch(alone);
        store.Add(Absence.Register(Some.NewId<Absence>(), Team.Coaches[1], new(today, today.AddDays(3)), null, new(Team.Roles, Team.Units, []), today));
        await store.SaveChangesAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await House.DisposeAsync();
    }
}
