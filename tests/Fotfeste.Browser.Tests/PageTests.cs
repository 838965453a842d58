using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>Every page on a desk and on paper, on a phone, with the keyboard, and magnified.</summary>
public sealed class PageTests(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Theory, MemberData(nameof(EveryPage.All), MemberType = typeof(EveryPage))]
    public async Task A_page_is_good_for_everybody(string name)
    {
        var page = await Open(EveryPage.Named(Team, name));
        if (page.Url.EndsWith("/offline", StringComparison.Ordinal)) await StayOfflineAsync(page);
        List<string> found = [.. await LightAndDark(page), .. await Outline(page)];

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator(".ff-top")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await page.SetViewportSizeAsync(390, 844);
        found.AddRange((await LightAndDark(page)).Concat(await TooSmall(page)).Select(fault => $"on a phone: {fault}"));
        var stops = await Tabbed(page);
        found.AddRange(stops.Where(stop => stop.StartsWith("HIDDEN", StringComparison.Ordinal)));

        await page.SetViewportSizeAsync(320, 640);
        found.AddRange(await TooWide(page));

        Assert.Empty(found);
        Assert.Contains(stops, stop => stop.Contains("/accessibility", StringComparison.Ordinal));
    }

    // Or it goes on by itself as soon as it finds that there is a net.
    Task StayOfflineAsync(IPage page)
    {
        Expected = text => text.Contains("/health", StringComparison.Ordinal) || text.Contains("ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal);
        return page.Context.SetOfflineAsync(true);
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

    [Fact]
    public async Task Planted_faults_are_found_on_a_phone()
    {
        var page = await Open("/looks", width: 390, height: 844);
        await page.EvaluateAsync("""
            const planted = document.createElement('div');
            planted.innerHTML = '<button id="small">x</button><button id="under">under</button><p id="wide">wide</p>';
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('#small { width: 20px; padding: 0 } #under { position: fixed; top: 0; right: 0; z-index: 1; outline: none !important } #wide { width: 500px }');
            document.querySelector('main').append(planted);
            document.adoptedStyleSheets = [sheet];
            """);

        Assert.Contains(await TooSmall(page), fault => fault.Contains("small", StringComparison.Ordinal));
        Assert.Contains(await Tabbed(page), stop => stop.StartsWith("HIDDEN", StringComparison.Ordinal) && stop.Contains("under", StringComparison.Ordinal));
        await page.EvaluateAsync("document.querySelector('#wide').remove()");
        Assert.Empty(await TooWide(page));
        await page.EvaluateAsync("document.querySelector('main').append(Object.assign(document.createElement('pre'), { textContent: 'w'.repeat(200) }))");
        Assert.NotEmpty(await TooWide(page));
    }
}
