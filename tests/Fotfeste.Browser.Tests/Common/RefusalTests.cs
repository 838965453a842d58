using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>When the answer is no: the summary has the focus, its links lead to the fields, each field says what to do, and nothing typed is lost.</summary>
public sealed class RefusalTests(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Theory]
    [InlineData("/participants/new", "#Name", "", "#Wish", "Vil stelle dyr")]
    [InlineData("/enrolments/{0}/jobs/new", "#Terms_Hours", "mange", "#Tasks", "Stelle dyr")]
    [InlineData("/enrolments/{0}/contacts/new", "#Form_Day", "31.2.2026", "#Form_Note", "Ringte,\nmen ingen svarte")]
    [InlineData("/enrolments/{0}/end", "#Reason", "", "#LastDay", "1.3.2026")]
    public async Task The_summary_leads_to_the_field_and_what_was_typed_stays(string path, string wrong, string typed, string right, string kept)
    {
        Expected = text => text.Contains("422", StringComparison.Ordinal);
        var page = await Open(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, Team.Enrolments[9].Id), Team.Coaches[1]);
        for (var folded = page.Locator("main details:not([open]) > summary"); await folded.CountAsync() > 0;) await folded.First.ClickAsync();
        if (await page.Locator(wrong).EvaluateAsync<bool>("field => field.matches('input')")) await page.Locator(wrong).FillAsync(typed);
        await page.Locator(right).FillAsync(kept);

        await page.Locator("main form[method=post] .ff-save button").ClickAsync();

        var summary = page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(summary).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(wrong)).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(page.Locator(right)).ToHaveValueAsync(kept);
        await Assertions.Expect(page.Locator(wrong)).ToHaveValueAsync(typed);
        Assert.Empty(await Faults(page));

        await summary.GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(page.Locator(wrong)).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(wrong)).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_field_that_lies_folded_away_opens_when_it_is_wrong()
    {
        Expected = text => text.Contains("422", StringComparison.Ordinal);
        var page = await Open($"/enrolments/{Team.Enrolments[9].Id}/contacts/new", Team.Coaches[1], 390, 844, script: false);
        await page.Locator("main details > summary").First.ClickAsync();
        await page.Locator("#Form_Day").FillAsync("1.1.2030");

        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre" }).ClickAsync();
        await page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link).First.ClickAsync();

        await Assertions.Expect(page.Locator("#Form_Day")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#Form_Day")).ToHaveValueAsync("1.1.2030");
    }

    [Theory]
    [InlineData("/participants/new", "#Name", "Gro Mohn", "#SomebodyElse")]
    [InlineData("/employers/new", "#Form_Name", "Bedrfit 7", "#Form_IsAnother")]
    [InlineData("/enrolments/{0}/jobs/new", "#Employer_Name", "Bedrfit 7", "#Employer_Which")]
    public async Task A_question_whether_it_is_somebody_known_is_good_for_everybody(string path, string field, string typed, string answer)
    {
        Expected = text => text.Contains("422", StringComparison.Ordinal);
        var page = await Open(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, Team.Enrolments[9].Id), Team.Coaches[1]);
        await page.Locator(field).FillAsync(typed);
        if (await page.Locator("label:has([value=permanent])").CountAsync() > 0) await page.Locator("label:has([value=permanent])").ClickAsync();

        await page.Locator("main form[method=post] .ff-save button").ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(answer)).ToBeEnabledAsync();
        await Assertions.Expect(page.Locator(field)).ToHaveValueAsync(typed);
        Assert.Empty(await LightAndDark(page));
        await page.SetViewportSizeAsync(320, 640);
        Assert.Empty(await TooWide(page));
    }

    [Fact]
    public async Task Two_at_once_see_both_versions_and_nothing_is_overwritten()
    {
        Expected = text => text.Contains("409", StringComparison.Ordinal);
        var page = await Open($"/enrolments/{Team.Enrolments[7].Id}/goal", Team.Coaches[1]);
        await using (var store = House.Store.As(Team.Coaches[1]))
        {
            (await store.Enrolments.ById(Team.Enrolments[7].Id)).SetGoal(GoalKind.Work, "Jobbe ute");
            await store.SaveChangesAsync();
        }
        await page.Locator("textarea").First.FillAsync("Jobbe inne");

        await page.Locator("main form[method=post] .ff-save button").ClickAsync();

        var both = page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(both).ToBeFocusedAsync();
        await Assertions.Expect(both).ToContainTextAsync("Jobbe ute");
        await Assertions.Expect(both).ToContainTextAsync("Jobbe inne");
        await Assertions.Expect(page.Locator("textarea").First).ToHaveValueAsync("Jobbe inne");
        Assert.Empty(await LightAndDark(page));
        await page.SetViewportSizeAsync(320, 640);
        Assert.Empty(await TooWide(page));
    }
}
