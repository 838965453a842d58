using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>One support spell whole, the way people do it: a referral becomes support, contact, a job, an end perhaps, and a figure. In a house of its own, because it counts.</summary>
public sealed class WholeWayJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    const string Person = "Signe Sol";
    string language = "nb";

    [Theory]
    [InlineData("nb", true, true)]
    [InlineData("sv", false, true)]
    [InlineData("en", false, false)]
    public async Task A_referral_becomes_support_a_contact_a_job_and_one_more_in_the_figures(string spoken, bool script, bool ends)
    {
        language = spoken;
        var (enrolled, intoWork, exitedToWork) = await Figures();
        var page = await Open("/sign-in", language: spoken, script: script);

        await SignIn(page, Team.Coaches[0]);
        await Refer(page);
        await Accept(page);
        await LogContact(page);
        await StartJob(page);
        if (ends) await End(page);

        Assert.Equal((enrolled + 1, intoWork + 1, exitedToWork + (ends ? 1 : 0)), await Figures());
        Assert.Empty(House.Faults.Lines);
    }

    /// <summary>What the leader reads about the own unit.</summary>
    async Task<(int Enrolled, int IntoWork, int ExitedToWork)> Figures()
    {
        var page = await Open("/outcomes?by=Unit", Team.NorthLeader);
        var own = page.Locator("#rows ~ .ff-table tbody tr").Filter(new() { Has = page.GetByRole(AriaRole.Rowheader, new() { Name = "Nord" }) }).Locator("td");
        async Task<int> At(OutcomeColumn column) => int.Parse(await own.Nth((int)column).InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
        return (await At(OutcomeColumn.Enrolled), await At(OutcomeColumn.IntoWork), await At(OutcomeColumn.ExitedToWork));
    }

    async Task SignIn(IPage page, StaffMember staff)
    {
        await House.AccountFor(staff);
        await page.Locator("[name=Name]").FillAsync(RunningHouse.NameOf(staff));
        await page.Locator("[name=Password]").FillAsync(RunningHouse.Password);
        await Press(page, "access.sign-in");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(Said("desk.menu.today"));
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", language);
    }

    async Task Refer(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = Said("desk.today.new-person") }).ClickAsync();
        await page.GetByLabel(Said("participants.name"), new() { Exact = true }).FillAsync(Person);
        await page.GetByLabel(Said("participants.wish")).FillAsync("Jobbe med dyr");
        await Press(page, "participants.save-referral");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(Person);
        await Assertions.Expect(page.Locator("blockquote")).ToHaveTextAsync("Jobbe med dyr");
    }

    async Task Accept(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = Said("participants.accept") }).ClickAsync();
        await Assertions.Expect(page.GetByLabel(Said("participants.goal"))).ToHaveValueAsync("Jobbe med dyr"); // asked once, not twice
        await Press(page, "participants.begin");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(Person);
        await Assertions.Expect(page.Locator(".ff-story")).ToBeVisibleAsync();
    }

    async Task LogContact(IPage page)
    {
        await page.Locator("label", new() { HasText = Said("codes.contact-kind.phone") }).ClickAsync();
        await page.GetByLabel(Said("support.note")).FillAsync("Ringte og avtalte prøvedag");
        await Press(page, "common.save");
        await Assertions.Expect(page.Locator(".ff-story")).ToContainTextAsync("Ringte og avtalte prøvedag");
    }

    async Task StartJob(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = Said("employment.new") }).ClickAsync();
        await page.Locator("main").GetByLabel(Said("employers.employer")).FillAsync("Dyreklinikken Labben");
        await page.GetByLabel(Said("employment.tasks")).FillAsync("Stelle dyr");
        await page.Locator("label:has([value=permanent])").ClickAsync();
        await page.GetByLabel(Said("employment.hours")).FillAsync(language == "en" ? "22.5" : "22,5");
        await Press(page, "common.save");
        await Assertions.Expect(page.Locator("aside")).ToContainTextAsync("Dyreklinikken Labben");
        await Assertions.Expect(page.Locator("aside")).ToContainTextAsync(language == "en" ? "22.5" : "22,5");
    }

    async Task End(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = Said("desk.person.end") }).ClickAsync();
        await page.GetByLabel(Said("participants.exit-reason")).SelectOptionAsync("goal-reached");
        await page.GetByLabel(Said("participants.destination")).SelectOptionAsync("work");
        await Press(page, "participants.end-save");
        await Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync(Said("participants.end-of").Replace("{0}", Person, StringComparison.Ordinal));
    }

    Task Press(IPage page, string key) => page.Locator("main").GetByRole(AriaRole.Button, new() { Name = Said(key), Exact = true }).ClickAsync();

    string Said(string key) => Say(key, language);

    public override async ValueTask InitializeAsync() => House = await RunningHouse.On(Engine.Sqlite);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await House.DisposeAsync();
    }
}
