using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class LogContactTests
{
    [Theory, OnBoth]
    public async Task Opening_and_saving_is_enough_because_the_defaults_are_good(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var page = await coach.Page(PathOf(house));
        Assert.Empty(PageRules.Breaks(page));
        var form = AsDrawn(page);

        var answer = await coach.Send(PathOf(house), page, form);

        Assert.Equal($"/enrolments/{house.Team.Enrolments[0].Id}?saved=true", answer.Headers.Location!.OriginalString);
        var contact = await Newest(house);
        Assert.Equal(new ContactContent(ContactKind.AtWork, true, ContactParty.Person, ContactPlace.Workplace, Some.Day, 30, Sealed.Nothing, Sealed.Nothing, Some.Day.AddDays(14)), contact.Content);
        Assert.Equal((house.Team.Coaches[0].Id, house.Team.Employers[0].Id), (contact.CoachId!.Value, contact.EmployerId!.Value));
    }

    [Theory, OnBoth]
    public async Task The_same_form_sent_twice_is_one_contact(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var page = await coach.Page(PathOf(house));

        var (first, second) = (await coach.Send(PathOf(house), page, AsDrawn(page)), await coach.Send(PathOf(house), page, AsDrawn(page)));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode));
        await using var store = house.Store.AsSystem();
        Assert.Equal(4, await store.Contacts.CountAsync(c => c.EnrolmentId == house.Team.Enrolments[0].Id));
    }

    [Theory]
    [InlineData("Form.Day", "17.3.2026", "#Form_Day")]
    [InlineData("Form.Day", "i dag", "#Form_Day")]
    [InlineData("Form.Day", "1.1.2020", "#Form_Day")]
    [InlineData("Form.Kind", "", "#Form_Kind")]
    [InlineData("Form.Minutes", "other", "#Form_OtherMinutes")]
    [InlineData("Form.Next", "other", "#Form_NextOn")]
    public async Task A_refusal_points_to_the_field_and_keeps_what_was_written(string field, string typed, string where)
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var page = await coach.Page(PathOf(house));

        var answer = await coach.Send(PathOf(house), page, new(AsDrawn(page)) { ["Form.Note"] = "Prøvde kassa", ["Form.NextStep"] = "Ring sjefen", [field] = typed });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var again = await Visitor.Read(answer);
        Assert.Equal(where, again.QuerySelector("[role=alert] a")!.GetAttribute("href"));
        Assert.Equal("Prøvde kassa", again.QuerySelector("#Form_Note")!.TextContent.Trim());
        Assert.Equal("Ring sjefen", again.QuerySelector("#Form_NextStep")!.GetAttribute("value"));
        Assert.Empty(PageRules.Breaks(again));
    }

    [Fact]
    public async Task Not_met_takes_one_tap_less_and_counts_no_minutes()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var page = await coach.Page(PathOf(house) + "?met=no");

        await coach.Send(PathOf(house), page, AsDrawn(page));

        var contact = await Newest(house);
        Assert.Equal((false, ContactKind.Meeting, 0), (contact.Content.Met, contact.Content.Kind, contact.Content.Minutes));
    }

    [Theory, OnBoth]
    public async Task An_employer_that_is_nearly_known_is_asked_about_and_then_taken_or_made(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var page = await coach.Page(PathOf(house));

        var asked = await coach.Send(PathOf(house), page, new(AsDrawn(page)) { ["Employer.Name"] = "Bedrift 11 AS", ["Form.Note"] = "Omvisning" });
        var question = await Visitor.Read(asked);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.Contains(question.QuerySelectorAll("[name='Employer.Which']"), choice => choice.GetAttribute("value") == house.Team.Employers[10].Id.ToString());
        Assert.Equal("Omvisning", question.QuerySelector("#Form_Note")!.TextContent.Trim());
        await coach.Send(PathOf(house), question, new(AsDrawn(question)) { ["Employer.Name"] = "Bedrift 11 AS", ["Employer.Which"] = "new" });

        var contact = await Newest(house);
        await using var store = house.Store.AsSystem();
        Assert.Equal("Bedrift 11 AS", (await store.Employers.ById(contact.EmployerId!.Value)).Name);
    }

    [Theory, OnBoth]
    public async Task Anothers_person_and_an_invented_one_are_not_here(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var own = await coach.Page(PathOf(house));

        foreach (var id in new[] { house.Team.Enrolments[5].Id, Some.NewId<Enrolment>() })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await coach.Get($"/enrolments/{id}/contacts/new")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await coach.Send($"/enrolments/{id}/contacts/new", own, AsDrawn(own))).StatusCode);
        }
    }

    [Fact]
    public async Task From_anywhere_the_person_is_picked_first_and_only_among_ones_own()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var (recent, found, foreign) = (await coach.Page("/contacts/new"), await coach.Page("/contacts/new?q=dagny"), await coach.Page("/contacts/new?q=mina"));

        Assert.Equal(5, recent.QuerySelectorAll(".ff-choose a").Length);
        Assert.Equal($"/enrolments/{house.Team.Enrolments[3].Id}/contacts/new", found.QuerySelector(".ff-choose a")!.GetAttribute("href"));
        Assert.Empty(foreign.QuerySelectorAll(".ff-choose a"));
        Assert.All([recent, found, foreign], page => Assert.Empty(PageRules.Breaks(page)));
    }

    static string PathOf(RunningHouse house) => $"/enrolments/{house.Team.Enrolments[0].Id}/contacts/new";

    static async Task<Contact> Newest(RunningHouse house)
    {
        await using var store = house.Store.AsSystem();
        return (await store.Contacts.Latest(house.Team.Enrolments[0].Id))!;
    }

    /// <summary>What a browser would send of the form as it stands.</summary>
    internal static Dictionary<string, string> AsDrawn(AngleSharp.Dom.IDocument page) => page.QuerySelectorAll("main form[method=post] [name]")
        .Where(e => e.GetAttribute("type") is not ("radio" or "checkbox") || e.HasAttribute("checked"))
        .GroupBy(e => e.GetAttribute("name")!)
        .ToDictionary(e => e.Key, e => e.First() switch
        {
            var area when area.LocalName == "textarea" => area.TextContent.TrimStart('\n'),
            var list when list.LocalName == "select" => list.QuerySelector("option[selected]")?.GetAttribute("value") ?? "",
            var input => input.GetAttribute("value") ?? "",
        });
}
