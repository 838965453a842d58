using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>A team makes SIUS its own, the way people do it: copy, rename, a phase more, publish; the programme follows it, somebody stays in the old one, is offered the new one and moves. In a house of its own.</summary>
public sealed class AdaptJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    string language = "nb";
    bool axe = true;

    [Theory]
    [InlineData("nb", true)]
    [InlineData("sv", false)]
    public async Task A_team_adapts_SIUS_and_somebody_goes_over_when_the_coach_says_so(string spoken, bool script)
    {
        (language, axe) = (spoken, script); // axe is a script itself
        var leader = await Open("/packs/sius/1", Team.NorthLeader, language: spoken, script: script);
        await CopyAsync(leader);
        await RenameAsync(leader);
        await AddAsync(leader);
        await Press(leader, "adapting.publish", 1);
        await Assertions.Expect(leader.Locator(".ff-saved")).ToBeVisibleAsync();

        await FollowAsync(await Open($"/programmes/{Team.Programme.Id}", Team.Administrator, language: spoken, script: script));

        var coach = await Open($"/enrolments/{Team.Enrolments[0].Id}", Team.Coaches[0], language: spoken, script: script);
        await Assertions.Expect(coach.Locator(".ff-steps [aria-current]")).ToContainTextAsync("First"); // nothing moved by itself
        await coach.GetByRole(AriaRole.Link, new() { Name = Said("adapting.see-changes") }).ClickAsync();
        await Assertions.Expect(coach.Locator("#changes ~ ul").First).ToContainTextAsync("Kartleggingen");
        if (axe) Assert.Empty(await Faults(coach));
        await coach.Locator("#Phase").SelectOptionAsync("job-analysis");
        await Press(coach, "adapting.go-over");

        await Assertions.Expect(coach.Locator(".ff-saved")).ToBeVisibleAsync();
        await Assertions.Expect(coach.Locator(".ff-steps [aria-current]")).ToHaveCountAsync(1);
        await Assertions.Expect(coach.Locator(".ff-steps")).ToContainTextAsync("Møte familien");
        await Assertions.Expect(coach.GetByRole(AriaRole.Link, new() { Name = Said("adapting.see-changes") })).ToHaveCountAsync(0);
        Assert.Empty(House.Faults.Lines);
    }

    async Task CopyAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = Said("adapting.begin") }).ClickAsync();
        await Assertions.Expect(page.Locator("[name=From]")).ToHaveValueAsync("sius");
        await page.Locator("[name=Name]").FillAsync("Slik gjør vi i Nord");
        await page.Locator("[name=Note]").FillAsync("Vi møter familien før vi leter etter jobb.");
        await page.Locator("[name=Language]").SelectOptionAsync("nb");
        await Press(page, "adapting.begin-save");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Slik gjør vi i Nord");
        await Assertions.Expect(page.Locator("ol li")).ToHaveCountAsync(5);
        if (axe) Assert.Empty(await Faults(page));
    }

    async Task RenameAsync(IPage page)
    {
        await page.Locator("#phase-applicant-analysis").GetByRole(AriaRole.Link).ClickAsync();
        await page.Locator("[name='Form.Name']").FillAsync("Kartleggingen");
        await Press(page, "common.save");
        await Assertions.Expect(page.Locator("#phase-applicant-analysis h3")).ToContainTextAsync("Kartleggingen");
        await Assertions.Expect(page.Locator("section[aria-labelledby=differences]")).ToContainTextAsync("Kartleggingen");
    }

    async Task AddAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = Said("adapting.add-phase") }).ClickAsync();
        await page.Locator("[name='Form.Name']").FillAsync("Møte familien");
        await page.Locator("[name='Form.Purpose']").FillAsync("De nærmeste vet hva som skjer.");
        await page.Locator("[name='Form.WarnAfter.Count']").FillAsync("3");
        await page.Locator("[name='Form.WarnAfter.Unit']").SelectOptionAsync("Weeks");
        await Press(page, "adapting.add-phase");
        await Assertions.Expect(page.Locator("ol li").Last).ToContainTextAsync("Møte familien");
        await page.Locator("#phase-mote-familien").GetByRole(AriaRole.Button, new() { Name = Said("adapting.up") }).ClickAsync();
        await Assertions.Expect(page.Locator("ol li").Nth(4)).ToContainTextAsync("Møte familien");
    }

    async Task FollowAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = Said("adapting.change-programme") }).ClickAsync();
        await page.Locator("label", new() { HasText = "Slik gjør vi i Nord" }).ClickAsync();
        await Press(page, "common.save");
        await Assertions.Expect(page.Locator(".ff-facts")).ToContainTextAsync("Slik gjør vi i Nord");
    }

    Task Press(IPage page, string key, params object[] values) =>
        page.Locator("main").GetByRole(AriaRole.Button, new() { Name = string.Format(System.Globalization.CultureInfo.InvariantCulture, Said(key), values), Exact = true }).ClickAsync();

    string Said(string key) => Say(key, language);

    public override async ValueTask InitializeAsync()
    {
        var shipped = ShelfReader.Read(SourceTree.Under("content/packs", "*.json").Select(f => new PackFile(f.Path["content/packs/".Length..], f.Text)));
        House = await RunningHouse.On(Engine.Sqlite, new PackShelf([Some.Method, shipped.Method(new("sius", 1))], [Some.Forms]) { Vocabulary = shipped.Vocabulary, Countries = Some.Countries });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await House.DisposeAsync();
    }
}
