using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

public sealed class EveryPageTests(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Theory, MemberData(nameof(EveryPage.InEveryLight), MemberType = typeof(EveryPage))]
    public async Task Axe_finds_nothing(string who, string path, ColorScheme scheme, int width)
    {
        var page = await Open(path, EveryPage.Who(Team, who), width, scheme: scheme);

        Assert.Empty(await Faults(page));
    }

    [Fact]
    public async Task Axe_does_find_a_planted_fault()
    {
        var page = await Open("/looks");
        await page.EvaluateAsync("document.querySelector('main').append(Object.assign(new Image(), { src: '/icon.svg' }))");

        Assert.Contains(await Faults(page), fault => fault.StartsWith("image-alt", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(EveryPage.All), MemberType = typeof(EveryPage))]
    public async Task Nothing_scrolls_sideways_at_320_pixels_with_the_largest_text_and_wide_spacing(string who, string path)
    {
        var page = await Open(path, EveryPage.Who(Team, who), 320, 640);

        Assert.Empty(await TooWide(page));
    }

    [Theory, MemberData(nameof(EveryPage.All), MemberType = typeof(EveryPage))]
    public async Task Everything_to_press_is_big_enough_and_the_keyboard_reaches_it_in_sight(string who, string path)
    {
        var page = await Open(path, EveryPage.Who(Team, who), 390, 844);

        Assert.Empty(await TooSmall(page));
        var stops = await Tabbed(page);
        Assert.DoesNotContain(stops, stop => stop.StartsWith("HIDDEN", StringComparison.Ordinal));
        Assert.Contains(stops, stop => stop.Contains("/accessibility", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(EveryPage.All), MemberType = typeof(EveryPage))]
    public async Task A_page_prints_without_its_frame(string who, string path)
    {
        var page = await Open(path, EveryPage.Who(Team, who));
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.Locator(".ff-top")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
    }
}
