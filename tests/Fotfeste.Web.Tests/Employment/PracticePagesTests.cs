using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class PracticePagesTests
{
    [Theory, OnBoth]
    public async Task Practice_begins_with_a_plan_comes_up_when_it_is_to_be_looked_at_and_is_looked_at(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, enrolment, today) = (await house.SignedIn(house.Team.Coaches[0]), house.Team.Enrolments[0].Id, house.Team.Today);
        var path = $"/enrolments/{enrolment}/jobs/new";
        var page = await coach.Page(path);
        var bare = new Dictionary<string, string> { ["Employer.Name"] = "Havly Rederi", ["Tasks"] = "Dekk", ["Terms.Kind"] = "work-practice", ["Terms.Hours"] = "20", ["Terms.From"] = $"{today:d.M.yyyy}" };
        var whole = new Dictionary<string, string>(bare) { ["Practice.Purpose"] = "Finne ut om tempoet passer", ["Practice.Content"] = "Pakke varer", ["Practice.ReviewOn"] = $"{today.AddDays(5):d.M.yyyy}", ["Practice.Then"] = "20 timer i uka" };

        var refused = await coach.Send(path, page, bare);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.NotNull((await Visitor.Read(refused)).QuerySelector("details[open] #Practice_Purpose"));
        foreach (var _ in new[] { 1, 2 }) Assert.Equal(HttpStatusCode.Redirect, (await coach.Send(path, page, whole)).StatusCode);

        EmploymentSpell job;
        await using (var store = house.Store.AsSystem())
        {
            job = await store.EmploymentSpells.SingleAsync(j => j.EnrolmentId == enrolment && j.Days.From == today);
            Assert.Equal("Finne ut om tempoet passer", (await store.PracticePlans.SingleAsync()).Purpose.Reveal());
        }
        Assert.NotNull((await coach.Page("/")).QuerySelector($"[aria-labelledby='needs'] a[href='/jobs/{job.Id}/practice']"));
        Assert.Contains("Finne ut om tempoet passer", (await coach.Page($"/enrolments/{enrolment}")).QuerySelector("[aria-labelledby='jobs']")!.TextContent, StringComparison.Ordinal);
        var seen = await coach.Page($"/jobs/{job.Id}");
        Assert.Empty(PageRules.Breaks(seen));
        Assert.Contains("20 timer i uka", seen.QuerySelector("[aria-labelledby='practice']")!.TextContent, StringComparison.Ordinal);
        var plan = await coach.Page($"/jobs/{job.Id}/practice");
        Assert.Empty(PageRules.Breaks(plan));
        Assert.Null(plan.QuerySelector("aside form input[checked]")); // nobody is hired by a press on the button
        foreach (var (chosen, marked) in new[] { ("", "Outcome"), ("GoesOn", "Next") })
        {
            var unsaid = await coach.Send($"/jobs/{job.Id}/practice", plan, new() { ["Outcome"] = chosen }, "aside form");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, unsaid.StatusCode);
            var again = await Visitor.Read(unsaid);
            Assert.Equal($"#{marked}", again.QuerySelector("[role=alert] a")!.GetAttribute("href"));
            Assert.NotNull(again.QuerySelector($"#{marked}"));
            Assert.Equal("Finne ut om tempoet passer", again.QuerySelector("#Practice_Purpose")!.TextContent.Trim()); // the other form stands as it was
        }
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Send($"/jobs/{job.Id}/practice", plan, new() { ["Outcome"] = "Hired" }, "aside form")).StatusCode);
        Assert.Null((await coach.Page("/")).QuerySelector($"[aria-labelledby='needs'] a[href='/jobs/{job.Id}/practice']"));
        Assert.Null((await coach.Page($"/jobs/{job.Id}/practice")).QuerySelector("main aside form"));
    }

    [Fact]
    public async Task A_job_needs_no_plan_and_an_older_practice_gets_one_and_two_at_once_are_shown_both()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (coach, enrolment, today) = (await house.SignedIn(house.Team.Coaches[0]), house.Team.Enrolments[0], house.Team.Today);
        var practice = Some.Job(enrolment, "work-practice", today);
        await using (var store = house.Store.AsSystem())
        {
            store.Add(practice);
            await store.SaveChangesAsync();
        }
        Assert.Null((await coach.Page($"/jobs/{house.Team.Jobs[0].Id}")).QuerySelector("#practice"));
        Assert.NotNull((await coach.Page($"/jobs/{practice.Id}")).QuerySelector($"[aria-labelledby='practice'] a[href='/jobs/{practice.Id}/practice']"));
        var path = $"/jobs/{practice.Id}/practice";
        var typed = new Dictionary<string, string> { ["Practice.Purpose"] = "Tempo", ["Practice.Content"] = "Pakke", ["Practice.ReviewOn"] = $"{today.AddDays(20):d.M.yyyy}", ["Practice.Then"] = "Jobb" };
        var first = await coach.Page(path);
        foreach (var _ in new[] { 1, 2 }) Assert.Equal(HttpStatusCode.Redirect, (await coach.Send(path, first, typed)).StatusCode);
        var change = await coach.Page(path);

        Assert.Equal(HttpStatusCode.Redirect, (await coach.Send(path, change, new(typed) { ["Practice.Content"] = "Pakke og rydde" })).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await coach.Send(path, change, new(typed) { ["Practice.Content"] = "Noe annet" })).StatusCode);

        await using var after = house.Store.AsSystem();
        Assert.Equal("Pakke og rydde", (await after.PracticePlans.SingleAsync()).Content.Reveal());
    }

    [Fact]
    public async Task An_employer_with_practice_again_and_again_and_no_job_says_so_and_is_found_by_it()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (team, coach) = (house.Team, await house.SignedIn(house.Team.Coaches[0]));
        var firm = Employer.Meet(Some.NewId<Employer>(), team.Organisation.Id, "Bakeriet");
        await using (var store = house.Store.AsSystem())
        {
            store.AddRange(firm, Some.Job(team.Enrolments[0], "work-practice", team.Today, employer: firm.Id), Some.Job(team.Enrolments[11], "work-practice", team.Today, employer: firm.Id));
            await store.SaveChangesAsync();
        }

        var (page, list, all) = (await coach.Page($"/employers/{firm.Id}"), await coach.Page("/employers?practice=true"), await coach.Page("/employers?q="));

        Assert.Contains("2 praksiser", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(team.Participants[11].Name, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Bakeriet"], list.QuerySelectorAll("tbody th").Select(th => th.TextContent.Trim()));
        Assert.True(all.QuerySelectorAll("tbody th").Length > 5);
        Assert.Empty(PageRules.Breaks(list));
        Assert.Equal(2, (await (await coach.Get("/employers?handler=Csv&q=&practice=true")).Content.ReadAsStringAsync()).Trim().Split('\n').Length);
    }
}
