using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>Finding with the palette, and without script with the page: by keys, by touch, by ear.</summary>
public sealed class PaletteJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Fact]
    public async Task The_list_is_walked_by_arrows_and_tells_where_it_is_how_many_there_are_and_how_to_leave()
    {
        var page = await Open("/employers", Team.Coaches[1]);
        var (box, field, options) = Parts(page);
        await page.Locator("main a").First.FocusAsync();

        await page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await Assertions.Expect(options.First).ToBeVisibleAsync(); // those opened last, and where one can go
        await page.Keyboard.TypeAsync("in");
        await Assertions.Expect(box.GetByRole(AriaRole.Status)).ToContainTextAsync("treff");
        var first = options.Nth(0);
        await Assertions.Expect(first).ToContainTextAsync("Ingrid Øye");
        await Assertions.Expect(first).ToHaveAttributeAsync("aria-selected", "true");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-activedescendant", (await first.GetAttributeAsync("id"))!);
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        Assert.Empty(await LightAndDark(page));

        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(options.Last).ToHaveAttributeAsync("aria-selected", "true");
        await Assertions.Expect(options.Last).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(first).ToHaveAttributeAsync("aria-selected", "true");

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(box).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("main a").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Who_is_only_spelt_alike_is_shown_before_a_page_opens()
    {
        var page = await Open("/", Team.Coaches[1]);
        var (_, field, options) = Parts(page);

        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("ingird");
        await Assertions.Expect(options.First).ToContainTextAsync("Ingrid Øye");
        await Assertions.Expect(options.First).ToHaveAttributeAsync("aria-selected", "false");
        await Assertions.Expect(field).Not.ToHaveAttributeAsync("aria-activedescendant", new System.Text.RegularExpressions.Regex("."));
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Søk");
        await Assertions.Expect(page.Locator("#people + ul a")).ToHaveTextAsync(["Ingrid Øye"]);
    }

    [Fact]
    public async Task A_page_is_reached_by_its_name()
    {
        var page = await Open("/", Team.NorthLeader);

        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("kalen");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/calendar$"));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task On_a_phone_it_is_the_magnifying_glass(bool script)
    {
        var page = await Open("/", Team.Coaches[0], 390, 844, script: script, touch: true);

        await page.Locator(".ff-find-small").TapAsync();
        if (script)
        {
            var (_, field, options) = Parts(page);
            await Assertions.Expect(field).ToBeFocusedAsync();
            await field.PressSequentiallyAsync("dag");
            await Assertions.Expect(options.First).ToContainTextAsync("Dagny Foss");
            Assert.Empty(await Faults(page));
            Assert.Empty(await TooWide(page));
            await options.First.TapAsync();
        }
        else
        {
            await page.Locator("#q").FillAsync("dag");
            await page.Locator("main form[role=search] button").TapAsync();
        }

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Dagny Foss");
    }

    static (ILocator Box, ILocator Field, ILocator Options) Parts(IPage page)
    {
        var box = page.Locator("[data-palette]");
        return (box, box.GetByRole(AriaRole.Combobox), box.GetByRole(AriaRole.Option));
    }
}
