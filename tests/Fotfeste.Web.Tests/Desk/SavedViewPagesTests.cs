using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class SavedViewPagesTests
{
    const string SaveForm = ".ff-views form";

    [Theory, OnBoth]
    public async Task What_the_list_shows_is_saved_under_a_name_and_stands_after_its_parts_with_a_count(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        await MeetAsync(house, 0);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var answer = await coach.Post("/participants?show=Working&order=LongestAgo", new() { ["Name"] = " Lengst siden " }, SaveForm);
        var list = await coach.Page(answer.Headers.Location!.OriginalString.Split('#')[0]);

        Assert.Equal("/participants?show=Working&order=LongestAgo#people", answer.Headers.Location.OriginalString);
        Assert.Empty(PageRules.Breaks(list));
        Assert.Equal(["Alle 5", "I jobb 5", "Lengst siden 5"], Chips(list));
        Assert.Equal("Lengst siden 5", Said(Assert.Single(list.QuerySelectorAll(".ff-chip[aria-current]"))));
        Assert.Equal("Aino Berg", list.QuerySelectorAll("tbody th a")[^1].TextContent);
        Assert.Null(list.QuerySelector(SaveForm)); // it is saved
        Assert.NotNull((await coach.Page("/participants?show=Working&order=Name")).QuerySelector(SaveForm));
        Assert.Equal(["Alle 5", "I jobb 5"], Chips(await (await house.SignedIn(house.Team.Coaches[1])).Page("/participants")));
    }

    [Fact]
    public async Task The_same_form_sent_twice_saves_one_and_a_name_that_is_missing_is_asked_for_with_everything_kept()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var list = await coach.Page("/participants?show=Late");

        var refused = await coach.Send("/participants", list, new() { ["Name"] = " ", ["Opens"] = "true" }, SaveForm);
        var asked = await Visitor.Read(refused);
        for (var n = 0; n < 2; n++) await coach.Send("/views/new", asked, new() { ["Name"] = "Sene", ["Opens"] = "true" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Empty(PageRules.Breaks(asked));
        Assert.Contains("Gi visningen et navn", asked.QuerySelector(".ff-errors")!.TextContent, StringComparison.Ordinal);
        Assert.True(asked.QuerySelector("#Opens")!.HasAttribute("checked"));
        await using var store = house.Store.AsSystem();
        Assert.Equal(("Sene", "show=Late&order=Name"), await store.SavedViews.Select(v => new ValueTuple<string, string>(v.Name, v.Filter)).SingleAsync());
        Assert.Equal(1, await store.ViewHabits.CountAsync());
    }

    [Fact]
    public async Task Only_parts_that_the_list_knows_are_kept_whatever_is_sent()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        await coach.Post("/views/new?list=Participants&show=Late&phase=never.heard-of&handler2=Csv&q=Kari", new() { ["Name"] = "En", ["at"] = "9", ["returnUrl"] = "https://example.org" });
        await coach.Post("/views/new?list=Participants&show=Late&phase=two-steps.second&part=NoEmployer", new() { ["Name"] = "To" });
        var wrong = await coach.Post("/views/new?list=Participants", new() { ["Name"] = "Tre", ["show"] = "Everything" });
        var nothing = await coach.Post("/views/new?list=Employers&show=Late", new() { ["Name"] = "Fire" });

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (wrong.StatusCode, nothing.StatusCode));
        Assert.Contains("Lista viser alle nå", (await Visitor.Read(nothing)).QuerySelector(".ff-errors")!.TextContent, StringComparison.Ordinal);
        await using var store = house.Store.AsSystem();
        Assert.Equal(["show=Late&order=Name", "phase=two-steps.second&show=Late&order=Name"], await store.SavedViews.OrderBy(v => v.Name).Select(v => v.Filter).ToListAsync());
    }

    [Fact]
    public async Task The_list_opens_with_the_chosen_view_when_nothing_is_asked_for_and_all_is_one_step_away()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        await MeetAsync(house, 0);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        await coach.Post("/participants?show=Working&order=LongestAgo", new() { ["Name"] = "Lengst siden", ["Opens"] = "true" }, SaveForm);
        await coach.Page("/participants?show=All&order=Name");

        var opened = await coach.Page("/participants");
        var all = await coach.Page(opened.QuerySelector(".ff-chip")!.GetAttribute("href")!.Split('#')[0]);
        var back = (await coach.Page($"/enrolments/{house.Team.Enrolments[1].Id}")).QuerySelector(".ff-crumbs > a")!.GetAttribute("href")!;

        Assert.Equal("Lengst siden 5", Said(opened.QuerySelector(".ff-chip[aria-current]")!));
        Assert.Equal("Aino Berg", opened.QuerySelectorAll("tbody th a")[^1].TextContent);
        Assert.Equal("Alle 5", Said(all.QuerySelector(".ff-chip[aria-current]")!));
        Assert.StartsWith("/participants?show=All#", back, StringComparison.Ordinal); // the list that was left, not the one it opens with
    }

    [Fact]
    public async Task Employers_open_with_a_saved_search_and_say_how_many_it_finds()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        Assert.Null((await coach.Page("/employers")).QuerySelector(SaveForm)); // everybody is no view

        await coach.Post("/employers?q=bedrift 1", new() { ["Name"] = "Enere", ["Opens"] = "true" }, SaveForm);
        var (opened, all) = (await coach.Page("/employers"), await coach.Page("/employers?q="));

        Assert.Equal(["Alle", "Enere 11", "Praksis flere ganger, ingen ansatt", "Ikke snakket med på et halvt år"], Chips(opened));
        Assert.Equal(("bedrift 1", 11), (opened.QuerySelector("#q")!.GetAttribute("value"), opened.QuerySelectorAll("tbody tr").Length));
        Assert.Equal(20, all.QuerySelectorAll("tbody tr").Length);
        Assert.Empty(PageRules.Breaks(opened));
    }

    [Fact]
    public async Task A_leader_saves_for_the_unit_and_each_there_counts_the_people_that_they_see()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (leader, coach, other) = (await house.SignedIn(house.Team.NorthLeader), await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[2]));
        var list = await leader.Page("/participants?show=Working");
        Assert.Equal(["Bare meg", "Alle i Nord"], list.QuerySelectorAll("#view-unit option").Select(o => o.TextContent));
        Assert.Null((await coach.Page("/participants?show=Working")).QuerySelector("#view-unit"));

        await leader.Send("/participants", list, new() { ["Name"] = "I arbeid", ["Unit"] = $"{house.Team.North.Id}" }, SaveForm);
        var foreign = await leader.Send("/participants", list, new() { ["Name"] = "I arbeid", ["Unit"] = $"{house.Team.South.Id}", ["ViewId"] = $"{Some.NewId<SavedView>()}" }, SaveForm);
        var taken = await coach.Post("/participants?show=Late", new() { ["Name"] = "For alle", ["Unit"] = $"{house.Team.North.Id}" }, SaveForm);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (foreign.StatusCode, taken.StatusCode));
        Assert.Equal("For enheten: I arbeid 10", Chips(await leader.Page("/participants"))[^1]);
        Assert.Equal("For enheten: I arbeid 5", Chips(await coach.Page("/participants"))[^1]);
        Assert.DoesNotContain("I arbeid", string.Join(' ', Chips(await other.Page("/participants"))), StringComparison.Ordinal);
        Assert.Contains("Alle i Nord", (await coach.Page("/views")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await coach.Page("/views")).QuerySelector("tbody td a")); // to see and to order, not to change
        Assert.NotNull((await leader.Page("/views")).QuerySelector("tbody td a"));
    }

    [Fact]
    public async Task Views_are_ordered_renamed_chosen_and_removed_on_a_page_of_their_own()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        Assert.Contains("Ingen visninger ennå", (await coach.Page("/views")).QuerySelector(".ff-empty")!.TextContent, StringComparison.Ordinal);
        foreach (var show in new[] { "Working", "Late", "Ended" }) await coach.Post($"/participants?show={show}", new() { ["Name"] = show }, SaveForm);

        var names = Names(await coach.Page("/views"));

        await coach.Post("/views", new() { ["by"] = "-1" }, "tr:nth-child(3) form[action*=Move]");
        var moved = await coach.Page("/views");
        Assert.Empty(PageRules.Breaks(moved));
        Assert.Equal([names[0], names[2], names[1]], Names(moved));
        Assert.Contains("I jobb · Rekkefølge: Navn", moved.QuerySelectorAll("tbody th").Single(row => row.QuerySelector("a")!.TextContent == "Working").TextContent, StringComparison.Ordinal);

        await coach.Send("/views", moved, [], "tr:nth-child(2) form[action*=Open]");
        await coach.Send("/views", moved, [], "tr:nth-child(1) form[action*=Open]"); // the last one counts
        var chosen = await coach.Page("/views");
        Assert.Contains(names[0], Assert.Single(chosen.QuerySelectorAll("tbody tr"), row => row.QuerySelector(".ff-mark") is not null).TextContent, StringComparison.Ordinal);
        Assert.StartsWith(names[0], Said((await coach.Page("/participants")).QuerySelector(".ff-chip[aria-current]")!), StringComparison.Ordinal);

        var own = chosen.QuerySelector("tbody td a")!.GetAttribute("href")!;
        var before = await coach.Page(own);
        Assert.Empty(PageRules.Breaks(before));
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Send(own, before, new() { ["Name"] = "Arbeider" })).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await coach.Send(own, before, new() { ["Name"] = "I arbeid" })).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Post(own, new() { ["Name"] = "" })).StatusCode);
        Assert.Equal(["Arbeider", names[2], names[1]], Names(await coach.Page("/views")));
        await coach.Post(own, [], "form[action*=Remove]");

        Assert.Equal([names[2], names[1]], Names(await coach.Page("/views")));
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get(own)).StatusCode);
        Assert.Equal("Alle 5", Said((await coach.Page("/participants?show=All&order=Name")).QuerySelector(".ff-chip[aria-current]")!));
        Assert.Equal("Alle 5", Said((await coach.Page("/participants")).QuerySelector(".ff-chip[aria-current]")!));
    }

    [Theory, OnBoth]
    public async Task Leads_are_saved_as_they_are_shown_and_open_where_all_that_was_chosen_can_be_shown(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        foreach (var path in new[] { "/leads", "/leads/list", "/leads?whose=Mine" }) Assert.Null((await coach.Page(path)).QuerySelector(SaveForm)); // as it opens anyway

        var onBoard = await coach.Post("/leads?whose=All&strategy=Mediation", new() { ["Name"] = "Behovet først" }, SaveForm);
        var inList = await coach.Post("/leads/list?stage=Idea&q=kafé", new() { ["Name"] = "Ideer", ["Opens"] = "true" }, SaveForm);

        Assert.Equal(("/leads?whose=All&strategy=Mediation", "/leads/list?whose=Mine&stage=Idea&q=kaf%C3%A9"), (onBoard.Headers.Location!.OriginalString, inList.Headers.Location!.OriginalString));
        Assert.Equal(inList.Headers.Location.OriginalString, (await coach.Get("/leads")).Headers.Location!.OriginalString);
        var list = await coach.Page(inList.Headers.Location.OriginalString);
        Assert.Equal(["Behovet først", "Ideer"], Chips(list));
        Assert.Equal("Ideer", Said(Assert.Single(list.QuerySelectorAll(".ff-chip[aria-current]"))));
        Assert.Contains("Mine · Idé · ", (await coach.Page("/views")).QuerySelector("[aria-labelledby='l-Leads'] tbody")!.TextContent, StringComparison.Ordinal);
        Assert.All(new[] { list, await coach.Page("/views"), await coach.Page("/leads?whose=All") }, page => Assert.Empty(PageRules.Breaks(page)));
        Assert.Empty(Chips(await (await house.SignedIn(house.Team.Coaches[1])).Page("/leads?whose=All")));
    }

    [Fact]
    public async Task A_phase_in_which_nobody_is_shows_nobody_and_says_which_it_is()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        await coach.Post("/participants?phase=two-steps.second", new() { ["Name"] = "Andre fase" }, SaveForm);
        await coach.Post("/participants?part=NoEmployer", new() { ["Name"] = "Uten arbeidsgiver" }, SaveForm);

        var list = await coach.Page("/participants?phase=two-steps.second&show=All&order=Name");

        Assert.Equal(0, list.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Bare noen vises: Second.", list.QuerySelector(".ff-note")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Andre fase 0", Chips(list));
        Assert.Contains($"Uten arbeidsgiver {(await coach.Page("/participants?part=NoEmployer")).QuerySelectorAll("tbody tr").Length}", Chips(list));
    }

    // So that somebody stands last when who was met longest ago comes first.
    static async Task MeetAsync(RunningHouse house, int at)
    {
        await using var store = house.Store.As(house.Team.Coaches[0]);
        var person = await store.Enrolments.ById(house.Team.Enrolments[at].Id);
        store.Add(Contact.Log(Some.NewId<Contact>(), person, house.Team.Coaches[0].Id, Some.Content(day: Some.Day), Some.Day));
        await store.SaveChangesAsync();
    }

    static string[] Chips(IDocument page) => [.. page.QuerySelectorAll(".ff-chip").Select(Said)];

    static string[] Names(IDocument page) => [.. page.QuerySelectorAll("tbody th a").Select(a => a.TextContent)];

    static string Said(IElement chip) => string.Join(' ', chip.TextContent.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
