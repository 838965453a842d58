using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>Pictures for a human to look at. Run only when SHOTS names a folder: <c>SHOTS=docs/screenshots … -method '*Pictures.For_the_readme'</c>.</summary>
public sealed class Pictures(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    const int Tall = 1440;
    static readonly string? Folder = Environment.GetEnvironmentVariable("SHOTS") is { Length: > 0 } folder ? folder : null;

    /// <summary>The demo as <c>./run</c> shows it on its first start.</summary>
    [Fact]
    public async Task For_the_readme()
    {
        if (Folder is null) return;
        var store = Directory.CreateTempSubdirectory("fotfeste-pictures-");
        var port = ProgramRun.FreePort();
        await using var program = ProgramRun.Start("serve", "--store", Path.Combine(store.FullName, "team.db"), "--port", $"{port}", "--create", "demo");
        var address = await program.NextLineAsync();

        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await Open("about:blank", scheme: scheme, height: Tall);
            await SignIn(page, "ingrid@team.example");
            await Take(page, scheme == ColorScheme.Dark ? "today-dark" : "today", whole: false);
            if (scheme == ColorScheme.Dark) continue;
            await page.GotoAsync($"{address}/participants?show=Working");
            var person = await page.Locator("tbody th a").First.GetAttributeAsync("href");
            await page.GotoAsync(address + person);
            await Take(page, "person", whole: false);
            await page.GotoAsync($"{address}/calendar");
            await Take(page, "calendar", whole: false);
            await page.GotoAsync($"{address}{person}/my-page");
            await Take(page, "my-page", whole: false);
            await page.SetViewportSizeAsync(390, 844);
            await page.GotoAsync($"{address}{person}/contacts/new");
            await Take(page, "log-contact-phone", whole: false);
        }
        var leader = await Open("about:blank", height: Tall);
        await SignIn(leader, "berit@team.example");
        await Take(leader, "leader", whole: false);
        await leader.GotoAsync($"{address}/outcomes");
        await Take(leader, "outcomes", whole: false);
        program.Signal("TERM");
        await program.EndAsync();
        store.Delete(recursive: true);

        async Task SignIn(IPage page, string name)
        {
            await page.GotoAsync($"{address}/sign-in");
            await page.Locator("[name=Name]").FillAsync(name);
            await page.Locator("[name=Password]").FillAsync(RunningHouse.Password);
            await page.Locator("main form .ff-save button").ClickAsync();
            await Assertions.Expect(page.Locator(".ff-who")).ToBeVisibleAsync();
        }
    }

    /// <summary>Every page of the test world, wide, on a phone, in the dark and in forced colours; SHOTS_OF names the beginnings of the routes that are wanted, with commas.</summary>
    [Fact]
    public async Task Of_every_page()
    {
        if (Folder is null) return;
        var wanted = Environment.GetEnvironmentVariable("SHOTS_OF")?.Split(',') ?? [""];
        foreach (var seen in EveryPage.Of(Team).Where(page => wanted.Any(start => page.Route.StartsWith(start, StringComparison.Ordinal))))
        {
            await TakeOf(seen, "wide", 1440);
            await TakeOf(seen, "phone", 390);
            await TakeOf(seen, "dark", 1440, ColorScheme.Dark);
            await TakeOf(seen, "forced", 1440, forced: ForcedColors.Active);
        }

        async Task TakeOf(PageSeen seen, string how, int width, ColorScheme scheme = ColorScheme.Light, ForcedColors forced = ForcedColors.None)
        {
            if (EveryPage.IsProblem(seen)) Expected = text => text.Contains("404", StringComparison.Ordinal);
            var page = await Open(seen.Address, seen.Who, width, 844, scheme, forced: forced);
            await Take(page, $"{string.Join('-', seen.ToString().Split(['/', '{', '}', ':', ',', ' ', '(', ')'], StringSplitOptions.RemoveEmptyEntries))}-{how}");
        }
    }

    static Task<byte[]> Take(IPage page, string name, bool whole = true) => page.ScreenshotAsync(new() { Path = Path.Combine(Folder!, name + ".png"), FullPage = whole });
}
