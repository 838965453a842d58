using System.Net;

namespace Fotfeste.Web.Tests;

public sealed class ListTests
{
    [Fact]
    public async Task The_order_is_remembered_for_the_reader_and_not_for_another_one_on_the_same_device()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (coach, leader) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.NorthLeader));

        await coach.Page("/participants?order=Newest");
        leader.Cookies.Add(new Cookie("lists", coach.Cookies.GetCookies(house.Address)["lists"]!.Value, "/", house.Address.Host));

        Assert.Equal("Nyest", OrderOf(await coach.Page("/participants")));
        Assert.Equal("Navn", OrderOf(await leader.Page("/participants")));

        static string OrderOf(AngleSharp.Dom.IDocument page) => page.QuerySelector(".ff-order [aria-current]")!.TextContent;
    }

    [Fact]
    public async Task Whom_nobody_has_met_for_longest_comes_first_when_asked_for()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        await using (var store = house.Store.As(house.Team.Coaches[0]))
        {
            var aino = await store.Enrolments.ById(house.Team.Enrolments[0].Id);
            store.Add(Contact.Log(Some.NewId<Contact>(), aino, house.Team.Coaches[0].Id, Some.Content(day: Some.Day), Some.Day));
            await store.SaveChangesAsync();
        }
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var list = await coach.Page("/participants?order=LongestAgo");

        Assert.Equal(["Bjørk Dal", "Cato Eng", "Dagny Foss", "Eskil Hagen", "Aino Berg"], list.QuerySelectorAll("tbody th a").Select(a => a.TextContent));
    }

    [Fact]
    public async Task A_person_leads_back_to_the_row_and_on_to_whoever_stands_beside_it()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var (aino, bjork, eskil) = (house.Team.Enrolments[0].Id, house.Team.Enrolments[1].Id, house.Team.Enrolments[4].Id);
        Assert.Null((await coach.Page($"/enrolments/{bjork}")).QuerySelector("[rel=next]"));
        await coach.Page("/participants?show=Working");

        var person = await coach.Page($"/enrolments/{bjork}");
        var back = person.QuerySelector(".ff-crumbs > a")!.GetAttribute("href")!;

        Assert.Equal($"/participants?show=Working#e-{bjork}", back);
        Assert.NotNull((await coach.Page(back)).GetElementById($"e-{bjork}"));
        Assert.Equal($"/enrolments/{aino}", (await coach.Get(person.QuerySelector("[rel=prev]")!.GetAttribute("href")!)).Headers.Location?.OriginalString);
        var last = await coach.Page($"/enrolments/{eskil}");
        Assert.Equal($"/participants?show=Working#e-{eskil}", (await coach.Get(last.QuerySelector("[rel=next]")!.GetAttribute("href")!)).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task The_file_holds_what_the_list_shows_and_no_formula_and_the_trail_says_that_it_left()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        await using (var store = house.Store.As(house.Team.Coaches[0]))
        {
            (await store.Enrolments.ById(house.Team.Enrolments[0].Id)).SetGoal(GoalKind.Work, "=HYPERLINK(\"x\")");
            (await store.Enrolments.ById(house.Team.Enrolments[1].Id)).End(Some.Day.AddDays(-1), "goal-reached", "work", Some.Day);
            (await store.EmploymentSpells.ById(house.Team.Jobs[0].Id)).End(Some.Day.AddDays(-1), "term-over", Some.Day);
            await store.SaveChangesAsync();
        }
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        using var answer = await coach.Get("/participants?handler=Csv");
        var lines = (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF').TrimEnd().Split("\r\n");

        Assert.Equal("people-list.csv", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("Deltaker;Fase;Jobb eller mål;Sist kontakt;Neste steg;Status", lines[0]);
        Assert.Equal(5, lines.Length);
        Assert.Contains("2026-03-09", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain(";=", lines[1], StringComparison.Ordinal);
        Assert.Contains("HYPERLINK", lines[1], StringComparison.Ordinal);
        await using var trail = house.Store.AsSystem();
        var said = trail.Audit.OrderBy(a => a.Seq).ToList()[^2..];
        Assert.Equal(("exported", "/participants", "All 4"), (said[0].Action, said[0].Subject, said[0].Records));
        Assert.Contains(house.Team.Enrolments[0].Id.ToString(), said[1].Records, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Employers_are_a_file_too_and_lead_back_to_their_row()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var firm = house.Team.Employers[0].Id;

        var list = await coach.Page("/employers?q=bedrift 1");
        var file = await (await coach.Get(list.QuerySelector("a[download]")!.GetAttribute("href")!)).Content.ReadAsStringAsync();
        var page = await coach.Page($"/employers/{firm}");

        Assert.Equal(11, list.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(12, file.TrimEnd().Split("\r\n").Length);
        Assert.Equal($"/employers?q=bedrift%201&at=1#e-{firm}", page.QuerySelector(".ff-crumbs a")!.GetAttribute("href"));
    }

    [Theory, OnBoth]
    public async Task Of_more_than_a_thousand_people_the_store_makes_pages_and_says_how_many_there_are(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (north, programme) = (house.Team.North, house.Team.Programme);
        await using (var store = house.Store.AsSystem())
        {
            for (var n = 0; n < 1000; n++)
            {
                var person = Participant.Register(Some.NewId<Participant>(), house.Team.Organisation.Id, $"Ærlig Person {n:000}", isCode: false, "nb");
                store.AddRange(person, Enrolment.Begin(Some.NewId<Enrolment>(), person, north.Id, programme.Id, Some.Method, Some.NewId<PhaseSpell>(), Some.Day.AddDays(-n)));
            }
            await store.SaveChangesAsync();
        }
        var leader = await house.SignedIn(house.Team.NorthLeader);

        var (first, last, newest, late) = (await leader.Page("/participants"), await leader.Page("/participants?show=All&at=11"), await leader.Page("/participants?order=Newest"), await leader.Page("/participants?show=Late"));

        Assert.Equal(("Aino Berg", 100), (first.QuerySelector("tbody th a")!.TextContent, first.QuerySelectorAll("tbody tr").Length));
        Assert.Equal(["Alle 1010", "Søker jobb", "I jobb"], first.QuerySelectorAll(".ff-chip").Take(3).Select(c => c.TextContent.Trim()));
        Assert.Equal(["1", "2", "3", "11"], first.QuerySelectorAll(".ff-pages a").Select(a => a.TextContent));
        Assert.Equal(["Ærlig Person 990", "Ærlig Person 999"], last.QuerySelectorAll("tbody th a").Select(a => a.TextContent).Where((_, at) => at is 0 or 9));
        Assert.Equal("Ærlig Person 000", newest.QuerySelector("tbody th a")!.TextContent);
        Assert.True(late.QuerySelectorAll("tbody tr").Length == 100, "what follows from our rules is worked out for everybody");
    }

    [Fact]
    public async Task The_map_of_keys_says_what_this_reader_can_press_and_whether_letters_work()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (coach, evaluator) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Evaluator));

        var (own, other, over) = (await coach.Page("/keys"), await evaluator.Page("/keys"), await coach.Page("/keys?handler=Map"));
        await coach.Post("/looks", new() { ["Language"] = "nb", ["Scheme"] = "auto", ["Size"] = "sm", ["Keys"] = "false" });

        Assert.Contains("Ctrl K", own.QuerySelectorAll("kbd").Select(k => k.TextContent));
        Assert.Contains("Gå til Kalender", own.QuerySelectorAll("dd").Select(k => k.TextContent));
        Assert.DoesNotContain("Ctrl K", other.QuerySelectorAll("main kbd").Select(k => k.TextContent));
        Assert.Null(over.QuerySelector("h1"));
        Assert.Contains("virker på denne", own.QuerySelector("main .ff-note")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("slått av", (await coach.Page("/keys")).QuerySelector("main .ff-note")!.TextContent, StringComparison.Ordinal);
    }
}
