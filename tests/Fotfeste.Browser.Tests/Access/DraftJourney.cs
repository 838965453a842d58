using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>What is typed is never lost: kept while it is typed, back after a reload, back after the session has ended, with and without script.</summary>
public sealed class DraftJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Fact]
    public async Task A_draft_is_kept_by_itself_says_so_comes_back_and_is_thrown_away()
    {
        var page = await Open(Log(10), Team.Coaches[2], 390, 844);

        await page.Locator("#Form_Note").PressSequentiallyAsync("Prøvde kassa"); // and then nothing: within five seconds it is kept
        await Assertions.Expect(page.Locator("[data-draft-line]")).ToContainTextAsync("Kladd lagret", new() { Timeout = 15_000 });
        await Assertions.Expect(page.Locator("[data-draft-said]")).ToContainTextAsync("Kladd lagret");
        Assert.Empty(await LightAndDark(page));
        await page.Locator("label", new() { HasText = "Telefon" }).ClickAsync();
        await page.Locator("#Form_Note").FocusAsync(); // the choice is kept as it is left,
        await page.Locator("#Form_Note").PressSequentiallyAsync(", gikk bra"); // and may still be under way when the words after it are
        var looks = 0;
        await page.GotoAsync("/looks"); // leaving keeps it too: the field was never left, and five seconds have not gone by
        do await page.GotoAsync(Log(10));
        while (await page.Locator("#Form_Note").InputValueAsync() != "Prøvde kassa, gikk bra" && ++looks < 20); // it is sent on the way out

        await Assertions.Expect(page.GetByText("Dette er kladden din")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#Form_Note")).ToHaveValueAsync("Prøvde kassa, gikk bra");
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Telefon" })).ToBeCheckedAsync();
        Assert.Empty(await LightAndDark(page));
        await page.SetViewportSizeAsync(320, 640);
        Assert.Empty(await TooWide(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Kast kladden" }).ClickAsync();

        await Assertions.Expect(page.Locator("#Form_Note")).ToHaveValueAsync("");
        await Assertions.Expect(page.GetByText("Dette er kladden din")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_inline_form_and_the_form_of_its_own_share_the_draft_and_saving_ends_it()
    {
        var page = await Open($"/enrolments/{Team.Enrolments[11].Id}", Team.Coaches[2]);
        await page.Locator("#Form_Note").FillAsync("Startet her");
        await page.Locator("#Form_Note").BlurAsync();
        await Assertions.Expect(page.Locator("[data-draft-line]")).ToContainTextAsync("Kladd lagret");

        await page.GotoAsync(Log(11));
        await Assertions.Expect(page.Locator("#Form_Note")).ToHaveValueAsync("Startet her");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre" }).ClickAsync();
        await Assertions.Expect(page.Locator(".ff-saved")).ToBeVisibleAsync();

        await Assertions.Expect(page.Locator("#Form_Note")).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator(".ff-said").First).ToHaveTextAsync("Startet her");
    }

    [Fact]
    public async Task While_the_server_cannot_be_reached_the_page_says_that_the_draft_is_not_kept_and_tries_again()
    {
        Expected = text => text.Contains("Failed to load resource", StringComparison.Ordinal);
        var page = await Open($"/enrolments/{Team.Enrolments[12].Id}/goal", Team.Coaches[2]);
        await page.RouteAsync("**/drafts", route => route.AbortAsync());
        await page.Locator("#Goal").FillAsync("Bakeri");
        await page.Locator("#Goal").BlurAsync();
        await Assertions.Expect(page.Locator("[data-draft-line]")).ToContainTextAsync("ikke lagret");

        await page.UnrouteAsync("**/drafts");

        await Assertions.Expect(page.Locator("[data-draft-line]")).ToContainTextAsync("Kladd lagret", new() { Timeout = 15_000 });
    }

    [Theory, InlineData(true, 13), InlineData(false, 14)]
    public async Task A_session_that_was_killed_while_writing_costs_a_sign_in_and_not_a_word(bool script, int person)
    {
        Expected = text => text.Contains("Failed to load resource", StringComparison.Ordinal);
        var coach = Team.Coaches[2];
        var page = await Open(Log(person), coach, 390, 844, script: script);
        await page.RouteAsync("**/drafts", route => route.AbortAsync()); // nothing was kept before: only the form itself can save the words
        await page.Locator("#Form_Note").FillAsync("Skrevet\ni en halvtime");
        await page.Locator("label", new() { HasText = "Besøk" }).ClickAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle); // an answer under way may bring the session back
        await page.Context.ClearCookiesAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre" }).ClickAsync();
        await Assertions.Expect(page.GetByText("det du skrev, er tatt vare på")).ToBeVisibleAsync();
        Assert.Empty(script ? await Faults(page) : []);
        await SignInAsync(page, coach);

        await Assertions.Expect(page.Locator("#Form_Note")).ToHaveValueAsync("Skrevet\ni en halvtime");
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Besøk" })).ToBeCheckedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre" }).ClickAsync();
        await Assertions.Expect(page.Locator(".ff-saved")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".ff-said").First).ToHaveTextAsync("Skrevet\ni en halvtime");
    }

    internal static async Task SignInAsync(IPage page, StaffMember staff)
    {
        await page.GetByLabel("Brukernavn").FillAsync(RunningHouse.NameOf(staff));
        await page.GetByLabel("Passord").FillAsync(RunningHouse.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Logg inn", Exact = true }).ClickAsync();
    }

    string Log(int person) => $"/enrolments/{Team.Enrolments[person].Id}/contacts/new";
}
