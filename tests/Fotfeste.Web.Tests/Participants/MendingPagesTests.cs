using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class MendingPagesTests
{
    [Theory, OnBoth]
    public async Task A_misregistered_person_goes_out_of_the_lists_and_comes_back(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var (id, name) = (house.Team.Participants[0].Id, house.Team.Participants[0].Name);
        var path = $"/participants/{id}/withdraw";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Post(path, new() { ["What"] = "everything" })).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Post(path, new() { ["What"] = $"{house.Team.Enrolments[9].Id}", ["Reason"] = "Twice" })).StatusCode); // somebody else's

        var done = await coach.Post(path, new() { ["What"] = "everything", ["Reason"] = "WrongPerson" });

        Assert.Equal("/participants", done.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get($"/enrolments/{house.Team.Enrolments[0].Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get($"/contacts/{house.Team.Contacts[0].Id}/edit")).StatusCode);
        Assert.DoesNotContain(name, (await coach.Page("/participants")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(name, (await coach.Page("/withdrawn")).QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        await coach.Post("/withdrawn", [], "table form");
        Assert.Equal(HttpStatusCode.OK, (await coach.Get($"/enrolments/{house.Team.Enrolments[0].Id}")).StatusCode);
        Assert.Null((await coach.Page("/withdrawn")).QuerySelector("main table"));
    }

    [Theory, OnBoth]
    public async Task A_leader_makes_one_of_two_and_the_old_address_leads_to_the_new(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        var (kept, gone) = (house.Team.Participants[0], house.Team.Participants[5]);
        var path = $"/participants/{kept.Id}/merge?with={gone.Id}";
        var page = await leader.Page(path);
        Assert.Contains(gone.Name, page.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        Dictionary<string, string> answers = new() { ["Name"] = "That", ["Reach"] = "That", ["About"] = "This", ["Why"] = "Samme telefon", ["Sure"] = "true" };
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await leader.Send(path, page, new(answers) { ["Sure"] = "false" })).StatusCode);

        var done = await leader.Send(path, page, answers);

        Assert.Equal($"/participants/{kept.Id}", done.Headers.Location!.OriginalString);
        Assert.Equal($"/participants/{kept.Id}", (await leader.Get($"/participants/{gone.Id}")).Headers.Location!.OriginalString);
        await using var store = house.Store.AsSystem();
        var (person, particulars) = (await store.Participants.ById(kept.Id), await store.Particulars.Of(kept.Id));
        Assert.Equal((gone.Name, "canary-reach-6", house.Team.Particulars[0].Sex), (person.Name, particulars.Phone.Reveal(), particulars.Sex));
        Assert.Equal(2, await store.Enrolments.CountAsync(e => e.ParticipantId == kept.Id));
        Assert.Equal(house.Team.NorthLeader.Id, (await store.Merges.SingleAsync()).MergedBy);
        var coach = await house.SignedIn(house.Team.Coaches[1]);
        Assert.Equal(HttpStatusCode.OK, (await coach.Get($"/enrolments/{house.Team.Enrolments[5].Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get($"/participants/{kept.Id}/merge")).StatusCode);
    }

    [Theory, OnBoth]
    public async Task Who_is_around_stands_on_the_case_with_what_they_may_know_until_it_ends(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var path = $"/participants/{house.Team.Participants[0].Id}/around";
        Dictionary<string, string> form = new() { ["Kind"] = "Guardian", ["Name"] = "Vera Verge", ["Place"] = "", ["Phone"] = "900 00 000", ["Email"] = "", ["May"] = "Plan", ["From"] = "1.3.2026", ["Until"] = "" };
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Post(path, new(form) { ["Name"] = "" })).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Post(path, new(form) { ["Until"] = "1.2.2026" })).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await coach.Post(path, form)).StatusCode);

        var facts = (await coach.Page($"/enrolments/{house.Team.Enrolments[0].Id}")).QuerySelector("#around")!.ParentElement!.TextContent;
        Assert.Contains("Vera Verge", facts, StringComparison.Ordinal);
        Assert.Contains("Det, og planen", facts, StringComparison.Ordinal);
        var change = (await coach.Page(path)).QuerySelector("#all")!.ParentElement!.QuerySelector("a")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Post(change, new(form) { ["Until"] = "10.3.2026" })).StatusCode);
        facts = (await coach.Page($"/enrolments/{house.Team.Enrolments[0].Id}")).QuerySelector("#around")!.ParentElement!.TextContent;
        Assert.Contains("Ingenting", facts, StringComparison.Ordinal);
        Assert.DoesNotContain("Det, og planen", facts, StringComparison.Ordinal);
        await using var store = house.Store.AsSystem();
        Assert.Equal(1, await store.Around.CountAsync());
    }
}
