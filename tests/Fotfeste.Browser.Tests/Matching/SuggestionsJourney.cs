using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>A coach and a person look at jobs together and ask "what if": with a script the list follows while the limit is moved, without one a button leads to the same list. Then the person answers.</summary>
public sealed class SuggestionsJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_limit_that_is_moved_lets_a_job_in_and_what_the_person_says_stands_below(bool script)
    {
        var address = $"/enrolments/{Team.Enrolments[2].Id}/suggestions";
        var page = await Open(address, Team.Coaches[0], 390, 844, script: script);
        var (noise, kitchen) = (page.Locator("#If_Levels_Noise"), page.Locator(".ff-fits").First.GetByText("Kjøkken, frokost", new() { Exact = true }));
        await Assertions.Expect(kitchen).ToHaveCountAsync(0);

        await noise.FocusAsync();
        if (script) await FailsAsync(page);
        else await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        if (!script) await page.GetByRole(AriaRole.Button, new() { Name = Say("beside.show"), Exact = true }).ClickAsync();

        await Assertions.Expect(kitchen).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#If_Levels_Noise + output")).ToHaveTextAsync(Say("demands.level.much"));
        await Assertions.Expect(noise).ToHaveAttributeAsync("aria-valuetext", Say("demands.level.much"));
        Assert.EndsWith(address, page.Url, StringComparison.Ordinal);
        var job = page.Locator(".ff-fits > li").Filter(new() { HasText = "Kjøkken, frokost" });
        await job.GetByText(Say("suggest.answer")).ClickAsync();
        await page.GetByLabel(Say("suggest.said")).FillAsync(script ? "Lukter godt" : "Mye folk");
        await page.GetByRole(AriaRole.Button, new() { Name = Say("suggest.reply.later"), Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("section[aria-labelledby=answers]")).ToContainTextAsync(script ? "Lukter godt" : "Mye folk");
        await Assertions.Expect(page.Locator("section[aria-labelledby=answers]")).ToContainTextAsync(Say("suggest.reply.later"));
    }

    // No answer comes: the list says that it is that of other limits, until it follows again.
    async Task FailsAsync(IPage page)
    {
        Expected = text => text.Contains("ERR_FAILED", StringComparison.Ordinal);
        var (said, list) = (page.Locator("[data-list-said]"), page.Locator("[data-suggested]"));
        await page.RouteAsync("**/suggestions?handler=List", route => route.AbortAsync());
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(said).ToHaveTextAsync(Say("suggest.behind"));
        await Assertions.Expect(list).ToHaveAttributeAsync("data-behind", "");
        await page.UnrouteAsync("**/suggestions?handler=List");
        await page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(said).ToBeEmptyAsync();
        await Assertions.Expect(list).ToHaveAttributeAsync("aria-busy", "false");
        await page.Keyboard.PressAsync("ArrowRight");
    }
}
