using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>The last save is taken back within ten seconds: by the button, by Ctrl Z, and without script.</summary>
public sealed class UndoJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Theory, InlineData("button"), InlineData("key"), InlineData("no script")]
    public async Task A_contact_is_undone(string how)
    {
        var page = await SavedAsync(15, $"Feil {how}", how != "no script");
        await Assertions.Expect(page.Locator("#story")).ToContainTextAsync($"Feil {how}");

        if (how == "key") await page.Keyboard.PressAsync("Control+z");
        else await page.GetByRole(AriaRole.Button, new() { Name = "Angre" }).ClickAsync();

        await Assertions.Expect(page.Locator(".ff-last")).ToContainTextAsync("Angret");
        await Assertions.Expect(page.Locator("#story")).Not.ToContainTextAsync($"Feil {how}");
    }

    [Fact]
    public async Task The_notice_is_good_for_everybody_stays_ten_seconds_and_is_closed_by_hand()
    {
        var page = await SavedAsync(16, "Riktig", script: true, 390);
        await page.GetByRole(AriaRole.Button, new() { Name = "Angre" }).HoverAsync();
        Assert.Empty(await LightAndDark(page));
        await page.WaitForTimeoutAsync(11_000); // whoever rests on the button keeps it
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Angre" })).ToBeVisibleAsync();
        await page.Mouse.MoveAsync(200, 700);

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Angre" })).ToHaveCountAsync(0, new() { Timeout = 20_000 });
        await Assertions.Expect(page.Locator(".ff-last")).ToContainTextAsync("Lagret.");
        await page.SetViewportSizeAsync(320, 640);
        Assert.Empty(await TooWide(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Lukk" }).ClickAsync();
        await Assertions.Expect(page.Locator(".ff-last")).ToHaveCountAsync(0);
    }

    async Task<IPage> SavedAsync(int person, string note, bool script, int width = 1440)
    {
        var page = await Open($"/enrolments/{Team.Enrolments[person].Id}/contacts/new", Team.Coaches[3], width, script: script);
        await page.Locator("#Form_Note").FillAsync(note);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre" }).ClickAsync();
        await Assertions.Expect(page.Locator(".ff-last [role=status]")).ToHaveTextAsync("Lagret.");
        await page.WaitForLoadStateAsync(); // before that no key is heard
        return page;
    }
}
