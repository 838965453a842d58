using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

/// <summary>Somebody may be registered twice: said on the case, looked for in the background, answered by who leads all of both.</summary>
public sealed class PairPagesTests
{
    [Theory, OnBoth]
    public async Task Whoever_says_so_gets_the_same_answer_whether_there_is_another_record_or_not(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var above = await LeaderAsync(house);
        await RegisterAsync(house, "Aino Bergh", house.Team.South);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        string[] before = [await LookAroundAsync(coach, house.Team.Enrolments[0].Id), await LookAroundAsync(coach, house.Team.Enrolments[1].Id)];

        var (with, without) = (await SayAsync(coach, house.Team.Participants[0]), await SayAsync(coach, house.Team.Participants[1]));

        Assert.Equal(["put:0,unled:0,common:0", "put:1,unled:0,common:0"], (await ResultsAsync(house, 2)).Order());
        Assert.Equal(without, with);
        Assert.Equal(await ThankedAsync(coach, house.Team.Participants[1]), await ThankedAsync(coach, house.Team.Participants[0])); // and so it is afterwards
        Assert.Equal<IEnumerable<string>>(before, [await LookAroundAsync(coach, house.Team.Enrolments[0].Id), await LookAroundAsync(coach, house.Team.Enrolments[1].Id)]);
        foreach (var unit in new[] { house.Team.NorthLeader, house.Team.SouthLeader }) Assert.Null((await (await house.SignedIn(unit)).Page("/")).QuerySelector("#pairs"));
        Assert.Contains($"{house.Team.Coaches[0].Name} tror", (await (await house.SignedIn(above)).Page("/")).QuerySelector("#pairs ~ ul")!.TextContent, StringComparison.Ordinal);
        await using var store = house.Store.AsSystem();
        Assert.Equal(2, await store.Audit.CountAsync(a => a.Action == "suspected-twice" && a.ActorId == house.Team.Coaches[0].Id));
        Assert.Equal("pairs", (await store.Audit.SingleAsync(a => a.Subject == nameof(SuspectedPair))).Actor);
    }

