using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>The frame of every page, and what the small scripts add to it.</summary>
public sealed class FrameTests(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task How_I_want_it_is_chosen_with_and_without_script(bool script)
    {
        var page = await Open("/looks", script: script);

        await page.GetByRole(AriaRole.Radio, new() { Name = "Mørkt" }).CheckAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "Størst" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Lagret.");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-color-scheme", "dark");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-size", "lg");
    }

    [Fact]
    public async Task A_refused_form_moves_the_focus_to_what_went_wrong()
    {
        Expected = text => text.Contains("422", StringComparison.Ordinal);
        var page = await Open("/sign-in");

        await page.GetByLabel("Brukernavn").FillAsync("ingen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Logg inn", Exact = true }).ClickAsync();

        var summary = page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(summary).ToBeFocusedAsync();
        await summary.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Brukernavn")).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByLabel("Brukernavn")).ToHaveValueAsync("ingen");
        Assert.Empty(await Faults(page));
    }

    [Fact]
    public async Task The_own_menu_opens_and_closes_with_the_keyboard()
    {
        var page = await Open("/", Team.Coaches[0], 390, 844);
        var summary = page.Locator(".ff-who summary");

        await summary.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Logg ut" })).ToBeVisibleAsync();
        Assert.Empty(await Faults(page));
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Logg ut" })).ToBeHiddenAsync();
        await Assertions.Expect(summary).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Each_script_is_under_three_kilobytes_and_a_first_view_within_the_budget()
    {
        Assert.All(Directory.GetFiles(Path.Combine(SourceTree.Root, "src/Fotfeste.Web/wwwroot/js")), file => Assert.InRange(new FileInfo(file).Length, 1, 3072));
        var page = await Open("about:blank");
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("Network.enable");
        var bytes = 0.0;
        devtools.Event("Network.loadingFinished").OnEvent += (_, e) => bytes += e!.Value.GetProperty("encodedDataLength").GetDouble();

        await page.GotoAsync("/accessibility", new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.InRange(bytes, 20 * 1024, 150 * 1024);
    }
}
