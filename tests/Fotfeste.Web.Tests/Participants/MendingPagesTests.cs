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
    public async Task A_misregistered_contact_counts_nowhere_until_its_writer_lets_it_stand_again(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, leader) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.NorthLeader));
        var (contact, home) = (house.Team.Contacts[0], $"/enrolments/{house.Team.Enrolments[0].Id}");
        var path = $"/contacts/{contact.Id}/withdraw";
        Assert.Equal(path, (await coach.Page($"/contacts/{contact.Id}/edit")).QuerySelector(".ff-links a")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Post(path, [])).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.Get(path)).StatusCode); // who wrote it says so

        var done = await coach.Post(path, new() { ["Reason"] = "Twice" });

        Assert.Equal(home, done.Headers.Location!.OriginalString);
        Assert.Equal(2, await Standing());
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get($"/contacts/{contact.Id}/edit")).StatusCode);
        Assert.Null((await leader.Page("/withdrawn/contacts")).QuerySelector("main table"));
        var line = (await coach.Page("/withdrawn/contacts")).QuerySelector("main tbody tr")!.TextContent;
        Assert.Contains(house.Team.Participants[0].Name, line, StringComparison.Ordinal);
        Assert.Contains("Det står her fra før", line, StringComparison.Ordinal);
        await leader.Send($"/withdrawn/contacts?contact={contact.Id}", await leader.Page("/account/calendar"), []);
        Assert.Equal(2, await Standing()); // and nobody else takes it back
        await coach.Post("/withdrawn/contacts", [], "table form");
        Assert.Equal(3, await Standing());
        Assert.Null((await coach.Page("/withdrawn/contacts")).QuerySelector("main table"));

        async Task<int> Standing()
        {
            await using var store = house.Store.As(house.Team.Coaches[0]);
            return await store.Contacts.CountAsync(c => c.EnrolmentId == house.Team.Enrolments[0].Id);
        }
    }

    [Theory, OnBoth]
    public async Task A_misregistered_visit_about_nobody_takes_its_promise_with_it_and_brings_it_back(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, employer) = (house.Team.Coaches[0], house.Team.Employers[0]);
        var talk = Contact.AboutNobody(Some.NewId<Contact>(), house.Team.Organisation.Id, employer.Id, coach.Id, Some.Content("Omvisning") with { Kind = ContactKind.Visit, With = ContactParty.Employer }, Some.Day);
        await using (var store = house.Store.As(coach))
        {
            store.AddRange(talk, PromiseMade.In(Some.NewId<PromiseMade>(), talk, coach.Id, "Sende papirene", Some.Day.AddDays(1), isTheirs: false));
            await store.SaveChangesAsync();
        }
        var visitor = await house.SignedIn(coach);
        Assert.Contains("Sende papirene", (await visitor.Page("/")).Body!.TextContent, StringComparison.Ordinal);
        var path = (await visitor.Page($"/employers/{employer.Id}")).QuerySelector("a[href$='/withdraw']")!.GetAttribute("href")!;

        Assert.Equal($"/employers/{employer.Id}", (await visitor.Post(path, new() { ["Reason"] = "Mistake" })).Headers.Location!.OriginalString);

        Assert.DoesNotContain("Sende papirene", (await visitor.Page("/")).Body!.TextContent, StringComparison.Ordinal);
        await visitor.Post("/withdrawn/contacts", [], "table form");
        Assert.Contains("Sende papirene", (await visitor.Page("/")).Body!.TextContent, StringComparison.Ordinal);
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
