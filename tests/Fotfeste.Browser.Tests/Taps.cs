using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>A finger on the screen, and how often it had to touch.</summary>
public sealed class Taps(IPage page)
{
    public int Count { get; private set; }

    public async Task On(ILocator what)
    {
        ArgumentNullException.ThrowIfNull(what);
        Count++;
        await what.TapAsync();
        await page.WaitForLoadStateAsync();
    }
}
