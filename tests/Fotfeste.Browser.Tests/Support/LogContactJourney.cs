using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>The interaction budget of a contact: three taps on a phone, L and Ctrl Enter at a desk.</summary>
public sealed class LogContactJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task Opened_kind_saved_are_three_taps_on_a_phone_with_or_without_script(bool script)
    {
        var page = await Open($"/enrolments/{Team.Enrolments[script ? 1 : 0].Id}/contacts/new", Team.Coaches[0], 390, 844, script: script, touch: true); // the first tap

        await page.Locator("label", new() { HasText = "Telefon" }).TapAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre" }).TapAsync();

        await Assertions.Expect(page.Locator(".ff-saved")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".ff-line h4").First).ToHaveTextAsync("Telefon");
        await Assertions.Expect(page.Locator(".ff-line li").First).ToContainTextAsync(script ? "10 min" : "30 min"); // script knows the usual length of a call
    }

    [Fact]
    public async Task L_and_control_enter_log_a_contact_from_the_persons_page()
    {
        var page = await Open($"/enrolments/{Team.Enrolments[3].Id}", Team.Coaches[0]);

        await page.Keyboard.PressAsync("l");
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { Name = "På jobben" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+Enter");

        await Assertions.Expect(page.Locator(".ff-saved")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".ff-line h4").First).ToHaveTextAsync("På jobben");
    }

    [Fact]
    public async Task The_field_for_another_number_opens_with_its_choice_and_a_chosen_length_stays()
    {
        var page = await Open($"/enrolments/{Team.Enrolments[2].Id}/contacts/new", Team.Coaches[0]);
        await Assertions.Expect(page.Locator("#Form_OtherMinutes")).ToBeHiddenAsync();

        await page.Locator("label", new() { HasText = "Annet" }).ClickAsync();
        await page.Locator("label", new() { HasText = "Telefon" }).ClickAsync();

        await Assertions.Expect(page.Locator("#Form_OtherMinutes")).ToBeVisibleAsync();
    }
}
