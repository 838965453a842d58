using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>Through a list and back to the same row, with the keyboard and without script.</summary>
public sealed class ListJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Theory, InlineData(true, 1440), InlineData(false, 1440), InlineData(false, 390)]
    public async Task Who_comes_back_from_a_person_stands_on_the_row_that_was_left(bool script, int width)
    {
        var page = await Open("/participants", Team.Coaches[0], width, script: script);

        await page.GetByRole(AriaRole.Link, new() { Name = "Dagny Foss" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Dagny Foss");
        await page.Locator(".ff-crumbs > a").ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/participants#e-"));
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Dagny Foss" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Letters_walk_through_rows_people_and_places()
    {
        var page = await Open("/", Team.Coaches[0]);
        var keys = page.Keyboard;

        await keys.PressAsync("g");
        await keys.PressAsync("d");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/participants$"));
        await page.WaitForLoadStateAsync();
        await keys.PressAsync("j");
        await keys.PressAsync("j");
        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("k");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Bjørk Dal" })).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Bjørk Dal");
        await page.WaitForLoadStateAsync();
        await keys.PressAsync("]");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Cato Eng");
        await page.WaitForLoadStateAsync();
        await keys.PressAsync("[");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Bjørk Dal");
        await page.WaitForLoadStateAsync();
        await keys.PressAsync("e");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/participants/.*/details$"));
    }

    [Fact]
    public async Task F_goes_to_the_filter_and_N_begins_what_the_page_is_about()
    {
        var page = await Open("/employers", Team.Coaches[0]);

        await page.Keyboard.PressAsync("f");
        await Assertions.Expect(page.Locator("#q")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("n"); // typed, for the field has the focus
        await Assertions.Expect(page.Locator("#q")).ToHaveValueAsync("n");
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("n");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/employers/new$"));
    }

    [Theory, InlineData(1440), InlineData(390)]
    public async Task The_map_opens_over_the_page_by_a_question_mark_and_gives_the_focus_back(int width)
    {
        var page = await Open("/participants", Team.Coaches[0], width, 844);
        await page.Keyboard.PressAsync("j");

        await page.Keyboard.PressAsync("?");
        var map = page.GetByRole(AriaRole.Dialog, new() { Name = "Hurtigtaster" });
        await Assertions.Expect(map).ToContainTextAsync("Gå til Kalender");
        Assert.Empty(await LightAndDark(page));
        Assert.Empty(await TooWide(page));
        await page.Keyboard.PressAsync("j"); // the page behind rests
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(map).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Aino Berg" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Letters_that_are_switched_off_do_nothing_and_without_script_the_map_is_a_page()
    {
        var page = await Open("/looks", Team.Coaches[0]);
        await page.GetByLabel(Say("common.looks-keys")).UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = Say("common.save") }).ClickAsync();
        await page.GotoAsync("/participants");
        foreach (var key in new[] { "j", "g", "a", "n", "?", "f" }) await page.Keyboard.PressAsync(key);

        await Assertions.Expect(page.Locator("dialog[open]")).ToHaveCountAsync(0);
        Assert.EndsWith("/participants", page.Url, StringComparison.Ordinal);
        Assert.Equal("BODY", await page.EvaluateAsync<string>("document.activeElement.tagName"));

        var bare = await Open("/participants", Team.Coaches[1], script: false);
        await bare.Locator(".ff-foot").GetByRole(AriaRole.Link, new() { Name = "Hurtigtaster" }).ClickAsync();
        await Assertions.Expect(bare.Locator("h1")).ToHaveTextAsync("Hurtigtaster");
    }
}
