using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>From a free hour to a logged contact: planned in the calendar, seen on Today, logged from there, done. At a desk and on a phone, with and without script.</summary>
public sealed class AppointmentJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Theory]
    [InlineData(1440, true, 5)]
    [InlineData(390, true, 6)]
    [InlineData(390, false, 7)]
    public async Task New_then_Today_then_logged_then_done(int width, bool script, int person)
    {
        var name = Team.Participants[person].Name;
        var page = await Open("/calendar", Team.Coaches[1], width, 844, script: script);
        await page.GetByRole(AriaRole.Link, new() { Name = Say("support.appointment-new"), Exact = true }).ClickAsync();
        await page.GetByLabel(Say("support.appointment-person")).SelectOptionAsync(new SelectOptionValue { Label = name });
        await page.GetByLabel(Say("support.appointment-start")).FillAsync($"0{person}:30"); // the clock on the wall says eleven
        await page.GetByRole(AriaRole.Button, new() { Name = Say("common.save") }).ClickAsync();
        await Assertions.Expect(page.Locator(".ff-saved")).ToBeVisibleAsync();

        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = $"Logg kontakt med {name}" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Dette var avtalen")).ToBeCheckedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = Say("common.save") }).ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(name);
        await Assertions.Expect(page.Locator(".ff-line li").First).ToContainTextAsync("45 min");
        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator(".ff-day li", new() { HasText = name })).ToContainTextAsync("Logget");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_no_show_is_two_taps_from_Today(bool script)
    {
        var person = Team.Enrolments[script ? 8 : 9];
        await PlanAsync(person, new(script ? 9 : 10, 0));
        var page = await Open("/", Team.Coaches[1], 390, 844, script: script, touch: true);
        var taps = new Hand(page, Way.Phone);

        await taps.On(page.GetByRole(AriaRole.Link, new() { Name = $"Møtte ikke {Team.Participants[script ? 8 : 9].Name}" }));
        await taps.On(page.GetByRole(AriaRole.Button, new() { Name = Say("common.save") }));

        Assert.Equal(2, taps.Count);
        await Assertions.Expect(page.Locator(".ff-line li").First).ToContainTextAsync("Ikke møtt");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_week_later_is_two_taps_from_the_calendar(bool script)
    {
        var person = Team.Participants[script ? 8 : 9];
        await PlanAsync(Team.Enrolments[script ? 8 : 9], new(15, 0), 2);
        var page = await Open($"/calendar?day={Team.Today.AddDays(2):yyyy-MM-dd}", Team.Coaches[1], 390, 844, script: script, touch: true);
        var taps = new Hand(page, Way.Phone);

        await taps.On(page.GetByRole(AriaRole.Link, new() { Name = person.Name }));
        await taps.On(page.GetByRole(AriaRole.Button, new() { Name = Say("support.appointment-later") }));

        Assert.Equal(2, taps.Count);
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"day={Team.Today.AddDays(9):yyyy-MM-dd}"));
        await Assertions.Expect(page.Locator(".ff-day li", new() { HasText = person.Name })).ToContainTextAsync("Flyttet");
    }

    async Task PlanAsync(Enrolment enrolment, TimeOnly start, int inDays = 0)
    {
        await using var store = House.Store.As(Team.Coaches[1]);
        store.Add(Some.Appointment(Team.Organisation, Team.Coaches[1], await store.Enrolments.ById(enrolment.Id), Team.Today.AddDays(inDays), start));
        await store.SaveChangesAsync();
    }
}
