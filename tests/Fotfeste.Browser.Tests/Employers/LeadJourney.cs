using System.Text.RegularExpressions;
using Fotfeste.Samples;
using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>The way to a trial, and its beginning in an ad: what one coach does from the first visit until somebody tries the work.</summary>
public sealed class LeadJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Fact]
    public async Task From_a_visit_over_the_work_and_the_profile_to_a_lead_and_a_trial()
    {
        var (coach, enrolment, person) = (Team.Coaches[2], Team.Enrolments[12].Id, Team.Participants[12]);
        var page = await Open("/visits/new", coach, 390, 844, touch: true);
        await page.Locator("#Employer_Name").FillAsync("Solsiden Vaskeri AS");
        await page.Locator("label", new() { HasText = Say("support.visit-purpose.learn-needs") }).First.ClickAsync();
        await PressAsync("common.save", @"/employers/[0-9a-f-]{36}\?saved");
        var firm = Path();

        await FollowAsync("analysis.new", "/analyses/new");
        await page.GetByLabel(Say("analysis.work")).FillAsync("Rulle og brette");
        await PressAsync("analysis.save-and-on", "/job-analyses/[0-9a-f-]{36}/tasks");
        var job = page.Url.Split('/')[4];
        await page.GotoAsync($"/job-analyses/{job}/asks/Sensory");
        await page.Locator($"#{Demand.Noise}_{DemandLevel.Much}").TapAsync();
        await PressAsync("analysis.save-and-on", "/asks/(?!Sensory)");

        await page.GotoAsync($"/participants/{person.Id}/profile/edit");
        await page.Locator("#Wishes").FillAsync("Arbeide med hendene");
        await page.Locator("#Tolerates_Noise").SelectOptionAsync("1");
        await PressAsync("common.save", "/profile(?!/edit)");
        await page.GotoAsync($"/enrolments/{enrolment}/suggestions");
        var suggested = page.Locator("[aria-labelledby=seen] .ff-fits > li").Filter(new() { HasText = "Rulle og brette" });
        await Assertions.Expect(suggested.Locator(".ff-why")).ToContainTextAsync(Say("demands.kind.noise"));
        await GoAsync(suggested.GetByRole(AriaRole.Link, new() { Name = Say("leads.make") }), "/leads/new");
        await Assertions.Expect(page.Locator("#Form_What")).ToHaveValueAsync("Rulle og brette");
        await PressAsync("common.save", @"/leads/[0-9a-f-]{36}\?saved");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Solsiden Vaskeri AS");
        foreach (var stage in new[] { "leads.stage.person-presented", "leads.stage.trial" })
        {
            await PressAsync(stage, "/leads/");
            await Assertions.Expect(page.Locator(".ff-head .ff-muted")).ToContainTextAsync(Say(stage));
        }
        var lead = Path();
        await FollowAsync("leads.start-job", "/jobs/new");
        await Assertions.Expect(page.Locator("#Employer_Name")).ToHaveValueAsync("Solsiden Vaskeri AS");
        await page.Locator("label:has(input[value='work-practice'])").TapAsync();
        if (!await page.Locator("#Practice_Purpose").IsVisibleAsync()) await page.Locator("summary", new() { HasText = Say("practice.if") }).TapAsync();
        foreach (var (field, said) in new[] { ("Purpose", "Finne ut om tempoet passer"), ("Content", "Rulle, brette og legge sammen"), ("ReviewOn", $"{Team.Today.AddDays(28):d.M.yyyy}"), ("Then", "Fast jobb hvis det går") }) await page.Locator($"#Practice_{field}").FillAsync(said);
        await PressAsync("common.save", @"/enrolments/[0-9a-f-]{36}\?saved");

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(person.Name);
        await Assertions.Expect(page.Locator($"aside a[href='{lead}']")).ToBeVisibleAsync();
        await page.GotoAsync(firm);
        await Assertions.Expect(page.Locator("[aria-labelledby=contacts]")).ToContainTextAsync("1 jobbmulighet og 1 på prøve");
        await Assertions.Expect(page.Locator("[aria-labelledby=people]")).ToContainTextAsync(person.Name);

        string Path() => new Uri(page.Url).AbsolutePath;

        Task FollowAsync(string text, string to) => GoAsync(page.GetByRole(AriaRole.Link, new() { Name = Say(text), Exact = true }).First, to);

        Task PressAsync(string text, string to) => GoAsync(page.GetByRole(AriaRole.Button, new() { Name = Say(text), Exact = true }).First, to);

        async Task GoAsync(ILocator what, string to)
        {
            await what.TapAsync();
            await Assertions.Expect(page).ToHaveURLAsync(new Regex(to));
        }
    }

    [Fact]
    public async Task Ads_are_taken_in_by_command_found_and_made_a_lead_in_two_taps_without_script()
    {
        House = Own(await RunningHouse.On(Engine.Sqlite));
        var ads = Directory.CreateTempSubdirectory("fotfeste-ads-").FullName;
        await File.WriteAllTextAsync(System.IO.Path.Combine(ads, "ads.json"), InventedFeeds.Of("jobtech-ad").Json.Replace("2026-12-31", "2099-12-31", StringComparison.Ordinal));
        var (code, _, remarks) = await ProgramRun.OfAsync("import", "jobs", "--source", "jobtech", ads, "--store", House.Store.Place);
        Assert.True(code == 0, remarks);

        var page = await Open("/vacancies", Team.Coaches[0], 390, 844, script: false, touch: true);
        await page.Locator("#Q").FillAsync("diskare");
        await page.GetByRole(AriaRole.Button, new() { Name = Say("desk.show.label"), Exact = true }).TapAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Diskare till skolkök", Exact = true }).TapAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Diskare till skolkök");
        var taps = new Hand(page, Way.PhoneWithoutScript);
        await taps.On(page.GetByRole(AriaRole.Link, new() { Name = Say("leads.make"), Exact = true }));
        await taps.On(page.GetByRole(AriaRole.Button, new() { Name = Say("common.save"), Exact = true }));

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Kommunens skolkök");
        Assert.Equal(2, taps.Count);
        Directory.Delete(ads, recursive: true);
    }

    [Fact]
    public async Task A_card_is_moved_by_the_keys_alone_and_the_move_taken_back()
    {
        House = Own(await RunningHouse.On(Engine.Sqlite));
        await using (var store = House.Store.As(Team.Coaches[0]))
        {
            store.Add(Lead.Begin(Some.NewId<Lead>(), Team.Organisation.Id, new(Team.Employers[0].Id, "Bedrift 1"), new(Team.Enrolments[0].Id, "Oppvask", LeadStrategy.JobDevelopment), LeadStage.Visited, Some.NewId<LeadSpell>(), Team.Coaches[0].Id, Team.Today));
            await store.SaveChangesAsync();
        }
        var page = await Open("/leads", Team.Coaches[0]);
        var hand = new Hand(page, Way.Keys);

        await hand.On(page.Locator("#stage-Visited button"));
        await Assertions.Expect(page.Locator("#stage-NeedUnderstood li")).ToContainTextAsync("Bedrift 1");
        Assert.Equal(1, hand.Count);
        await hand.Press("Control+z");
        await Assertions.Expect(page.Locator("#stage-Visited li")).ToContainTextAsync("Bedrift 1");
    }
}
