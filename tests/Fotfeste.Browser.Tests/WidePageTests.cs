using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>Every page on a desk, and on paper.</summary>
public sealed class WidePageTests(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Theory, MemberData(nameof(EveryPage.All), MemberType = typeof(EveryPage))]
    public async Task A_page_is_good_for_everybody_on_a_desk_and_on_paper(string name)
    {
        var page = await Open(EveryPage.Named(Team, name));

        var found = await LightAndDark(page);
        found.AddRange(await Outline(page));
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Empty(found);
        await Assertions.Expect(page.Locator(".ff-top")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Planted_faults_are_found()
    {
        var page = await Open("/looks");
        await page.EvaluateAsync("""
            const planted = document.createElement('p'), sheet = new CSSStyleSheet();
            planted.textContent = 'pale in the dark';
            planted.id = 'pale';
            sheet.replaceSync('@media (prefers-color-scheme: dark) { #pale { color: #333; background: #222 } }');
            document.adoptedStyleSheets = [sheet];
            document.querySelector('main').append(Object.assign(new Image(), { src: '/icon.svg' }), document.createElement('h1'), planted);
            """);

        var found = await LightAndDark(page);

        Assert.Contains(found, fault => fault.StartsWith("Light: image-alt", StringComparison.Ordinal));
        Assert.Contains(found, fault => fault.StartsWith("Dark: color-contrast", StringComparison.Ordinal));
        Assert.DoesNotContain(found, fault => fault.StartsWith("Light: color-contrast", StringComparison.Ordinal));
        Assert.Contains("2 h1", await Outline(page));
    }
}
