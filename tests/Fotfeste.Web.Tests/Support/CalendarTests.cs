namespace Fotfeste.Web.Tests;

public sealed class CalendarTests
{
    static readonly DateOnly Today = Some.Day; // a Monday; the clock on the wall says eleven

    [Theory, OnBoth]
    public async Task A_day_lists_appointments_agreed_days_and_free_time(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        await ArrangeAsync(house);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var day = await coach.Page("/calendar?day=2026-03-17");

        Assert.Empty(PageRules.Breaks(day));
        Assert.Equal("Kalender: Tirsdag 17. mars - Fotfeste", day.Title);
        Assert.Equal(["08.00 Ledig til 10.00", "10.00 Aino Berg", "10.45 Ledig til 13.00", "13.00 Bjørk Dal", "13.45 Ledig til 16.00"], Lines(day));
        var agreed = day.QuerySelector(".ff-all-day")!;
        Assert.Contains("Cato Eng, Se på CV", agreed.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/appointments/new?enrolment={house.Team.Enrolments[2].Id}&day=2026-03-17", agreed.QuerySelector(".ff-row a")!.GetAttribute("href"));
        Assert.Equal(["/calendar?day=2026-03-16", "/calendar", "/calendar?day=2026-03-18"], day.QuerySelectorAll("nav[aria-label='Bla i kalenderen'] a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task A_week_has_its_working_days_and_a_weekend_only_when_something_is_on()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        await ArrangeAsync(house);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var (week, next) = (await coach.Page("/calendar?week=2026-03-18"), await coach.Page("/calendar?week=2026-03-25"));

        Assert.Empty(PageRules.Breaks(week));
        Assert.Equal("Uke 12: 16. mars til 22. mars 2026", week.QuerySelector(".ff-head .ff-muted")!.TextContent);
        Assert.Equal(["Mandag 16. mars", "Tirsdag 17. mars", "Onsdag 18. mars", "Torsdag 19. mars", "Fredag 20. mars", "Lørdag 21. mars"], week.QuerySelectorAll(".ff-week h2").Select(h => h.TextContent.Trim()));
        Assert.Equal("Mandag 16. mars", week.QuerySelector("[aria-current=date]")!.TextContent);
        Assert.Equal(5, next.QuerySelectorAll(".ff-week h2").Length);
    }

    [Fact]
    public async Task A_public_holiday_is_named_and_offers_no_free_time()
    {
        var eve = new HolidayRule("day-of-nothing", HolidayType.Public, Some.Text("Day of Nothing"), HolidayMoment.On(3, 17), null, null, Some.Basis);
        var shelf = new PackShelf([Some.Method], [Some.Forms]) { Countries = new([Some.Country with { Holidays = new([eve]) }], new Dictionary<string, Municipalities>()) };
        await using var house = await RunningHouse.On(Engine.Sqlite, shelf);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var day = await coach.Page("/calendar?day=2026-03-17");

        Assert.Contains("Fridag: Day of Nothing", day.QuerySelector(".ff-columns > section")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(day.QuerySelectorAll(".ff-free"));
        Assert.Equal("18.3.2026", (await coach.Page($"/appointments/new?enrolment={house.Team.Enrolments[0].Id}")).QuerySelector("#Form_Day")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_has_gone_by_without_a_contact_asks_to_be_logged_and_offers_no_free_time()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        await ArrangeAsync(house);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var friday = await coach.Page("/calendar?day=2026-03-13");

        Assert.Equal(["09.00 Dagny Foss"], Lines(friday));
        Assert.Contains("Ikke logget", friday.QuerySelector(".ff-day")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Logg kontakt med Dagny Foss", "Møtte ikke Dagny Foss"], friday.QuerySelectorAll(".ff-day .ff-row a").Select(a => a.GetAttribute("aria-label")));
        Assert.Contains("Dagny Foss – avtalt kontakt 13. mars er ikke logget", System.Text.RegularExpressions.Regex.Replace((await coach.Page("/")).QuerySelector(".ff-due")!.TextContent, @"\s+", " "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_at_once_are_marked_and_one_called_off_takes_no_time()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (team, coach) = (house.Team, house.Team.Coaches[0]);
        await using (var store = house.Store.As(coach))
        {
            store.Add(Some.Appointment(team.Organisation, coach, await store.Enrolments.ById(team.Enrolments[0].Id), Today.AddDays(1), new(10, 0)));
            store.Add(Some.Appointment(team.Organisation, coach, await store.Enrolments.ById(team.Enrolments[1].Id), Today.AddDays(1), new(10, 30)));
            var off = Some.Appointment(team.Organisation, coach, null, Today.AddDays(1), new(13, 0), "Kurs");
            store.Add(off);
            off.Cancel(Some.NewId<AppointmentRevision>(), coach.Id, store.Now);
            await store.SaveChangesAsync();
        }

        var day = await (await house.SignedIn(coach)).Page("/calendar?day=2026-03-17");

        Assert.Equal(["08.00 Ledig til 10.00", "10.00 Aino Berg", "10.30 Bjørk Dal", "11.15 Ledig til 16.00", "13.00 Kurs"], Lines(day));
        Assert.Equal(2, day.QuerySelectorAll(".ff-mark").Count(m => m.TextContent.Trim() == "Samtidig med en annen"));
        Assert.Equal("Avlyst", day.QuerySelector(".ff-off .ff-mark")!.TextContent.Trim());
    }

    [Theory, OnBoth]
    public async Task My_day_stands_on_Today_and_an_empty_one_says_what_comes_next(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        await ArrangeAsync(house);
        var (coach, other) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[1]));

        var (mine, theirs) = (await coach.Page("/"), await other.Page("/"));

        Assert.Equal(["09.00 Eskil Hagen", "15.00 Teammøte"], Lines(mine));
        Assert.Equal(["Logg kontakt med Eskil Hagen", "Møtte ikke Eskil Hagen"], mine.QuerySelectorAll(".ff-day .ff-row a").Select(a => a.GetAttribute("aria-label")));
        Assert.Contains("Ingen avtaler.", theirs.QuerySelector("#day")!.ParentElement!.TextContent, StringComparison.Ordinal);
        house.Store.Clock.Day = Today.AddDays(2);
        coach = await house.SignedIn(house.Team.Coaches[0]); // the session has run out
        Assert.Contains("Neste: lørdag 21. mars, 10.00.", (await coach.Page("/")).QuerySelector("#day")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visit_that_is_planned_stands_on_the_employers_page_for_every_coach_and_its_subject_does_not()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (team, coach) = (house.Team, house.Team.Coaches[0]);
        await using (var store = house.Store.As(coach))
        {
            store.Add(Some.Appointment(team.Organisation, coach, null, Today.AddDays(3), new(10, 0), "Se på lageret", team.Employers[3].Id));
            store.Add(Some.Appointment(team.Organisation, coach, await store.Enrolments.ById(team.Enrolments[0].Id), Today.AddDays(4), new(10, 0), employer: team.Employers[3].Id));
            await store.SaveChangesAsync();
        }

        var (own, colleagues) = (await (await house.SignedIn(coach)).Page($"/employers/{team.Employers[3].Id}"), await (await house.SignedIn(team.Coaches[3])).Page($"/employers/{team.Employers[3].Id}"));

        Assert.Equal(2, own.QuerySelectorAll(".ff-ahead li").Length);
        var seen = Assert.Single(colleagues.QuerySelectorAll(".ff-ahead li")).TextContent;
        Assert.Contains("Torsdag 19. mars kl. 10.00–10.45", seen, StringComparison.Ordinal);
        Assert.Contains("Ida Nord", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("lageret", colleagues.Body!.TextContent, StringComparison.Ordinal);
    }

    // Friday: Dagny, forgotten. Today: Eskil at nine, the team at three. Tuesday: Aino, Bjørk, and a day agreed with Cato. Saturday: Aino.
    static async Task ArrangeAsync(RunningHouse house)
    {
        var (team, coach) = (house.Team, house.Team.Coaches[0]);
        await using var store = house.Store.As(coach);
        foreach (var (person, day, hour) in new[] { (3, -3, 9), (4, 0, 9), (0, 1, 10), (1, 1, 13), (0, 5, 10) })
            store.Add(Some.Appointment(team.Organisation, coach, await store.Enrolments.ById(team.Enrolments[person].Id), Today.AddDays(day), new(hour, 0)));
        store.Add(Some.Appointment(team.Organisation, coach, null, Today, new(15, 0)));
        store.Add(Contact.Log(Some.NewId<Contact>(), await store.Enrolments.ById(team.Enrolments[2].Id), coach.Id, Some.Content(next: Today.AddDays(1)) with { NextStep = Sealed.Of("Se på CV") }, Today));
        await store.SaveChangesAsync();
    }

    // The hour and the link of each line.
    static IEnumerable<string> Lines(AngleSharp.Dom.IDocument page) =>
        page.QuerySelectorAll(".ff-day li:not(.ff-all-day)").Select(li => $"{li.QuerySelector("time")!.TextContent} {li.QuerySelector("div > a")!.TextContent}");
}
