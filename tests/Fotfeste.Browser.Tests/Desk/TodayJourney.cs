using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>The interaction budget from Today on a phone, each touch counted. Three weeks later than in other tests, so that everybody waits for a contact.</summary>
public sealed class TodayJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_contact_is_logged_with_three_taps(bool script)
    {
        var page = await Open("/", Team.Coaches[0], 390, 844, script: script, touch: true);
        var taps = new Taps(page);

        await taps.On(page.GetByRole(AriaRole.Link, new() { Name = "Logg kontakt med Aino Berg" }));
        await taps.On(page.Locator("label", new() { HasText = "Telefon" }));
        await taps.On(page.GetByRole(AriaRole.Button, new() { Name = "Lagre" }));

        Assert.Equal(3, taps.Count);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Aino Berg");
        await Assertions.Expect(page.Locator(".ff-saved")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".ff-line h4").First).ToHaveTextAsync("Telefon");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_no_show_is_logged_with_two_taps(bool script)
    {
        var page = await Open("/", Team.Coaches[0], 390, 844, script: script, touch: true);
        var taps = new Taps(page);

        await taps.On(page.GetByRole(AriaRole.Link, new() { Name = "Møtte ikke Bjørk Dal" }));
        await taps.On(page.GetByRole(AriaRole.Button, new() { Name = "Lagre" }));

        Assert.Equal(2, taps.Count);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Bjørk Dal");
        await Assertions.Expect(page.Locator(".ff-line li").First).ToContainTextAsync("Ikke møtt");
    }

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
