using System.Net;
using System.Text.Json;

namespace Fotfeste.Web.Tests;

/// <summary>The same contact sent again, by a queue that did not get its answer or by somebody who pressed twice.</summary>
public sealed class ReplayTests
{
    [Theory, OnBoth]
    public async Task The_same_words_after_three_days_are_the_same_contact_and_the_same_answer_also_when_corrected_since(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var typed = (await coach.Page(DraftTests.Log(house))).Filled(("Form.Note", "I kjelleren"), ("Form.Next", "other"), ("Form.NextOn", "2026-03-30"));
        var first = await coach.SaveAsync(DraftTests.Log(house), typed, script: true);
        await using (var store = house.Store.As(house.Team.Coaches[0]))
        {
            var contact = (await store.Contacts.ById(Id<Contact>.Parse(typed["Form.Id"], null)));
            contact.Correct(Some.NewId<ContactRevision>(), await store.Enrolments.ById(house.Team.Enrolments[0].Id), contact.Content with { Note = Sealed.Of("Rettet siden") }, house.Team.Coaches[0].Id, store.Now, Some.Day);
            await store.SaveChangesAsync();
        }

        house.Store.Clock.Day = Some.Day.AddDays(3);
        var later = await house.SignedIn(house.Team.Coaches[0]);
        var token = (await later.Page("/")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var second = await later.SaveAsync(DraftTests.Log(house), new(typed) { [DraftKeeping.Token] = token }, script: true);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.Equal([To(await first.Content.ReadAsStringAsync())], new[] { To(await second.Content.ReadAsStringAsync()) });
        await using var after = house.Store.AsSystem();
        var all = await after.Contacts.Of(house.Team.Enrolments[0].Id);
        Assert.Equal(4, all.Count);
        Assert.Single(all, c => c.Content.Note.Reveal() == "Rettet siden");

        static string To(string json) => JsonDocument.Parse(json).RootElement.GetProperty("to").GetString()!;
    }

    [Theory, OnBoth]
    public async Task Other_words_under_the_same_identity_are_both_kept_and_asked_about(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var typed = (await coach.Page(DraftTests.Log(house))).Filled(("Form.Note", "Fra telefonen"));
        await coach.SaveAsync(DraftTests.Log(house), typed);

        var asked = await coach.SaveAsync(DraftTests.Log(house), new(typed) { ["Form.Note"] = "Fra maskinen" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        var both = await Visitor.Read(asked);
        Assert.Equal(["Fra telefonen", "Fra maskinen"], both.QuerySelectorAll(".ff-errors tbody td").Select(c => c.TextContent));
        Assert.NotEqual(typed["Form.Id"], both.Value("Form.Id"));
        Assert.Empty(PageRules.Breaks(both));
        Assert.Equal(HttpStatusCode.Redirect, (await coach.SaveAsync(DraftTests.Log(house), both.Filled())).StatusCode);
        await using var store = house.Store.AsSystem();
        Assert.Equal(["Fra maskinen", "Fra telefonen"], (await store.Contacts.Of(house.Team.Enrolments[0].Id)).Take(2).Select(c => c.Content.Note.Reveal()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_identity_of_another_persons_contact_shows_nothing_of_it()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        foreach (var known in new[] { house.Team.Contacts[3], house.Team.Contacts[^1] }) // another person of one's own, and a foreign one
        {
            var typed = (await coach.Page(DraftTests.Log(house))).Filled(("Form.Note", "Nytt"), ("Form.Id", $"{known.Id}"));

            var answer = await coach.SaveAsync(DraftTests.Log(house), typed);

            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.DoesNotContain("canary-notes", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }
}
