using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

/// <summary>The organisation's name and units, by the administrator.</summary>
public sealed class OrganisationPageTests
{
    [Theory, OnBoth]
    public async Task A_unit_is_added_moved_and_described(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var admin = await house.SignedIn(house.Team.Administrator);

        var form = await admin.Page("/organisation/units/new");
        Assert.Equal([], PageRules.Breaks(form));
        foreach (var _ in new[] { 1, 2 })
            Assert.Equal(HttpStatusCode.Redirect, (await admin.Send("/organisation/units/new", form, new() { ["Form.Name"] = "Øst", ["Form.Level"] = "Team", ["Form.ParentId"] = $"{house.Team.North.Id}", ["Form.Remark"] = "" })).StatusCode);
        var unit = await OnlyAsync(house, "Øst");
        var place = $"/organisation/units/{unit.Id}";
        Assert.Equal(HttpStatusCode.Redirect, (await admin.Post(place, new() { ["Form.Name"] = "Øst 2", ["Form.Level"] = "Team", ["Form.ParentId"] = $"{house.Team.South.Id}", ["Form.Remark"] = "Nytt lag" })).StatusCode);

        var moved = await OnlyAsync(house, "Øst 2");
        Assert.Equal((unit.Id, house.Team.South.Id, "Nytt lag"), (moved.Id, moved.ParentId, moved.Remark));
        var page = await admin.Page("/organisation");
        Assert.Equal([], PageRules.Breaks(page));
        Assert.Contains("Nytt lag", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_does_not_lie_below_itself_or_something_smaller()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var admin = await house.SignedIn(house.Team.Administrator);
        var place = $"/organisation/units/{house.Team.Association.Id}";

        var below = await admin.Post(place, new() { ["Form.Name"] = "Fjordland", ["Form.Level"] = "Association", ["Form.ParentId"] = $"{house.Team.North.Id}" });
        var small = await admin.Post(place, new() { ["Form.Name"] = "Fjordland", ["Form.Level"] = "Team", ["Form.ParentId"] = "" });
        var nameless = await admin.Post(place, new() { ["Form.Name"] = " ", ["Form.Level"] = "Association", ["Form.ParentId"] = "" });

        Assert.All([below, small, nameless], answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode));
        Assert.Equal("#Form_ParentId", (await Visitor.Read(below)).QuerySelector(".ff-errors a")!.GetAttribute("href"));
        Assert.Equal("#Form_Level", (await Visitor.Read(small)).QuerySelector(".ff-errors a")!.GetAttribute("href"));
    }

    [Theory, OnBoth]
    public async Task Two_who_rename_at_once_see_both(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var admin = await house.SignedIn(house.Team.Administrator);
        foreach (var (place, field) in new[] { ("/organisation", "Name"), ($"/organisation/units/{house.Team.North.Id}", "Form.Name") })
        {
            var page = await admin.Page(place);
            var keep = new Dictionary<string, string> { ["LeaderToldAfter"] = "7", ["Form.Level"] = "Unit", ["Form.ParentId"] = $"{house.Team.Association.Id}" };

            Assert.Equal(HttpStatusCode.Redirect, (await admin.Send(place, page, new(keep) { [field] = "Først" })).StatusCode);
            var late = await admin.Send(place, page, new(keep) { [field] = "Sist" });

            Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
            Assert.Equal(["Først", "Sist"], (await Visitor.Read(late)).QuerySelectorAll(".ff-errors td[data-label]").Select(c => c.TextContent));
        }
    }

    static async Task<Unit> OnlyAsync(RunningHouse house, string name)
    {
        await using var store = house.Store.AsSystem();
        return await store.Units.AsNoTracking().SingleAsync(u => u.Name == name);
    }
}
