using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>Today on a phone, three weeks later than in other tests, so that everybody waits for a contact.</summary>
public sealed class TodayJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Fact]
    public async Task Why_somebody_is_on_the_list_stands_in_the_row_and_the_form_fits_one_screen()
    {
        var page = await Open("/", Team.Coaches[0], 390, 844, touch: true);

        await Assertions.Expect(page.Locator(".ff-due li").First).ToContainTextAsync("28 dager");
        await page.GetByRole(AriaRole.Link, new() { Name = "Logg kontakt med Cato Eng" }).TapAsync();
        foreach (var needed in new[] { page.Locator("label", new() { HasText = "Telefon" }), page.GetByLabel("Hva skjedde?"), page.GetByRole(AriaRole.Button, new() { Name = "Lagre" }) })
            await Assertions.Expect(needed).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    public override async ValueTask InitializeAsync()
    {
        House = await RunningHouse.On(Engine.Sqlite);
        House.Store.Clock.Day = Team.Today.AddDays(21);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await House.DisposeAsync();
    }
}
