using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

/// <summary>Programmes, targets and shares of posts: by administrators everywhere, by leaders in their own units.</summary>
public sealed class ProgrammePageTests
{
    [Theory, OnBoth]
    public async Task A_programme_is_planned_with_bounds_targets_and_shares(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var leader = await house.SignedIn(house.Team.NorthLeader);

        var form = await leader.Page("/programmes/new");
        Assert.Equal([], PageRules.Breaks(form));
        var fields = new Dictionary<string, string>
        {
            ["UnitId"] = $"{house.Team.North.Id}", ["Method"] = "two-steps", ["Form.Name"] = "Ung jobb", ["Form.Funder"] = "NAV", ["Form.TargetGroup"] = "Under 30",
            ["Form.Conditions"] = "Høyst to år", ["Form.From"] = "1.1.2026", ["Form.Until"] = "31.12.2027", ["Form.Fewest"] = "12", ["Form.Most"] = "20",
        };
        var planned = await leader.Send("/programmes/new", form, fields);
        Assert.Equal(planned.Headers.Location, (await leader.Send("/programmes/new", form, fields)).Headers.Location);
        var place = planned.Headers.Location!.OriginalString;
        var page = await leader.Page(place);
        foreach (var said in new[] { "Ung jobb", "NAV", "Under 30", "Høyst to år", "Two steps", "12 til 20" }) Assert.Contains(said, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var aimed = await leader.Send(place, page, new() { ["Kind"] = "ShareOfExits", ["Value"] = "40,5", ["Destinations"] = "work", ["IncomeAtEntry"] = "" }, "form[action*=Aim]");
        Assert.Equal(HttpStatusCode.Redirect, aimed.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await leader.Post(place, new() { ["Kind"] = "ShareOfExits", ["Value"] = "140" }, "form[action*=Aim]")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await leader.Post(place, new() { ["Kind"] = "Enrolled", ["Value"] = "" }, "form[action*=Aim]")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await leader.Post($"{place}/shares/new", new() { ["StaffId"] = $"{house.Team.Coaches[0].Id}", ["UnitId"] = $"{house.Team.North.Id}", ["Form.Percent"] = "80", ["Form.From"] = "1.2.2026" })).StatusCode);
        var whole = await leader.Page(place);
        Assert.Equal([], PageRules.Breaks(whole));
        Assert.Contains("40,5", whole.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ida Nord", whole.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await leader.Post(place, [], "form[action*=Drop]")).StatusCode);
        await using var store = house.Store.AsSystem();
        Assert.Empty(await store.Set<Target>().ToListAsync());
        Assert.Null((await AuditVerification.RunAsync(store)).FirstBreak);
    }

    [Fact]
    public async Task What_is_there_for_comparison_is_neither_offered_nor_taken()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        var form = await leader.Page("/programmes/new");

        var answer = await leader.Send("/programmes/new", form, new() { ["UnitId"] = $"{house.Team.North.Id}", ["Method"] = "comparison", ["Form.Name"] = "AFT", ["Form.From"] = "1.1.2026" });

        Assert.DoesNotContain("Comparison", form.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Two steps", form.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Theory, OnBoth]
    public async Task A_leader_changes_programmes_and_shares_of_the_own_units_alone(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (leader, admin) = (await house.SignedIn(house.Team.NorthLeader), await house.SignedIn(house.Team.Administrator));
        var programme = house.Team.Programme; // the association's
        var (north, south) = (Share(house, house.Team.Coaches[0], house.Team.North), Share(house, house.Team.Coaches[2], house.Team.South));
        await using (var store = house.Store.AsSystem())
        {
            store.AddRange(north, south);
            await store.SaveChangesAsync();
        }
        var page = await leader.Page($"/programmes/{programme.Id}");

        Assert.Contains("Ida Nord", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Eva Sør", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action*=Aim]"));
        Assert.Equal(HttpStatusCode.NotFound, (await leader.Get($"/programmes/{programme.Id}/edit")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.Get($"/shares/{south.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await leader.Get($"/shares/{north.Id}")).StatusCode);
        var edit = await admin.Page($"/programmes/{programme.Id}/edit");
        Assert.Equal(HttpStatusCode.Redirect, (await admin.Send($"/programmes/{programme.Id}/edit", edit, new() { ["Form.Name"] = "Jobb først og sist", ["Form.From"] = "1.1.2024" })).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await admin.Send($"/programmes/{programme.Id}/edit", edit, new() { ["Form.Name"] = "Noe annet", ["Form.From"] = "1.1.2024" })).StatusCode);

        // A unit of another's attached to the form changes nothing.
        var stolen = await leader.Post($"/programmes/{programme.Id}/shares/new", new() { ["StaffId"] = $"{house.Team.Coaches[2].Id}", ["UnitId"] = $"{house.Team.South.Id}", ["Form.Percent"] = "50", ["Form.From"] = "1.2.2026" });
        Assert.Equal(HttpStatusCode.NotFound, stolen.StatusCode);
        await using var after = house.Store.AsSystem();
        Assert.Equal(2, await after.FteShares.CountAsync());
    }

    [Fact]
    public async Task The_guard_refuses_a_foreign_programme_even_without_a_page()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        await using var store = house.Store.As(house.Team.NorthLeader);
        var programme = await store.Programmes.ById(house.Team.Programme.Id);

        programme.Change("Stjålet", null, null, null, programme.Period, null, null);

        await Assert.ThrowsAsync<NotHere>(() => store.SaveChangesAsync());
    }

    [Fact]
    public async Task A_share_that_changed_in_between_is_not_overwritten()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var share = Share(house, house.Team.Coaches[0], house.Team.North);
        await using (var store = house.Store.AsSystem())
        {
            store.Add(share);
            await store.SaveChangesAsync();
        }
        var leader = await house.SignedIn(house.Team.NorthLeader);
        var page = await leader.Page($"/shares/{share.Id}");
        Assert.Equal([], PageRules.Breaks(page));

        Assert.Equal(HttpStatusCode.Redirect, (await leader.Send($"/shares/{share.Id}", page, new() { ["Form.Percent"] = "60", ["Form.From"] = "1.2.2026", ["Form.Until"] = "" })).StatusCode);
        var late = await leader.Send($"/shares/{share.Id}", page, new() { ["Form.Percent"] = "40", ["Form.From"] = "1.2.2026", ["Form.Until"] = "" });

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Equal(["60", "40"], (await Visitor.Read(late)).QuerySelectorAll(".ff-errors td[data-label]").Select(c => c.TextContent).Take(2));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await leader.Post($"/shares/{share.Id}", new() { ["Form.Percent"] = "101", ["Form.From"] = "1.2.2026" })).StatusCode);
    }

    static FteShare Share(RunningHouse house, StaffMember staff, Unit unit) =>
        new(Some.NewId<FteShare>(), staff, house.Team.Programme.Id, unit.Id, 100, DateRange.Open(new(2026, 2, 1)));
}
