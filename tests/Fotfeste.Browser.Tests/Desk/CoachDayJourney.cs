using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>A coach's day, from the list in the morning to the one in the evening: a meeting held, one who did not come, a page printed for a person, a contact agreed, a text handed over.</summary>
public sealed class CoachDayJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Theory]
    [InlineData(1440, true)]
    [InlineData(390, true)]
    [InlineData(390, false)]
    public async Task What_waits_in_the_morning_is_done_in_the_evening(int width, bool script)
    {
        var page = await Open("/", Team.Coaches[0], width, 844, script: script);
        await Assertions.Expect(page.Locator(".ff-due li")).ToHaveCountAsync(4); // the fifth has a meeting today
        await Assertions.Expect(page.Locator(".ff-day")).ToContainTextAsync("Eskil Hagen");

        await page.Locator(".ff-day").GetByRole(AriaRole.Link, new() { Name = "Logg kontakt med Eskil Hagen" }).ClickAsync();
        await page.GetByLabel("Hva skjedde?").FillAsync("Vil prøve seg på lageret. Vi ringer sjefen sammen.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre" }).ClickAsync();
        await Assertions.Expect(page.Locator(".ff-line li").First).ToContainTextAsync("Vil prøve seg på lageret");

        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Møtte ikke Bjørk Dal" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre" }).ClickAsync();
        await Assertions.Expect(page.Locator(".ff-line li").First).ToContainTextAsync("Ikke møtt");

        await page.GotoAsync("/search?q=catto");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Cato Eng"); // one hit is opened at once
        await page.GetByRole(AriaRole.Link, new() { Name = Say("desk.person.my-page"), Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Ida Nord");

        await page.GotoAsync($"/enrolments/{Team.Enrolments[2].Id}/contacts/new");
        await page.Locator("label", new() { HasText = "Telefon" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre" }).ClickAsync();
        await Assertions.Expect(page.Locator(".ff-line h4").First).ToHaveTextAsync("Telefon");
        await page.GotoAsync($"/enrolments/{Team.Enrolments[2].Id}/hand-over");
        await page.GetByLabel("Til hvem?").FillAsync("NAV Fjordland");
        await page.GetByRole(AriaRole.Button, new() { Name = "Merk som overlevert" }).ClickAsync();
        await Assertions.Expect(page.Locator("#story")).ToContainTextAsync("overlevert til NAV Fjordland");

        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator(".ff-due")).Not.ToContainTextAsync("Cato Eng");
        await Assertions.Expect(page.Locator(".ff-due")).ToContainTextAsync("Aino Berg");
        await Assertions.Expect(page.Locator(".ff-day")).ToContainTextAsync("Logget");
        if (script) Assert.Empty(await LightAndDark(page));
    }

    public override async ValueTask InitializeAsync()
    {
        House = Own(await RunningHouse.On(Engine.Sqlite));
        var today = House.Store.Clock.Day = Team.Today.AddDays(21);
        await using var store = House.Store.As(Team.Coaches[0]);
        store.Add(Some.Appointment(Team.Organisation, Team.Coaches[0], await store.Enrolments.ById(Team.Enrolments[4].Id), today, new(9, 0)));
        await store.SaveChangesAsync();
    }
}
