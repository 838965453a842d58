using System.Net;

namespace Fotfeste.Web.Tests;

public sealed class PhaseClockPagesTests
{
    [Theory, OnBoth]
    public async Task Past_a_published_limit_the_coach_is_reminded_and_going_back_takes_it_away(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var person = $"/enrolments/{house.Team.Enrolments[0].Id}";
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Post($"{person}/phase", new() { ["Phase"] = "second", ["From"] = "10.12.2025" })).StatusCode);

        var (today, page, list) = (await coach.Page("/"), await coach.Page(person), await coach.Page("/participants"));

        var need = today.QuerySelector(".ff-due li.ff-info")!.TextContent;
        Assert.Contains("Aino Berg – 97 dager i Second", need, StringComparison.Ordinal);
        Assert.Contains("Two steps sier høyst 90 dager.", need, StringComparison.Ordinal);
        Assert.Contains("Ingenting haster", today.QuerySelector(".ff-head")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Two steps sier høyst 90 dager, altså til og med 9. mars 2026.", page.QuerySelector("#process.ff-write .ff-reminder")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Publisert: invented.", page.QuerySelector("#process .ff-reminder")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Publisert: invented", page.QuerySelector("#process dl")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["I rute"], list.QuerySelectorAll("tbody tr td:last-child").Select(td => td.TextContent.Trim()).Distinct()); // no mark on the person

        Assert.Equal(HttpStatusCode.Redirect, (await coach.Post($"{person}/phase", new() { ["Phase"] = "first", ["From"] = "16.3.2026", ["Reason"] = "Bedriften flyttet" })).StatusCode);
        Assert.Empty((await coach.Page("/")).QuerySelectorAll(".ff-due li"));
        Assert.Null(page.QuerySelector(".ff-before")); // this method has no step before
        var after = await coach.Page(person);
        Assert.Null(after.QuerySelector(".ff-reminder"));
        Assert.Contains("Bedriften flyttet", after.QuerySelector("#story")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Support_may_begin_in_the_step_before_and_moving_on_starts_the_clock(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var programme = await PlanAsync(house);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var path = $"/referrals/{house.Team.Referrals[0].Id}/accept";
        var form = new Dictionary<string, string>
        {
            ["Form.GoalKind"] = "Work", ["Form.FirstDay"] = "1.3.2026", ["Form.CoachId"] = house.Team.Coaches[0].Id.ToString(), ["Form.ContactEveryDays"] = "14", ["Form.UnitId"] = house.Team.North.Id.ToString(),
            ["Form.ProgrammeId"] = house.Team.Programme.Id.ToString(), ["Form.Occupation"] = "none", ["Form.Income"] = "undisclosed", ["Form.Registration"] = "NotAsked", ["Form.StepBefore"] = "True",
        };

        var offered = await coach.Page(path);
        Assert.Equal(["True"], offered.QuerySelectorAll("input[name='Form.StepBefore']:not([checked])").Select(i => i.GetAttribute("value")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Post(path, form)).StatusCode); // this programme's method has no such step
        var begun = await coach.Post(path, new(form) { ["Form.ProgrammeId"] = programme.ToString() });

        var person = begun.Headers.Location!.OriginalString;
        var before = await coach.Page(person);
        Assert.Equal("Before", before.QuerySelector(".ff-steps .ff-before[aria-current=step] span:nth-child(2)")!.TextContent);
        Assert.Contains("Her går ingen klokke.", before.QuerySelector("#process dl")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Klokka begynner", (await coach.Page($"{person}/phase")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await coach.Post($"{person}/phase", new() { ["Phase"] = "mapping", ["From"] = "10.3.2026" });
        await using var store = house.Store.As(house.Team.Coaches[0]);
        var enrolment = await store.Enrolments.ById(Id<Enrolment>.Parse(person.Split('/')[^1], null));
        Assert.Equal(new(2026, 3, 10), new MethodClock(enrolment.Support, enrolment.Stays, Some.Shelf).StartedOn);
    }

    [Fact]
    public async Task Nobody_is_asked_about_a_step_before_where_no_method_has_one()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);

        var page = await (await house.SignedIn(house.Team.Coaches[0])).Page($"/referrals/{house.Team.Referrals[0].Id}/accept");

        Assert.Null(page.QuerySelector("input[name='Form.StepBefore']"));
    }

    [Theory]
    [InlineData("true", 7)]
    [InlineData("false", 14)]
    public async Task The_rhythm_of_a_phase_is_suggested_and_never_taken_in_silence(string take, int agreed)
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var id = await InProcessAsync(house);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var page = await coach.Page($"/enrolments/{id}/phase");
        Assert.Equal(["Introduction: høyst 7 dager mellom kontaktene", "Follow-up: høyst 1 måned mellom kontaktene"], page.QuerySelectorAll("main .ff-list li").Select(li => li.TextContent));
        Assert.False(page.QuerySelector("#TakeRhythm")!.HasAttribute("checked"));
        await coach.Post($"/enrolments/{id}/phase", new() { ["Phase"] = "introduction", ["From"] = "16.3.2026", ["TakeRhythm"] = take });

        await using var store = house.Store.AsSystem();
        Assert.Equal(agreed, (await store.RhythmOf(await store.Enrolments.ById(id))).On(Some.Day).EveryDays);
    }

    [Fact]
    public async Task What_is_on_record_is_ticked_and_what_people_judge_is_not()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var id = await InProcessAsync(house);

        var page = await (await house.SignedIn(house.Team.Coaches[0])).Page($"/enrolments/{id}");

        Assert.Equal([("job-found Står i opplysningene", true), ("three-party-agreement Det vurderer dere", false)], page.QuerySelectorAll(".ff-seen li").Select(li => (li.TextContent.Trim(), li.ClassList.Contains("ff-holds"))));
        Assert.Equal(["Mapping", "Search", "Introduction", "Follow-up"], page.QuerySelectorAll(".ff-steps .ff-step span:nth-child(2)").Select(s => s.TextContent));
        Assert.Equal("Before", page.QuerySelector(".ff-steps .ff-before span:nth-child(2)")!.TextContent);
    }

    [Fact]
    public async Task Whoever_ends_what_the_method_promises_for_longer_is_told_and_not_stopped()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var id = await InProcessAsync(house);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        await coach.Post($"/enrolments/{id}/phase", new() { ["Phase"] = "follow-up", ["From"] = "15.3.2026" });

        Assert.Equal("Process: Minst 12 måneder: til og med 14. mars 2027. Publisert: invented", (await coach.Page($"/enrolments/{id}")).QuerySelector("#process .ff-reminder")!.TextContent);
        var page = await coach.Page($"/enrolments/{id}/end");
        var ended = await coach.Post($"/enrolments/{id}/end", new() { ["LastDay"] = "16.3.2026", ["Reason"] = "own-choice", ["Destination"] = "work" });

        Assert.Contains("lover minst 12 måneder i fasen Follow-up: til og med 14. mars 2027", page.QuerySelector(".ff-note")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
    }

    /// <summary>The first coach's first person, moved to the search of a method with a step before.</summary>
    static async Task<Id<Enrolment>> InProcessAsync(RunningHouse house)
    {
        await using var store = house.Store.As(house.Team.Coaches[0]);
        var enrolment = await store.Enrolments.ById(house.Team.Enrolments[0].Id);
        enrolment.MoveTo(Some.NewId<PhaseSpell>(), Some.Process, "search", Some.Day.AddDays(-30), null, Some.Day);
        await store.SaveChangesAsync();
        return enrolment.Id;
    }

    static async Task<Id<Programme>> PlanAsync(RunningHouse house)
    {
        await using var store = house.Store.AsSystem();
        var programme = Programme.Plan(Some.NewId<Programme>(), house.Team.North, "Steg for steg", null, Some.Process.Key, DateRange.Open(Some.Day.AddYears(-1)));
        store.Add(programme);
        await store.SaveChangesAsync();
        return programme.Id;
    }
}
