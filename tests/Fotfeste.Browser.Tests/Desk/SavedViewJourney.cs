using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>A view is saved, the list opens with it, it is put first and taken away: at a desk and on a phone, with script and without.</summary>
public sealed class SavedViewJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Theory, InlineData(true, 1440), InlineData(false, 390)]
    public async Task A_view_is_saved_opened_with_ordered_and_removed(bool script, int width)
    {
        House = Own(await RunningHouse.On(Engine.Sqlite));
        var page = await Open("/participants?show=Working", Team.Coaches[0], width, script: script);

        await SaveAsync("Alle i jobb", opens: false);
        await page.Locator(".ff-chips").GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Alle 5") }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = Say("desk.order.longest-ago") }).ClickAsync();
        await SaveAsync("Lengst siden", opens: true);
        if (script) Assert.Empty(await LightAndDark(page));

        await page.GotoAsync("/participants");
        await Assertions.Expect(page.Locator(".ff-chip[aria-current]")).ToContainTextAsync("Lengst siden");
        await page.GetByRole(AriaRole.Link, new() { Name = Say("views.title") }).ClickAsync();
        var names = await page.Locator("tbody th a").AllTextContentsAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = $"{Say("views.up")}: {names[1]}" }).ClickAsync();
        await Assertions.Expect(page.Locator("tbody th a")).ToHaveTextAsync([names[1], names[0]]);
        Assert.Empty(await TooSmall(page));
        await page.GetByRole(AriaRole.Link, new() { Name = $"{Say("views.change")}: Lengst siden" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = Say("views.remove"), Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("tbody th a")).ToHaveTextAsync(["Alle i jobb"]);
        await page.GotoAsync("/participants");

        await Assertions.Expect(page.Locator(".ff-chip[aria-current]")).ToContainTextAsync(Say("desk.show.all"));
        if (script) Assert.Empty(await TooWide(page));

        async Task SaveAsync(string name, bool opens)
        {
            await page.GetByText(Say("views.save"), new() { Exact = true }).ClickAsync();
            await page.GetByLabel(Say("views.name"), new() { Exact = true }).FillAsync(name);
            if (opens) await page.GetByLabel(Say("views.opens"), new() { Exact = true }).CheckAsync();
            await page.Locator(".ff-views").GetByRole(AriaRole.Button, new() { Name = Say("common.save"), Exact = true }).ClickAsync();
            await Assertions.Expect(page.Locator(".ff-chip[aria-current]")).ToContainTextAsync(name);
        }
    }
}
