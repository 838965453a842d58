using System.Text;
using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>A leader takes in a spreadsheet: hands it in, matches its columns, looks, confirms and sees it done. Each of these pages is looked at in every way.</summary>
public sealed class ImportJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_sheet_is_handed_in_matched_looked_at_and_taken_in(bool script)
    {
        var page = await Open("/import", Team.NorthLeader, script: script);

        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "folk.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes("Hvem;Startet;Farge\nUna Ny;10.1.2026;blå\nBo Ny;11.1.2026;gul") });
        await Press(Say("desk.import.look"));
        await Good(page, script);

        foreach (var (heading, column) in new[] { ("Hvem", "name"), ("Startet", "from"), ("Farge", "-") }) await page.GetByLabel(heading, new() { Exact = true }).SelectOptionAsync(column);
        await page.GetByLabel(Say("desk.import.unit")).SelectOptionAsync(new SelectOptionValue { Label = "Nord" });
        await page.GetByLabel(Say("desk.import.programme")).SelectOptionAsync(new SelectOptionValue { Label = "Jobb først" });
        await page.GetByLabel(Say("access.persona.coach")).SelectOptionAsync(new SelectOptionValue { Label = "Ida Nord" });
        await Press(Say("desk.import.look"));
        await Good(page, script);

        await page.Locator("form[action*=Confirm] button").ClickAsync();
        for (var look = 0; look < 20 && await page.Locator("h1").InnerTextAsync() != Say("desk.import.done"); look++) await page.ReloadAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(Say("desk.import.done"));
        await Good(page, script);

        await page.GotoAsync("/search?q=Una+Ny");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Una Ny");

        Task Press(string name) => page.Locator("main").GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
    }

    [Fact]
    public async Task What_cannot_be_read_is_listed_with_place_and_remedy()
    {
        var page = await Open("/import", Team.NorthLeader);
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "contacts.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes("reference;enrolment;day;note\nK;X;i går;Hei") });
        await page.Locator("main .ff-save button").ClickAsync();

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("i går");
        await Good(page, true);
    }

    static async Task Good(IPage page, bool script)
    {
        if (!script) return; // looking needs a script
        Assert.Empty((await Outline(page)).Concat(await LightAndDark(page)));
        await page.SetViewportSizeAsync(390, 844);
        Assert.Empty((await LightAndDark(page)).Concat(await TooSmall(page)));
        await page.SetViewportSizeAsync(320, 640);
        Assert.Empty(await TooWide(page));
        await page.SetViewportSizeAsync(1440, 900);
    }

    public override async ValueTask InitializeAsync() => House = await RunningHouse.On(Engine.Sqlite);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await House.DisposeAsync();
    }
}
