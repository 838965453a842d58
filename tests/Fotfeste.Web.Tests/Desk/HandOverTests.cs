using System.Net;
using AngleSharp.Html.Dom;

namespace Fotfeste.Web.Tests;

public sealed class HandOverTests
{
    [Theory, OnBoth]
    public async Task The_plan_is_plain_text_and_the_page_says_afterwards_who_has_it(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var page = await coach.Page(Path(house));
        Assert.Empty(PageRules.Breaks(page));
        var text = TextOf(page);
        Assert.StartsWith("Plan: Aino Berg\nFjordland, 16. mars 2026\n", text, StringComparison.Ordinal);
        Assert.Contains("canary-wishes-1", text, StringComparison.Ordinal);
        Assert.Contains("Ida Nord", text, StringComparison.Ordinal);
        Assert.DoesNotContain("canary-notes", text, StringComparison.Ordinal);

        var answer = await coach.Post(Path(house), new() { ["Receiver"] = "NAV Fjordland" });

        Assert.Equal($"/enrolments/{house.Team.Enrolments[0].Id}?saved=true", answer.Headers.Location!.OriginalString);
        Assert.Contains("Plan: overlevert til NAV Fjordland, 16. mars 2026, av Ida Nord.", (await coach.Page($"/enrolments/{house.Team.Enrolments[0].Id}")).QuerySelector("#story")!.TextContent, StringComparison.Ordinal);
        var again = await coach.Page(Path(house));
        Assert.Contains("NAV Fjordland", again.QuerySelector("#before ~ ul")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("NAV Fjordland", again.QuerySelector("datalist option")!.GetAttribute("value"));
    }

    [Theory, OnBoth]
    public async Task A_contact_says_who_has_it_and_that_it_was_corrected_afterwards(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var (contact, edit) = (house.Team.Contacts[0].Id, $"/contacts/{house.Team.Contacts[0].Id}/edit");
        var link = (await coach.Page($"/enrolments/{house.Team.Enrolments[0].Id}")).QuerySelector($"#story a[href$='hand-over?contact={contact}']")!.GetAttribute("href")!;
        Assert.Contains("Hva skjedde? canary-notes-1", TextOf(await coach.Page(link)), StringComparison.Ordinal);
        await coach.Post(link, new() { ["Receiver"] = "Kommunen" });

        var warned = await coach.Page(edit);
        Assert.Contains("overlevert til Kommunen", warned.QuerySelector(".ff-note")!.TextContent, StringComparison.Ordinal);
        await coach.SaveAsync(edit, warned.Filled(("Form.Note", "Rettet")));

        var story = (await coach.Page($"/enrolments/{house.Team.Enrolments[0].Id}")).QuerySelector("#story")!.TextContent;
        Assert.Contains("Kontakt: overlevert til Kommunen, 16. mars 2026, av Ida Nord. Overlevert før rettelsen", story, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task A_period_holds_what_happened_from_its_first_to_its_last_day_in_order(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var path = $"{Path(house)}?part=Period&First=1.3.2026&Last=9.3.2026";

        var page = await coach.Page(path);
        Assert.Equal(2, TextOf(page).Split("canary-notes-1").Length - 1); // of three contacts a week apart, two lie within
        Assert.StartsWith("Perioden 1. mars 2026 til 9. mars 2026: Aino Berg", TextOf(page), StringComparison.Ordinal);
        await coach.Send(path, page, new() { ["Receiver"] = "NAV" });

        var person = await coach.Page($"/enrolments/{house.Team.Enrolments[0].Id}");
        Assert.Contains("Perioden 1. mars 2026 til 9. mars 2026: overlevert til NAV", person.QuerySelector("#story")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("overlevert", (await coach.Page($"/enrolments/{house.Team.Enrolments[0].Id}?show=Contacts")).QuerySelector("#story")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_receiver_and_with_a_period_that_holds_no_day_nothing_is_marked()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var path = $"{Path(house)}?part=Period&First=9.3.2026&Last=1.3.2026";

        var (nobody, noDay) = (await coach.Post(Path(house), new() { ["Receiver"] = " " }), await coach.Post(path, new() { ["Receiver"] = "NAV" }));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (nobody.StatusCode, noDay.StatusCode));
        Assert.Equal("#Receiver", (await Visitor.Read(nobody)).QuerySelector("[role=alert] a")!.GetAttribute("href"));
        Assert.Contains("Siste dag er før første dag", (await Visitor.Read(noDay)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        await using var store = house.Store.AsSystem();
        Assert.Empty(await store.HandedOver.Of(house.Team.Enrolments[0].Id));
    }

    [Theory, OnBoth]
    public async Task The_contact_of_another_person_and_anothers_person_are_not_here(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        foreach (var path in new[] { $"{Path(house)}?contact={house.Team.Contacts[3].Id}", $"{Path(house)}?contact={house.Team.Contacts[^1].Id}", $"/enrolments/{house.Team.Enrolments[5].Id}/hand-over" })
            Assert.Equal(HttpStatusCode.NotFound, (await coach.Get(path)).StatusCode);
    }

    static string Path(RunningHouse house) => $"/enrolments/{house.Team.Enrolments[0].Id}/hand-over";

    static string TextOf(AngleSharp.Dom.IDocument page) => ((IHtmlTextAreaElement)page.QuerySelector("#text")!).DefaultValue.ReplaceLineEndings("\n");
}
