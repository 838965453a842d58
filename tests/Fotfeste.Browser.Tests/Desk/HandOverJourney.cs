using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>From the story into another system's field: copy, and mark.</summary>
public sealed class HandOverJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Fact]
    public async Task The_text_is_copied_by_the_button_and_marked_by_the_form()
    {
        var page = await Open($"/enrolments/{Team.Enrolments[10].Id}", Team.Coaches[2]);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GetByRole(AriaRole.Link, new() { Name = "Overlever til andre" }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Kopier teksten" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Kopiert.")).ToBeVisibleAsync();
        Assert.StartsWith("Plan: Kaja Vik", await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"), StringComparison.Ordinal);
        await page.GetByLabel("Til hvem?").FillAsync("NAV Fjordland");
        await page.GetByRole(AriaRole.Button, new() { Name = "Merk som overlevert" }).ClickAsync();

        await Assertions.Expect(page.Locator("#story")).ToContainTextAsync("overlevert til NAV Fjordland");
        Assert.Empty(await LightAndDark(page));
    }

    [Fact]
    public async Task Without_script_the_text_can_be_marked_with_the_keyboard()
    {
        var page = await Open($"/enrolments/{Team.Enrolments[10].Id}/hand-over", Team.Coaches[2], script: false);

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Kopier teksten" })).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByLabel("Ren tekst")).ToBeEditableAsync(new() { Editable = false });
        await page.GetByLabel("Ren tekst").FocusAsync();
        await page.Keyboard.PressAsync("Control+a");
        await Assertions.Expect(page.GetByLabel("Ren tekst")).ToBeFocusedAsync();
    }
}
