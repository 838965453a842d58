using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class SuggestionsPageTests
{
    [Theory, OnBoth]
    public async Task Jobs_stand_with_their_reasons_and_what_was_shown_is_kept_once(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, address) = (await house.SignedIn(house.Team.Coaches[0]), AddressOf(house));
        Assert.NotNull((await coach.Page(address)).QuerySelector(".ff-empty a[href$='/profile/edit']"));
        await LiveAsync(house, coach);

        var page = await coach.Page(address);
        await coach.Page(address);

        Assert.Empty(PageRules.Breaks(page));
        Assert.Equal(["Kjøkken", "Medarbeider i frukt og grønt"], page.QuerySelectorAll(".ff-fits h3 a").Select(a => a.TextContent));
        var (kitchen, shop) = (Reasons(page, 0), Reasons(page, 1));
        Assert.Equal("Timene passer. Støy: litt, og det går bra", kitchen["Taler for"]);
        Assert.Contains("Kunder og gjester: vanligvis svært mye eller hele tiden. Det som går bra, er litt", shop["Må tilpasses"], StringComparison.Ordinal);
        Assert.Contains("hvor lang veien er", shop["Vet vi ikke"], StringComparison.Ordinal);
        await using var store = house.Store.As(house.Team.Coaches[0]);
        var shown = await store.JobsShown.SingleAsync();
        Assert.Equal([JobSource.Seen, JobSource.Ad], shown.Jobs.Select(job => job.From));
        Assert.Equal((-30, house.Team.Coaches[0].Id), (shown.Jobs[1].Parts.Single(part => part.Part == ScorePart.Demands).Points, shown.ShownTo));
    }

    [Theory, OnBoth]
    public async Task A_limit_is_moved_with_and_without_script_and_kept_only_when_somebody_says_so(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, address) = (await house.SignedIn(house.Team.Coaches[0]), AddressOf(house));
        await LiveAsync(house, coach);
        var page = await coach.Page(address);
        Assert.Equal("20", page.QuerySelector("#If_Hours")!.GetAttribute("value"));
        var fields = DrawnFields.With(page, new() { ["If.Hours"] = "10", ["If.Levels.Noise"] = "0" }, "main [data-limits]");

        var moved = await Visitor.Read(await coach.Send(address, page, fields, "[data-limits]"));
        var list = await Answer(coach, $"{address}?handler=List", fields);
        Assert.Equal(0, await ProfilesAsync(house) - 1);
        var kept = await Answer(coach, $"{address}?handler=Keep", fields);
        await Answer(coach, $"{address}?handler=Keep", fields);

        Assert.All([moved, await Visitor.Read(list)], shown => Assert.Equal(["Medarbeider i frukt og grønt"], shown.QuerySelectorAll(".ff-fits h3 a").Select(a => a.TextContent)));
        Assert.Equal("10 timer i uka", moved.QuerySelector("#If_Hours + output")!.TextContent);
        Assert.Contains("og personen har sagt høyst 10", moved.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        await using var store = house.Store.As(house.Team.Coaches[0]);
        var profile = (await store.Profiles.Newest(house.Team.Participants[0].Id))!.Content;
        Assert.Equal((new Hours(10), (byte?)0, (byte?)1, true), (profile.HoursMost!.Value, profile.Tolerates[Demand.Noise], profile.Tolerates[Demand.Customers], profile.Hard.Has(Demand.Noise)));
        Assert.Equal((SaidBy.Together, SaidBy.Coach), (profile.Said[ProfilePart.Hours], profile.Said[ProfilePart.Times])); // moved while the two looked at it
        Assert.Equal(2, await ProfilesAsync(house));
        Assert.Equal([false, true], (await store.JobsShown.OrderBy(s => s.ShownAt).ToListAsync()).Select(shown => shown.IsMoved)); // the list under the own limits, and the one that stood still
    }

    [Theory, OnBoth]
    public async Task What_the_person_says_is_kept_and_a_no_is_not_suggested_again_until_it_is_undone(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, address) = (await house.SignedIn(house.Team.Coaches[0]), AddressOf(house));
        await LiveAsync(house, coach);
        var answer = (await coach.Page(address)).QuerySelector("[aria-labelledby=ads] a[href*='/answer?job=']")!.GetAttribute("href")!;
        var form = await coach.Page(answer);
        Assert.Empty(PageRules.Breaks(form));

        foreach (var _ in new[] { 1, 2 }) await coach.Send(answer, form, new() { ["Say"] = "No", ["Said"] = "For mange folk" });

        var after = await coach.Page($"{address}?saved=true");
        Assert.Empty(PageRules.Breaks(after));
        Assert.Equal(["Kjøkken"], after.QuerySelectorAll(".ff-fits h3 a").Select(a => a.TextContent));
        Assert.Contains("For mange folk", after.QuerySelector("section[aria-labelledby=answers]")!.TextContent, StringComparison.Ordinal);
        await using var store = house.Store.As(house.Team.Coaches[0]);
        Assert.Equal((JobReply.No, true), await store.JobAnswers.Select(a => new ValueTuple<JobReply, bool>(a.Reply!.Value, a.Reckoned.Contains("3:-30"))).SingleAsync());

        using var undo = new FormUrlEncodedContent([new("__RequestVerificationToken", after.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!), new("Back", "/vacancies")]);
        await coach.Http.PostAsync(new Uri("/undo", UriKind.Relative), undo);
        Assert.Equal(2, (await coach.Page(address)).QuerySelectorAll(".ff-fits h3 a").Length);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Send(answer, form, new() { ["NewId"] = $"{Some.NewId<JobAnswer>()}", ["Say"] = "No", ["Said"] = new('x', 501) })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get(answer[..^36] + PolicyWorld.Invented)).StatusCode);
    }

    [Theory, OnBoth]
    public async Task An_ad_is_put_aside_once(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, address) = (await house.SignedIn(house.Team.Coaches[0]), AddressOf(house));
        await LiveAsync(house, coach);
        var page = await coach.Page(address);
        var say = page.QuerySelector("form[action$='handler=Aside'] [name=Say]")!.GetAttribute("value")!;

        foreach (var _ in new[] { 1, 2 }) await coach.Send(address, page, new() { ["Say"] = say }, "form[action$='handler=Aside']");

        await using var store = house.Store.As(house.Team.Coaches[0]);
        Assert.Equal("Medarbeider i frukt og grønt", (await store.SavedVacancies.SingleAsync()).Title);
    }

    [Fact]
    public async Task An_occupation_that_is_wished_for_is_a_reason_and_one_that_no_list_has_is_refused()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (coach, address) = (await house.SignedIn(house.Team.Coaches[0]), AddressOf(house));
        await LiveAsync(house, coach);
        var edit = $"/participants/{house.Team.Participants[0].Id}/profile/edit";

        var unknown = await coach.Fill(edit, new() { ["Work"] = "Butikkmedarbeider\nFinnes ikke" });
        await coach.Fill(edit, new() { ["Work"] = " butikkmedarbeider\n" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.StatusCode);
        Assert.Contains("Nær det personen ønsker seg", Reasons(await coach.Page(address), 1)["Taler for"], StringComparison.Ordinal);
        Assert.Equal("Butikkmedarbeider", (await coach.Page(edit)).QuerySelector("[name=Work]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Somebody_else_finds_nothing_and_the_moving_list_leaves_no_line_about_anybody()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (coach, other, address) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[1]), AddressOf(house));
        await LiveAsync(house, coach);
        var fields = DrawnFields.Of(await coach.Page(address), "main [data-limits]");
        await using var system = house.Store.AsSystem();
        var before = await system.EndOfTrail();

        var list = await Answer(coach, $"{address}?handler=List", fields);

        Assert.Equal((HttpStatusCode.OK, before), (list.StatusCode, await system.EndOfTrail()));
        var token = (await other.Page("/vacancies/" + await Ads.Only(house) + "/save")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var handler in new[] { "List", "Settled", "Keep", "Answer", "Aside", "Consent" })
            Assert.Equal(HttpStatusCode.NotFound, (await Answer(other, $"{address}?handler={handler}", new() { ["__RequestVerificationToken"] = token, ["Say"] = $"Ad {await Ads.Only(house)} No", ["agrees"] = "true" })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Get(address)).StatusCode);
    }

    [Theory, OnBoth]
    public async Task When_the_support_is_over_what_was_answered_is_read_and_no_form_of_before_writes_anything(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, leader, address) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.NorthLeader), AddressOf(house));
        await LiveAsync(house, coach);
        await coach.Page(address);
        var (page, saved) = (await leader.Page(address), $"/enrolments/{house.Team.Enrolments[0].Id}/vacancies");
        var (aside, answerAt) = (page.QuerySelector("form[action$='handler=Aside'] [name=Say]")!.GetAttribute("value")!, $"{address}/answer?job={await Ads.Only(house)}");
        var form = await leader.Page(answerAt);
        Assert.Equal(HttpStatusCode.Redirect, (await leader.Send(address, page, new() { ["Say"] = aside }, "form[action$='handler=Aside']")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await leader.Send(answerAt, form, new() { ["Say"] = "Later" })).StatusCode);
        var list = await leader.Page(saved);
        await using (var store = house.Store.AsSystem())
        {
            (await store.Enrolments.ById(house.Team.Enrolments[0].Id)).End(house.Team.Today.AddDays(-1), "goal-reached", "work", house.Team.Today);
            await store.SaveChangesAsync();
        }

        var (over, kept) = (await leader.Page(address), await leader.Page(saved));

        Assert.All([over, kept], drawn => Assert.Empty(PageRules.Breaks(drawn)));
        Assert.All([over, kept], drawn => Assert.Empty(drawn.QuerySelectorAll("main form")));
        Assert.Contains("Kanskje senere", over.QuerySelector("section[aria-labelledby=answers]")!.TextContent, StringComparison.Ordinal);
        Assert.Single(kept.QuerySelectorAll(".ff-due li"));
        await using var system = house.Store.AsSystem();
        var before = await system.EndOfTrail();
        var answers = new[]
        {
            await leader.Send(answerAt, form, new() { ["Say"] = "No", ["NewId"] = $"{Some.NewId<JobAnswer>()}" }),
            await leader.Send(address, page, new() { ["agrees"] = "true" }, "form[action$='handler=Consent']"),
            await Answer(leader, $"{address}?handler=Keep", DrawnFields.With(page, new() { ["If.Hours"] = "10" }, "main [data-limits]")),
            await leader.Send(saved, list, []),
        };
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode));
        await Answer(leader, $"{address}?handler=Settled", DrawnFields.With(page, new() { ["If.Hours"] = "10" }, "main [data-limits]"));
        Assert.Equal((1, 1, 0), (await system.JobsShown.CountAsync(), await system.JobAnswers.CountAsync(), await system.JobConsents.CountAsync()));
        Assert.Empty(await system.WrittenBetween(before, await system.EndOfTrail(), [nameof(JobsShown), nameof(JobAnswer), nameof(SavedVacancy), nameof(Profile), nameof(JobConsent)]));
    }

    [Theory, OnBoth]
    public async Task The_language_that_an_ad_asks_is_unknown_until_the_profile_says_and_then_speaks_for_or_against(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, address) = (await house.SignedIn(house.Team.Coaches[0]), AddressOf(house));
        await LiveAsync(house, coach); // the ad in the shop asks for Norwegian
        var edit = $"/participants/{house.Team.Participants[0].Id}/profile/edit";

        var before = Reasons(await coach.Page(address), 1);
        await coach.Fill(edit, new() { ["Languages.Norwegian"] = "2", ["Languages.English"] = "6" });
        var little = Reasons(await coach.Page(address), 1);
        await coach.Fill(edit, new() { ["Languages.Norwegian"] = "6" });
        var well = Reasons(await coach.Page(address), 1);

        Assert.Contains("om språket", before["Vet vi ikke"], StringComparison.Ordinal);
        Assert.Contains("språk", little["Taler mot"], StringComparison.Ordinal);
        Assert.Contains("pråket", well["Taler for"], StringComparison.Ordinal);
        Assert.DoesNotContain("om språket", little["Vet vi ikke"] + well["Vet vi ikke"], StringComparison.Ordinal);
        Assert.Contains("Norsk: Svært godt, Engelsk: Svært godt", (await coach.Page(edit[..^"/edit".Length])).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task An_ad_of_several_places_stands_once_for_whoever_lives_at_one_of_them(Engine engine)
    {
        var shelf = new PackShelf(TestShelf.Shelf.Methods, TestShelf.Shelf.AllForms)
        {
            Countries = new([Some.Country], new Dictionary<string, Municipalities> { ["NO"] = new([Place("9901", 59.91, 10.75), Place("9902", 69.65, 18.95), Place("9903", 59.95, 11.05)]) }),
            Schemes = TestShelf.Shelf.Schemes, UsualWork = TestShelf.Shelf.UsualWork, Occupations = TestShelf.Shelf.Occupations,
        };
        await using var house = await RunningHouse.On(engine, shelf);
        var (coach, address) = (await house.SignedIn(house.Team.Coaches[0]), AddressOf(house));
        await LiveAsync(house, coach);
        await using (var store = house.Store.AsSystem())
            await new VacancyIntake(store, "nb").TakeAsync("nav", [VacancyNews.Of(new("nav", "several", store.Now) { Published = store.Now, Titles = [new("nb", "Vaktmester to steder")], Places = [new("NO", "9902", "Langt nord"), new("NO", "9903", "Nesbyen"), new("NO", "9901", "Byen")] })]);
        await coach.Fill($"/participants/{house.Team.Participants[0].Id}/profile/edit", new() { ["Home"] = "9903", ["CommuteMinutes"] = "40", ["TravelsBy"] = "PublicTransport" });

        var page = await coach.Page(address);

        var row = page.QuerySelectorAll(".ff-fits > li").Single(li => li.TextContent.Contains("Vaktmester to steder", StringComparison.Ordinal));
        Assert.Contains("Omtrent 24 minutter å reise", row.TextContent, StringComparison.Ordinal);

        static Municipality Place(string code, double latitude, double longitude) => new(code, $"Sted {code}", "99", "Fylke", new(latitude, longitude), "mean-of-places");
    }

    static string AddressOf(RunningHouse house) => $"/enrolments/{house.Team.Enrolments[0].Id}/suggestions";

    // A profile, an open ad in a shop, and a kitchen that was looked at.
    static async Task LiveAsync(RunningHouse house, Visitor coach)
    {
        await coach.Fill($"/participants/{house.Team.Participants[0].Id}/profile/edit", new() { ["Tolerates.Noise"] = "1", ["Hard.Noise"] = "true", ["Tolerates.Customers"] = "1", ["HoursMost"] = "20", ["Said.Hours"] = "Person", ["Said.Times"] = "Coach" });
        await Ads.Put(house);
        var job = (await coach.Fill($"/employers/{house.Team.Employers[0].Id}/analyses/new", new() { ["Form.Work"] = "Kjøkken" })).Headers.Location!.OriginalString[..^"/tasks".Length];
        await coach.Fill($"{job}/asks/Sensory", new() { ["Asks.Noise"] = "1" });
        await coach.Fill($"{job}/place", new() { ["HoursLeast"] = "15", ["HoursMost"] = "20" });
    }

    static async Task<HttpResponseMessage> Answer(Visitor visitor, string address, Dictionary<string, string> fields)
    {
        using var body = new FormUrlEncodedContent(fields);
        return await visitor.Http.PostAsync(new Uri(address, UriKind.Relative), body);
    }

    static Dictionary<string, string> Reasons(IDocument page, int row) =>
        page.QuerySelectorAll(".ff-fits > li")[row].QuerySelectorAll(".ff-why > div").ToDictionary(side => Text(side.QuerySelector("dt")!), side => Text(side.QuerySelector("dd")!));

    static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static async Task<int> ProfilesAsync(RunningHouse house)
    {
        await using var store = house.Store.As(house.Team.Coaches[0]);
        return await store.Profiles.CountAsync();
    }
}