    [Theory, OnBoth]
    public async Task The_leader_looks_at_them_side_by_side_and_two_different_people_are_not_asked_about_again(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        await RegisterAsync(house, "Aino Bergh", house.Team.North);
        var (coach, leader) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.NorthLeader));
        await SayAsync(coach, house.Team.Participants[0]);
        await ResultsAsync(house, 1);

        var today = await leader.Page("/");

        Assert.Empty(PageRules.Breaks(today));
        Assert.Equal("Kanskje samme person 1", today.QuerySelector("#pairs")!.TextContent);
        var path = today.QuerySelector("#pairs ~ ul a")!.GetAttribute("href")!;
        var beside = await leader.Page(path);
        Assert.Empty(PageRules.Breaks(beside));
        Assert.Contains("Aino Bergh", beside.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        var answered = await leader.Send(path, beside, [], "form[action*=Different]");
        Assert.Equal("/", answered.Headers.Location!.OriginalString);
        var after = await leader.Page("/");
        Assert.Null(after.QuerySelector("#pairs"));
        await SayAsync(coach, house.Team.Participants[0]);
        await ResultsAsync(house, 2);
        Assert.Null((await leader.Page("/")).QuerySelector("#pairs"));
        await UndoAsync(leader, after);
        Assert.NotNull((await leader.Page("/")).QuerySelector("#pairs"));
    }

    [Theory, OnBoth]
    public async Task Merged_they_are_answered_too_and_who_sees_half_of_one_answers_nothing(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var twin = await RegisterAsync(house, "Aino Bergh", house.Team.North);
        var half = await RegisterAsync(house, "Bjørk Dahl", house.Team.North);
        await EnrolAsync(house, half, house.Team.South);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        await SayAsync(await house.SignedIn(house.Team.Coaches[0]), house.Team.Participants[0]);
        await ResultsAsync(house, 1);
        var path = $"/participants/{house.Team.Participants[0].Id}/merge?with={twin.Id}";
        await leader.Send(path, await leader.Page(path), new() { ["Name"] = "This", ["Reach"] = "This", ["About"] = "This", ["Why"] = "Samme telefon", ["Sure"] = "true" });

        var notHers = $"/participants/{house.Team.Participants[1].Id}/merge?with={half.Id}";
        var refused = await leader.Send(notHers, await leader.Page(notHers), [], "form[action*=Different]");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        await using var store = house.Store.AsSystem();
        Assert.Equal(PairAnswer.Same, (await store.SuspectedPairs.SingleAsync()).Answer);
    }

    [Theory, OnBoth]
    public async Task A_referral_with_a_name_alike_elsewhere_is_put_to_who_leads_both_and_one_looked_at_is_not(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var above = await LeaderAsync(house);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var elsewhere = await ReferAsync("Ylva Lie", false);
        var nowhere = await ReferAsync("Solveig Sol", false);
        var lookedAt = await ReferAsync("Aino Bergh", true);

        Assert.All([elsewhere, nowhere, lookedAt], answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Equal(["put:0,unled:0,common:0", "put:0,unled:0,common:0", "put:1,unled:0,common:0"], (await ResultsAsync(house, 3)).Order());
        var pairs = (await (await house.SignedIn(above)).Page("/")).QuerySelector("#pairs ~ ul")!;
        Assert.Contains("Ylva Lie · Ylva Lie", pairs.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(house.Team.Coaches[0].Name, pairs.TextContent, StringComparison.Ordinal); // nobody suspected anything

        Task<HttpResponseMessage> ReferAsync(string name, bool somebodyElse) =>
            coach.Post("/participants/new", new() { ["Name"] = name, ["Source"] = "self", ["Language"] = "nb", ["SomebodyElse"] = somebodyElse ? "true" : "false" });
    }

    // Everything that the answer says, with the person's own name and address left out.
    static async Task<string> SayAsync(Visitor visitor, Participant person)
    {
        var answer = await visitor.Post($"/participants/{person.Id}/twice", []);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return Plain(answer.Headers.Location!.OriginalString, person) + await ThankedAsync(visitor, person);
    }

    static async Task<string> ThankedAsync(Visitor visitor, Participant person) => Plain(WithoutTokens(await visitor.Page($"/participants/{person.Id}/twice?said=true")), person);

    /// <summary>What the coach's own pages say.</summary>
    static async Task<string> LookAroundAsync(Visitor visitor, Id<Enrolment> enrolment)
    {
        var said = new List<string>();
        foreach (var path in new[] { "/", "/participants", "/search?q=a", $"/enrolments/{enrolment}" }) said.Add((await visitor.Page(path)).QuerySelector("main")!.TextContent);
        return string.Concat(said);
    }

    static string WithoutTokens(IDocument page)
    {
        var main = page.QuerySelector("main")!;
        foreach (var hidden in main.QuerySelectorAll("input[type=hidden]").ToList()) hidden.Remove();
        return main.InnerHtml;
    }

    static string Plain(string text, Participant person) => text.Replace($"{person.Id}", "ID", StringComparison.Ordinal).Replace(person.Name, "NAME", StringComparison.Ordinal);

    /// <summary>What came of so many lookings, once all of them are done.</summary>
    static async Task<List<string>> ResultsAsync(RunningHouse house, int count)
    {
        for (var look = 0; look < 150; look++)
        {
            await using var store = house.Store.AsSystem();
            var done = await store.Jobs.AsNoTracking().Where(j => j.Kind == "look-for-pairs" && j.FinishedAt != null).ToListAsync();
            Assert.All(done, job => Assert.True(job.Order.IsEmpty));
            if (done.Count == count) return done.ConvertAll(job => job.Result.Reveal());
            await Task.Delay(200);
        }
        throw new TimeoutException(string.Join('\n', house.Faults.Lines));
    }

    static async Task UndoAsync(Visitor visitor, IDocument page)
    {
        var token = page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var body = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Back", page.QuerySelector(".ff-last [name=Back]")!.GetAttribute("value")!)]);
        await visitor.Http.PostAsync(new Uri("/undo", UriKind.Relative), body);
    }

    static async Task<Participant> RegisterAsync(RunningHouse house, string name, Unit unit)
    {
        var person = Some.Participant(name, house.Team.Organisation.Id);
        await using (var store = house.Store.AsSystem())
        {
            store.AddRange(person, new Particulars(Some.NewId<Particulars>(), person));
            await store.SaveChangesAsync();
        }
        await EnrolAsync(house, person, unit);
        return person;
    }

    static async Task EnrolAsync(RunningHouse house, Participant person, Unit unit)
    {
        await using var store = house.Store.AsSystem();
        store.Add(Some.Enrolment(Some.Day.AddDays(-10), person, unit.Id, house.Team.Programme.Id));
        await store.SaveChangesAsync();
    }

    static async Task<StaffMember> LeaderAsync(RunningHouse house)
    {
        var leader = new StaffMember(Some.NewId<StaffMember>(), house.Team.Organisation.Id, "Bo Begge", "Bo Begge");
        await using var store = house.Store.AsSystem();
        store.AddRange(leader, new Role(Some.NewId<Role>(), leader, Persona.Leader, house.Team.Association.Id, DateRange.Open(Some.Day.AddYears(-1))));
        await store.SaveChangesAsync();
        return leader;
    }
}
