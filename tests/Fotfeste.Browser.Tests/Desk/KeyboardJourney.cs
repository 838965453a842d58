using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>A day's work with the keyboard alone, at a desk.</summary>
public sealed class KeyboardJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Theory, InlineData("Control+k"), InlineData("/")]
    public async Task Three_letters_find_a_person_and_a_contact_is_logged_without_a_mouse(string search)
    {
        var page = await Open("/employers", Team.Coaches[1], 1440);
        var keys = 0;
        async Task Press(string key) { keys++; await page.Keyboard.PressAsync(key); }

        await Press(search);
        foreach (var letter in "gro") await Press(letter.ToString());
        await Press("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Gro Moen");
        await page.WaitForLoadStateAsync();
        Assert.Equal(5, keys);

        await Press("l");
        await Assertions.Expect(page.Locator("form[data-log] :focus")).ToHaveCountAsync(1);
        await Press("Control+Enter");
        Assert.Equal(7, keys);
        await Assertions.Expect(page.Locator(".ff-saved")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task L_logs_a_contact_from_anywhere_but_never_while_somebody_types_or_has_switched_letters_off()
    {
        var page = await Open("/outcomes", Team.Coaches[1]);

        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.PressAsync("l");
        await Assertions.Expect(page.Locator("[data-palette] input")).ToHaveValueAsync("l");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("[data-palette]")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("[data-palette] input")).Not.ToBeFocusedAsync(); // the browser lets go of it with the next frame
        await page.Keyboard.PressAsync("l");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/contacts/new$"));

        await page.GotoAsync("/looks");
        await page.GetByLabel(Say("common.looks-keys")).UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = Say("common.save") }).ClickAsync();
        await page.GotoAsync("/outcomes");
        await page.Keyboard.PressAsync("l");
        await page.Keyboard.PressAsync("Control+k"); // a chord stays
        await Assertions.Expect(page.Locator("[data-palette] input")).ToBeFocusedAsync();
        Assert.EndsWith("/outcomes", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tab_reaches_everything_in_sight_on_the_pages_of_a_day()
    {
        foreach (var path in new[] { "/", $"/enrolments/{Team.Enrolments[5].Id}", $"/enrolments/{Team.Enrolments[5].Id}/contacts/new", "/participants/new" })
        {
            var page = await Open(path, Team.Coaches[1], 1440, 700);
            var all = await page.EvaluateAsync<int>("""
                (() => {
                  const reachable = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')].filter(e => e.checkVisibility() && !e.disabled && !(e.closest('details:not([open])') && !e.matches('summary')));
                  const groups = new Set(), one = e => e.type !== 'radio' || (!groups.has(e.name) && groups.add(e.name));
                  return reachable.filter(one).length;
                })()
                """);

            var stops = await Tabbed(page);

            Assert.DoesNotContain(stops, stop => stop.StartsWith("HIDDEN", StringComparison.Ordinal));
            Assert.Equal(all, stops.Count);
        }
    }
}
