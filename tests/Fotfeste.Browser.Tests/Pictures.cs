using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>Pictures of every page for a human to look at. Runs only when SHOTS names a folder.</summary>
public sealed class Pictures(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Fact]
    public async Task Take_pictures()
    {
        if (Environment.GetEnvironmentVariable("SHOTS") is not { Length: > 0 } folder) return;

        foreach (var seen in EveryPage.Of(Team))
        {
            await Take("wide", 1440);
            await Take("phone", 390);
            await Take("dark", 1440, ColorScheme.Dark);
            await Take("forced", 1440, forced: ForcedColors.Active);

            async Task Take(string how, int width, ColorScheme scheme = ColorScheme.Light, ForcedColors forced = ForcedColors.None)
            {
                var page = await Open(seen.Address, seen.Who, width, 844, scheme, forced: forced);
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{string.Join('-', seen.ToString().Split(['/', '{', '}', ':', ',', ' ', '(', ')'], StringSplitOptions.RemoveEmptyEntries))}-{how}.png"), FullPage = how != "phone" });
            }
        }
    }
}
