using System.Net;

namespace Fotfeste.Web.Tests;

public sealed class RhythmPageTests
{
    [Theory, OnBoth]
    public async Task A_step_is_agreed_stands_beside_what_was_and_can_be_refused(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var path = $"/enrolments/{house.Team.Enrolments[0].Id}/rhythm";

        var form = await coach.Page(path);
        Assert.Equal(("14", ""), (form.QuerySelector("#EveryDays")!.GetAttribute("value"), form.QuerySelector("#EmployerEveryDays")!.GetAttribute("value") ?? ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Post(path, new() { ["From"] = "16.3.2026", ["EveryDays"] = "7", ["EmployerEveryDays"] = "400" })).StatusCode);
        var saved = await coach.Post(path, new() { ["From"] = "16.3.2026", ["EveryDays"] = "7", ["EmployerEveryDays"] = "10", ["Why"] = "Ny på jobben" });

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var rows = (await coach.Page(path)).QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Contains("minst hver 7. dag", rows[0], StringComparison.Ordinal);
        Assert.Contains("Gjelder nå", rows[0], StringComparison.Ordinal);
        Assert.Contains("Ida Nord", rows[0], StringComparison.Ordinal);
        Assert.Contains("minst hver 14. dag", rows[1], StringComparison.Ordinal);
        Assert.Contains("Med arbeidsgiveren: minst hver 10. dag", (await coach.Page($"/enrolments/{house.Team.Enrolments[0].Id}")).QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Person_and_employer_are_due_apart_and_the_coach_is_told_before_the_leader(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        await (await house.SignedIn(house.Team.Coaches[0])).Post($"/enrolments/{house.Team.Enrolments[0].Id}/rhythm", new() { ["From"] = "16.3.2026", ["EveryDays"] = "7", ["EmployerEveryDays"] = "10" });

        house.Store.Clock.Day = Some.Day.AddDays(1); // met a week before the step: due the day after it, by the employer's rhythm since day eleven of the job
        var (coach, leader) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.NorthLeader));
        var due = (await coach.Page("/")).QuerySelectorAll(".ff-due li").Select(li => li.TextContent).ToList();
        Assert.Equal(2, due.Count);
        Assert.Contains(due, d => d.Contains("ingen kontakt på 8 dager", StringComparison.Ordinal) && d.Contains("Går til teamlederen", StringComparison.Ordinal));
        var employer = (await coach.Page("/")).QuerySelector(".ff-due a[href$='with=Employer']")!.GetAttribute("href")!;
        Assert.Equal("Employer", (await coach.Page(employer)).QuerySelector("[name='Form.With'] option[selected], [name='Form.With'][checked]")!.GetAttribute("value"));
        Assert.Equal(["Aino Berg"], (await coach.Page("/participants?show=Employer")).QuerySelectorAll("tbody th a").Select(a => a.TextContent));
        Assert.DoesNotContain("Aino Berg", string.Concat((await leader.Page("/")).QuerySelectorAll(".ff-due li").Select(li => li.TextContent)), StringComparison.Ordinal);

        house.Store.Clock.Day = Some.Day.AddDays(8);
        (coach, leader) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.NorthLeader));
        var passed = (await leader.Page("/")).QuerySelectorAll(".ff-due li").Select(li => li.TextContent).Where(t => t.Contains("Aino Berg", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, passed.Count);
        Assert.All(passed, p => Assert.Contains("fikk vite det", p, StringComparison.Ordinal));
        Assert.Contains("Teamlederen ser det også nå.", (await coach.Page("/")).QuerySelector(".ff-due")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task What_stays_due_is_told_one_leader_the_lowest_and_goes_no_further(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var above = new StaffMember(Some.NewId<StaffMember>(), house.Team.Organisation.Id, "Solveig Over", "Solveig Over");
        await using (var store = house.Store.AsSystem())
        {
            store.AddRange(above, new Role(Some.NewId<Role>(), above, Persona.Leader, house.Team.Association.Id, DateRange.Open(Some.Day.AddYears(-1))));
            await store.SaveChangesAsync();
        }
        house.Store.Clock.Day = Some.Day.AddDays(40);

        Assert.Contains("Aino Berg", await DueOf(house.Team.NorthLeader), StringComparison.Ordinal);
        Assert.DoesNotContain("Aino Berg", await DueOf(above), StringComparison.Ordinal);
        await using (var store = house.Store.AsSystem())
        {
            (await store.Roles.FindAsync(house.Team.Roles.Single(r => r.StaffId == house.Team.NorthLeader.Id).Id))!.End(Some.Day.AddDays(30), house.Team.Roles);
            await store.SaveChangesAsync();
        }
        Assert.Contains("Aino Berg", await DueOf(above), StringComparison.Ordinal); // nobody leads below any more

        async Task<string> DueOf(StaffMember leader) => string.Concat((await (await house.SignedIn(leader)).Page("/")).QuerySelectorAll("#needs ~ .ff-due li").Select(li => li.TextContent));
    }

    [Fact]
    public async Task The_organisation_decides_when_a_leader_is_told()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var administrator = await house.SignedIn(house.Team.Administrator);

        Assert.Equal("7", (await administrator.Page("/organisation")).QuerySelector("#LeaderToldAfter")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await administrator.Post("/organisation", new() { ["Name"] = "Fjordland", ["LeaderToldAfter"] = "0" })).StatusCode);
        await administrator.Post("/organisation", new() { ["Name"] = "Fjordland", ["LeaderToldAfter"] = "3" });

        Assert.Equal("3", (await administrator.Page("/organisation")).QuerySelector("#LeaderToldAfter")!.GetAttribute("value"));
    }
}
