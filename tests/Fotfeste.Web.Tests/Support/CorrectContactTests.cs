using System.Net;

namespace Fotfeste.Web.Tests;

public sealed class CorrectContactTests
{
    [Theory, OnBoth]
    public async Task What_stood_before_is_kept_and_shown_in_plain_words(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var page = await coach.Page(PathOf(house));

        await coach.Send(PathOf(house), page, new(LogContactTests.AsDrawn(page)) { ["Form.Note"] = "Rettet tekst", ["Form.Kind"] = "Phone", ["Form.Minutes"] = "other", ["Form.OtherMinutes"] = "25" });

        var after = await coach.Page(PathOf(house));
        var rows = after.QuerySelectorAll("#history ~ .ff-table tbody tr").Select(r => string.Join(" | ", r.Children.Select(c => c.TextContent))).ToList();
        Assert.Contains("Hva slags kontakt? | Møte | Telefon", rows);
        Assert.Contains("Hvor mange minutter? | 30 min | 25 min", rows);
        Assert.Contains("Hva skjedde? | canary-notes-1 | Rettet tekst", rows);
        Assert.Contains("av Ida Nord", after.QuerySelector("#history ~ h3")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(PageRules.Breaks(after));
    }

    [Fact]
    public async Task Saving_without_a_change_is_no_correction()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var page = await coach.Page(PathOf(house));

        await coach.Send(PathOf(house), page, LogContactTests.AsDrawn(page));

        await using var store = house.Store.AsSystem();
        var contact = await store.Contacts.ById(house.Team.Contacts[0].Id);
        Assert.Equal((0, house.Team.Contacts[0].Content), (contact.Revisions.Count, contact.Content));
    }

    [Theory, OnBoth]
    public async Task Two_at_once_are_both_shown_and_nothing_is_overwritten(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, elsewhere) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[0]));
        var (mine, theirs) = (await coach.Page(PathOf(house)), await elsewhere.Page(PathOf(house)));
        await coach.Send(PathOf(house), mine, new(LogContactTests.AsDrawn(mine)) { ["Form.Note"] = "Først" });

        var conflict = await elsewhere.Send(PathOf(house), theirs, new(LogContactTests.AsDrawn(theirs)) { ["Form.Note"] = "Sist" });

        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        var both = await Visitor.Read(conflict);
        Assert.Equal(["Først", "Sist"], both.QuerySelectorAll(".ff-errors tbody td").Select(c => c.TextContent));
        Assert.Equal("Først", await NoteAsync(house));
        await elsewhere.Send(PathOf(house), both, new(LogContactTests.AsDrawn(both)) { ["Form.Note"] = "Sist" }); // having seen both
        Assert.Equal("Sist", await NoteAsync(house));
    }

    [Theory, OnBoth]
    public async Task Anothers_contact_and_an_invented_one_are_not_here(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[1]);

        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get(PathOf(house))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get($"/contacts/{Some.NewId<Contact>()}/edit")).StatusCode);
    }

    static string PathOf(RunningHouse house) => $"/contacts/{house.Team.Contacts[0].Id}/edit";

    static async Task<string> NoteAsync(RunningHouse house)
    {
        await using var store = house.Store.AsSystem();
        return (await store.Contacts.ById(house.Team.Contacts[0].Id)).Content.Note.Reveal();
    }
}
