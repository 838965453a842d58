using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>
/// The interaction budget: how often somebody has to act before an everyday task is done, on a phone and at a desk, with script and without, and by the keys alone.
/// Three weeks later than in other tests, so that everybody waits for a contact. What each number stands for is in docs/pages.md.
/// </summary>
public sealed class BudgetTests(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    readonly List<string> over = [];

    [Theory, InlineData(Way.Phone), InlineData(Way.PhoneWithoutScript), InlineData(Way.Desk), InlineData(Way.DeskWithoutScript), InlineData(Way.Keys)]
    public async Task A_coachs_tasks_take_no_more_than_their_budget(Way way)
    {
        await Within(way, "a contact logged", 3, "/", async (page, hand) =>
        {
            await hand.On(Button(page, "Logg kontakt med Aino Berg"));
            await hand.Choose("Telefon");
            await hand.On(Save(page));
            await Assertions.Expect(page.Locator(".ff-line h4").First).ToHaveTextAsync("Telefon");
        });
        await Within(way, "a contact with a line of note", 4, "/", async (page, hand) =>
        {
            await hand.On(Button(page, "Logg kontakt med Bjørk Dal"));
            await hand.Choose("Telefon");
            await hand.Write(page.GetByLabel("Hva skjedde?"), "Vil ringe skolen selv");
            await hand.On(Save(page));
            await Assertions.Expect(page.Locator(".ff-line li").First).ToContainTextAsync("Vil ringe skolen selv");
        });
        await Within(way, "a no-show", 2, "/", async (page, hand) =>
        {
            await hand.On(Button(page, "Møtte ikke Cato Eng"));
            await hand.On(Save(page));
            await Assertions.Expect(page.Locator(".ff-line li").First).ToContainTextAsync("Ikke møtt");
        });
        await Within(way, "a person found", way == Way.DeskWithoutScript ? 2 : 3, "/", (page, hand) => FindAsync(way, page, hand));
        await Within(way, "a referral", 3, "/", async (page, hand) =>
        {
            await hand.On(page.Locator("main").GetByRole(AriaRole.Link, new() { Name = Say("desk.today.new-person") }));
            await hand.Write(page.GetByLabel("Navn", new() { Exact = true }), $"Solveig {way}");
            await hand.On(Save(page, "participants.save-referral"));
            await Assertions.Expect(page.Locator("h1")).ToContainTextAsync($"Solveig {way}");
        });
        await Within(way, "a visit with a new firm", 5, "/", async (page, hand) =>
        {
            await hand.On(page.Locator(".ff-side").GetByRole(AriaRole.Link, new() { Name = Say("desk.menu.employers") }));
            await hand.On(page.Locator("main a[href='/visits/new']").First);
            await hand.Write(page.GetByLabel(Say("employers.employer"), new() { Exact = true }), $"Nybakt {way}");
            await hand.Choose(Say("support.visit-purpose.learn-needs"));
            await hand.On(Save(page));
            await Assertions.Expect(page.Locator("h1")).ToContainTextAsync($"Nybakt {way}");
        });
        await Within(way, "why somebody is on my list", 0, "/", async (page, _) =>
            await Assertions.Expect(page.Locator(".ff-due li", new() { HasText = "Dagny Foss" })).ToContainTextAsync("28 dager"));
        await PlanAsync(Team.Enrolments[4]);
        await Within(way, "an appointment a week later", 2, "/calendar", async (page, hand) =>
        {
            await hand.On(page.GetByRole(AriaRole.Link, new() { Name = "Eskil Hagen" }).First);
            await hand.On(page.GetByRole(AriaRole.Button, new() { Name = Say("support.appointment-later") }));
            await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"day={Team.Today.AddDays(28):yyyy-MM-dd}"));
        });
        Assert.Empty(over);
    }

    [Theory, InlineData(390, true), InlineData(390, false), InlineData(1440, true), InlineData(1440, false)]
    public async Task A_referral_is_one_page_of_nine_fields_at_most_and_only_the_name_is_demanded(int width, bool script)
    {
        var page = await Open("/participants/new", Team.Coaches[0], width, script: script);

        Assert.InRange(await page.Locator("main form[data-save] :is(input:not([type=hidden]), select, textarea)").CountAsync(), 1, 9);
        await page.GetByLabel("Navn", new() { Exact = true }).FillAsync("Solveig Nyhus");
        await Save(page, "participants.save-referral").ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Solveig Nyhus");
    }

    [Theory, InlineData(390, true), InlineData(390, false), InlineData(1440, true), InlineData(1440, false)]
    public async Task A_visit_with_a_new_firm_is_one_page_of_six_fields_at_most_and_two_are_demanded(int width, bool script)
    {
        var page = await Open("/visits/new", Team.Coaches[0], width, script: script);

        Assert.InRange(await page.Locator("main form[data-save] :is(.ff-field, fieldset):visible").CountAsync(), 2, 6);
        await page.GetByLabel(Say("employers.employer"), new() { Exact = true }).FillAsync($"Nybakt {width} {(script ? "med" : "uten")} skript");
        await page.Locator("label", new() { HasText = Say("support.visit-purpose.learn-needs") }).ClickAsync();
        await Save(page).ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync($"Nybakt {width}");
    }

    [Theory, InlineData(Way.Phone), InlineData(Way.PhoneWithoutScript), InlineData(Way.Desk), InlineData(Way.DeskWithoutScript), InlineData(Way.Keys)]
    public async Task Last_months_report_is_three_steps_from_the_results(Way way)
    {
        await Within(way, "last month's report as a file", 3, "/outcomes", async (page, hand) =>
        {
            await hand.On(page.GetByRole(AriaRole.Link, new() { Name = Say("outcomes.last-month") }));
            var file = await page.RunAndWaitForDownloadAsync(() => hand.Act(page.GetByRole(AriaRole.Link, new() { Name = Say("outcomes.download") })));
            Assert.Equal("outcomes.csv", file.SuggestedFilename);
        }, Team.NorthLeader);

        Assert.Empty(over);
    }

    [Fact]
    public async Task By_keys_a_contact_is_two_chords_from_the_persons_page_and_a_person_is_five_keys_from_anywhere()
    {
        await Within(Way.Keys, "a contact by the keys", 2, $"/enrolments/{Team.Enrolments[3].Id}", async (page, hand) =>
        {
            await hand.Press("l");
            await hand.Press("Control+Enter");
            await Assertions.Expect(page.Locator(".ff-saved")).ToBeVisibleAsync();
        });
        await Within(Way.Keys, "a person found", 5, "/outcomes", async (page, hand) =>
        {
            await hand.Press("Control+k");
            foreach (var letter in "esk") await hand.Press(letter.ToString());
            await hand.Press("Enter");
            await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Eskil Hagen");
        });

        Assert.Empty(over);
    }

    // The field in the frame, or on a phone the magnifying glass; with script it opens the palette, without it the search page. By the keys there is a test of its own.
    static async Task FindAsync(Way way, IPage page, Hand hand)
    {
        var (glass, palette) = (page.Locator("[data-search-door]"), page.Locator("[data-palette]"));
        switch (way)
        {
            case Way.Phone:
                await hand.Act(glass);
                await Assertions.Expect(palette.GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
                await hand.Write(palette.GetByRole(AriaRole.Combobox), "esk");
                await Assertions.Expect(palette.GetByRole(AriaRole.Option).First).ToContainTextAsync("Eskil Hagen");
                await hand.On(palette.GetByRole(AriaRole.Option).First);
                break;
            case Way.PhoneWithoutScript:
                await hand.On(glass);
                await hand.Write(page.Locator("#q"), "esk");
                await hand.On(page.Locator("main form[role=search] button"));
                break;
            case Way.DeskWithoutScript:
                await hand.Write(page.Locator("[data-search]"), "esk");
                await hand.Press("Enter");
                break;
            default: return;
        }
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Eskil Hagen");
    }

    async Task Within(Way way, string task, int most, string from, Func<IPage, Hand, Task> act, StaffMember? who = null)
    {
        var (width, height) = way is Way.Phone or Way.PhoneWithoutScript ? (390, 844) : (1440, 900);
        var page = await Open(from, who ?? Team.Coaches[0], width, height, script: way is not (Way.PhoneWithoutScript or Way.DeskWithoutScript), touch: width == 390);
        var hand = new Hand(page, way);
        await act(page, hand);
        if (hand.Count > most) over.Add($"{task}: {hand.Count} instead of {most}");
    }

    static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Link, new() { Name = name });

    ILocator Save(IPage page, string key = "common.save") => page.GetByRole(AriaRole.Button, new() { Name = Say(key), Exact = true });

    async Task PlanAsync(Enrolment person)
    {
        await using var store = House.Store.As(Team.Coaches[0]);
        store.Add(Some.Appointment(Team.Organisation, Team.Coaches[0], await store.Enrolments.ById(person.Id), Team.Today.AddDays(21), new(15, 0)));
        await store.SaveChangesAsync();
    }

    public override async ValueTask InitializeAsync()
    {
        House = Own(await RunningHouse.On(Engine.Sqlite));
        House.Store.Clock.Day = Team.Today.AddDays(21);
    }
}
