using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class DisclosurePagesTests
{
    const string Words = "Jeg lærer best når noen viser meg.";

    [Theory, OnBoth]
    public async Task What_a_person_agrees_to_stands_on_the_own_page_until_it_is_taken_back_and_a_slip_is_put_right(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var (home, path) = ($"/enrolments/{house.Team.Enrolments[0].Id}", $"/enrolments/{house.Team.Enrolments[0].Id}/disclosures");
        Assert.Contains("Vi sier ikke navnet ditt.", await Told(), StringComparison.Ordinal);
        var form = await coach.Page(path);
        Assert.Empty(PageRules.Breaks(form));
        var typed = new Dictionary<string, string> { ["To"] = "OneEmployer", ["Employer.Name"] = house.Team.Employers[0].Name, ["Said"] = Words, ["Unsaid"] = "Hva jeg har vært sjuk av", ["From"] = Day(0), ["Until"] = Day(90) };

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Send(path, form, new(typed) { ["Employer.Name"] = "" }, "form.ff-form")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Send(path, form, new(typed) { ["Until"] = "" }, "form.ff-form")).StatusCode);
        foreach (var _ in new[] { 1, 2 }) Assert.Equal(HttpStatusCode.Redirect, (await coach.Send(path, form, typed, "form.ff-form")).StatusCode);

        var own = await Told();
        Assert.Contains(Words, own, StringComparison.Ordinal);
        Assert.Contains(house.Team.Employers[0].Name, own, StringComparison.Ordinal);
        var standing = await coach.Page(path);
        Assert.Empty(PageRules.Breaks(standing));
        Assert.Single(standing.QuerySelectorAll("[aria-labelledby='standing'] blockquote"));
        var gone = await coach.Send(path, standing, [], "[aria-labelledby='standing'] form");
        Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);
        Assert.DoesNotContain(Words, await Told(), StringComparison.Ordinal);
        var after = await coach.Page(path);
        Assert.Contains(Words, after.QuerySelector("[aria-labelledby='before']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await UndoTests.UndoAsync(coach, after)).StatusCode);
        Assert.Contains(Words, await Told(), StringComparison.Ordinal);
        await using var store = house.Store.AsSystem();
        Assert.Equal(1, await store.Disclosures.CountAsync());

        async Task<string> Told() => (await coach.Page($"{home}/my-page")).QuerySelector("[aria-labelledby='heard']")!.TextContent;
        string Day(int ahead) => $"{house.Team.Today.AddDays(ahead):d.M.yyyy}";
    }

    [Theory, OnBoth]
    public async Task What_was_taken_back_from_one_is_said_beside_what_all_the_others_may_hear(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, home, firm) = (await house.SignedIn(house.Team.Coaches[0]), $"/enrolments/{house.Team.Enrolments[0].Id}", house.Team.Employers[0]);
        var (all, one, before) = (Give(house, house.Team.Enrolments[0], null, Words), Give(house, house.Team.Enrolments[0], firm.Id, "Bare her"), Give(house, house.Team.Enrolments[0], firm.Id, "Enda før"));
        one.TakeBack(DateTimeOffset.UnixEpoch.AddHours(1));
        await SaveAsync(house, all, one, before);

        var told = (await coach.Page($"{home}/my-page")).QuerySelector("[aria-labelledby='heard']")!.TextContent;
        var standing = (await coach.Page($"{home}/disclosures")).QuerySelector("[aria-labelledby='standing']")!;

        Assert.Contains(Words, told, StringComparison.Ordinal);
        Assert.Contains($"Men ikke til {firm.Name}.", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Enda før", told, StringComparison.Ordinal); // taken back with the newer one of the same firm
        Assert.Equal($"«{Words}»", Assert.Single(standing.QuerySelectorAll("blockquote")).TextContent);
        Assert.Contains($"Men ikke til {firm.Name}: der er det tatt tilbake.", standing.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 avtale gjelder i dag.", (await coach.Page(home)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_takes_back_what_another_persons_employer_may_hear()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (coach, first, other) = (await house.SignedIn(house.Team.Coaches[0]), house.Team.Enrolments[0], house.Team.Enrolments[1]);
        var one = Give(house, other, null, Words);
        await SaveAsync(house, one, Give(house, first, null, "Noe"));
        var path = $"/enrolments/{first.Id}/disclosures";

        var answer = await coach.Send(path, await coach.Page(path), new() { ["which"] = one.Id.ToString() }, "[aria-labelledby='standing'] form");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory, OnBoth]
    public async Task The_card_and_the_note_for_an_employer_name_nobody_who_has_not_agreed(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (team, coach) = (house.Team, await house.SignedIn(house.Team.Coaches[0]));
        var (firm, person, enrolment) = (team.Employers[0], team.Participants[0].Name, team.Enrolments[0]);
        var talk = Contact.Log(Some.NewId<Contact>(), enrolment, team.Coaches[0].Id, Some.Content("", team.Today) with { With = ContactParty.Employer }, team.Today, firm.Id);
        var nobody = Contact.AboutNobody(Some.NewId<Contact>(), team.Organisation.Id, firm.Id, team.Coaches[0].Id, Some.Content("", team.Today) with { With = ContactParty.Employer }, team.Today);
        var interview = Interview.Prepare(Some.NewId<Interview>(), enrolment, firm.Id, null, team.Coaches[0].Id, null, InterviewContent.Empty with { Say = new("Jeg liker orden"), Unsaid = new("Diagnosen"), Day = team.Today.AddDays(2), Start = new(10, 0) }, team.Today);
        await SaveAsync(house, talk, nobody, interview,
            PromiseMade.In(Some.NewId<PromiseMade>(), talk, team.Coaches[0].Id, $"Sende attesten til {person}", team.Today.AddDays(3), isTheirs: false),
            PromiseMade.In(Some.NewId<PromiseMade>(), nobody, team.Coaches[0].Id, "Komme med brosjyren", team.Today.AddDays(4), isTheirs: false));
        var (card, note) = ($"/employers/{firm.Id}/card", $"/interviews/{interview.Id}/for-employer");

        foreach (var path in new[] { card, note })
        {
            var page = await coach.Page(path);
            Assert.Empty(PageRules.Breaks(page));
            var said = page.DocumentElement.OuterHtml;
            foreach (var secret in new[] { person, person.Split(' ')[0], "attesten", "orden", "Diagnosen" }) Assert.DoesNotContain(secret, said, StringComparison.Ordinal);
            Assert.Contains("en deltaker", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
        Assert.Contains("Komme med brosjyren", (await coach.Page(card)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await SaveAsync(house, Give(house, enrolment, firm.Id, Words));
        var agreed = (await coach.Page(card)).QuerySelector("main")!.TextContent;
        Assert.Contains($"Det vi avtalte om {person}", agreed, StringComparison.Ordinal);
        Assert.DoesNotContain("attesten", agreed, StringComparison.Ordinal); // the yes is to the name, not to what the coach wrote
        var named = (await coach.Page(note)).QuerySelector("main")!.TextContent;
        Assert.Contains(person, named, StringComparison.Ordinal);
        Assert.Contains(Words, named, StringComparison.Ordinal);
        foreach (var own in new[] { "orden", "Diagnosen" }) Assert.DoesNotContain(own, named, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_card_says_who_stands_in_and_the_sheet_names_the_coach()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (team, coach) = (house.Team, await house.SignedIn(house.Team.Coaches[0]));
        await using (var store = house.Store.AsSystem())
        {
            (await store.Staff.FindAsync(team.Coaches[0].Id))!.Change(team.Coaches[0].Name, "900 00 001");
            (await store.Staff.FindAsync(team.Coaches[1].Id))!.Change(team.Coaches[1].Name, "900 00 002");
            await store.SaveChangesAsync();
        }

        var card = await coach.Page($"/employers/{team.Employers[0].Id}/card?Deputy={team.Coaches[1].Id}");
        var sheet = await coach.Page("/employers/offer");

        Assert.Equal(["tel:90000001", "tel:90000002"], card.QuerySelectorAll(".ff-number-big").Select(a => a.GetAttribute("href")));
        Assert.Equal("tel:90000001", sheet.QuerySelector(".ff-number-big")!.GetAttribute("href"));
        Assert.Equal((6, 6), (sheet.QuerySelectorAll("[aria-labelledby='get'] li").Length, sheet.QuerySelectorAll("[aria-labelledby='give'] li").Length));
        Assert.Empty(PageRules.Breaks(sheet));
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get($"/employers/{team.Employers[0].Id}/card?Deputy={team.Coaches[2].Id}")).StatusCode);
    }

    static Disclosure Give(RunningHouse house, Enrolment enrolment, Id<Employer>? employer, string words) =>
        Disclosure.Give(Some.NewId<Disclosure>(), enrolment, employer, (words, null), house.Team.Today, house.Team.Today.AddDays(30), house.Team.Coaches[0].Id, DateTimeOffset.UnixEpoch, house.Team.Today);

    static async Task SaveAsync(RunningHouse house, params object[] records)
    {
        await using var store = house.Store.AsSystem();
        store.AddRange(records);
        await store.SaveChangesAsync();
    }
}
