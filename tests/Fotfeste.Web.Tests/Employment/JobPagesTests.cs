using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class JobPagesTests
{
    [Theory, OnBoth]
    public async Task A_job_begins_at_a_new_employer_and_the_same_form_twice_is_one_job(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var path = $"/enrolments/{house.Team.Enrolments[0].Id}/jobs/new";
        var page = await coach.Page(path);
        Assert.Empty(PageRules.Breaks(page));
        var form = new Dictionary<string, string> { ["Employer.Name"] = "Havly Rederi", ["Tasks"] = "Dekk", ["Terms.Kind"] = "subsidised", ["Terms.Hours"] = "22,5", ["Terms.From"] = "16.3.2026", ["Terms.Until"] = "16.9.2026" };

        foreach (var _ in new[] { 1, 2 }) Assert.Equal(HttpStatusCode.Redirect, (await coach.Send(path, page, form)).StatusCode);

        await using var store = house.Store.AsSystem();
        var job = Assert.Single(await store.EmploymentSpells.Include(j => j.Terms).Where(j => j.EnrolmentId == house.Team.Enrolments[0].Id && j.Days.From == Some.Day).ToListAsync());
        Assert.Equal("Havly Rederi", (await store.Employers.ById(job.EmployerId!.Value)).Name);
        Assert.Equal(("subsidised", 22.5m, (DateOnly?)new DateOnly(2026, 9, 16)), (job.Terms[0].Form, job.Terms[0].Hours!.Value.PerWeek, job.Terms[0].Days.Until));
    }

    [Theory]
    [InlineData("Terms.Kind", "", "#Terms_Kind")]
    [InlineData("Terms.Hours", "900", "#Terms_Hours")]
    [InlineData("Terms.From", "1.1.2020", "#Terms_From")]
    [InlineData("Terms.Until", "1.1.2026", "#Terms_Until")]
    public async Task A_refusal_points_to_the_field_and_keeps_what_was_written(string field, string typed, string where)
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var form = new Dictionary<string, string> { ["Tasks"] = "Rydde", ["Terms.Kind"] = "permanent", ["Terms.Hours"] = "20", ["Terms.From"] = "16.3.2026", [field] = typed };

        var answer = await coach.Post($"/enrolments/{house.Team.Enrolments[0].Id}/jobs/new", form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Visitor.Read(answer);
        Assert.Equal(where, page.QuerySelector("[role=alert] a")!.GetAttribute("href"));
        Assert.Equal("Rydde", page.QuerySelector("#Tasks")!.GetAttribute("value"));
    }

    [Theory, OnBoth]
    public async Task Terms_change_the_job_goes_on_and_ends_with_a_reason(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var path = $"/jobs/{house.Team.Jobs[0].Id}";

        Assert.Equal(HttpStatusCode.Redirect, (await coach.Post(path + "/terms", new() { ["Terms.Kind"] = "transition", ["Terms.Hours"] = "", ["Terms.From"] = "16.3.2026" })).StatusCode);
        var unreasoned = await coach.Post(path + "/end", new() { ["LastDay"] = "16.3.2026", ["Reason"] = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unreasoned.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Post(path + "/end", new() { ["LastDay"] = "16.3.2026", ["Reason"] = "term-over" })).StatusCode);

        var page = await coach.Page(path);
        Assert.Empty(PageRules.Breaks(page));
        Assert.Equal(["Transition", "Permanent"], page.QuerySelectorAll(".ff-spells strong").Select(t => t.TextContent));
        Assert.Contains("Avtalt tid er ute", page.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector($"a[href='{path}/end']"));
    }

    [Theory, OnBoth]
    public async Task Two_at_once_are_both_shown_and_nothing_is_overwritten(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, leader) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.NorthLeader));
        var path = $"/jobs/{house.Team.Jobs[0].Id}/edit";
        var (mine, theirs) = (await coach.Page(path), await leader.Page(path));
        await coach.Send(path, mine, new() { ["Employer.Name"] = "Bedrift 1", ["Tasks"] = "Lager" });

        var conflict = await leader.Send(path, theirs, new() { ["Employer.Name"] = "Bedrift 1", ["Tasks"] = "Kasse" });

        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        Assert.Equal(["Lager", "Kasse"], (await Visitor.Read(conflict)).QuerySelectorAll(".ff-errors tbody td").Select(c => c.TextContent));
        await using var store = house.Store.AsSystem();
        Assert.Equal("Lager", (await store.EmploymentSpells.ById(house.Team.Jobs[0].Id)).Tasks.Reveal());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/terms")]
    [InlineData("/end")]
    [InlineData("/edit")]
    public async Task Anothers_job_and_an_invented_one_are_not_here(string page)
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[1]);

        foreach (var id in new[] { house.Team.Jobs[0].Id, Some.NewId<EmploymentSpell>() }) Assert.Equal(HttpStatusCode.NotFound, (await coach.Get($"/jobs/{id}{page}")).StatusCode);
    }
}
