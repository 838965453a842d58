using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fotfeste.Web.Tests;

/// <summary>Who comes in, as what, and for how long.</summary>
public sealed class DoorTests
{
    [Theory, OnBoth]
    public async Task Somebody_signs_in_is_greeted_by_name_and_role_and_signs_out(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var today = await coach.Page("/");
        var who = today.QuerySelector(".ff-who")!;

        Assert.Equal("Ida Nord", who.QuerySelector(".ff-who-name")!.TextContent);
        Assert.Equal("Jobbspesialist · Fjordland", who.QuerySelector(".ff-muted")!.TextContent);
        Assert.Equal([], PageRules.Breaks(today));
        var token = who.QuerySelector("form input[type=hidden]")!;
        using var body = new FormUrlEncodedContent([new(token.GetAttribute("name")!, token.GetAttribute("value")!)]);
        await coach.Http.PostAsync(new Uri("/sign-out", UriKind.Relative), body);
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Get("/")).StatusCode);
    }

    [Fact]
    public async Task A_wrong_password_is_refused_with_the_name_kept_and_five_shut_the_door_for_a_while()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var name = (await house.AccountFor(house.Team.Coaches[0])).UserName!;
        var visitor = house.NewVisitor();

        var refused = await visitor.Post("/sign-in", new() { ["Name"] = name, ["Password"] = "wrong" });
        var page = await Visitor.Read(refused);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(name, page.QuerySelector("#Name")!.GetAttribute("value"));
        Assert.Equal("", page.QuerySelector("#Password")!.GetAttribute("value"));
        Assert.Equal("#Name", page.QuerySelector(".ff-errors a")!.GetAttribute("href"));
        Assert.Equal("Name-error", page.QuerySelector("#Name")!.GetAttribute("aria-describedby"));
        for (var n = 0; n < 4; n++) await visitor.Post("/sign-in", new() { ["Name"] = name, ["Password"] = "wrong" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.Post("/sign-in", new() { ["Name"] = name, ["Password"] = RunningHouse.Password })).StatusCode);
    }

    [Fact]
    public async Task Revoked_closed_and_out_of_roles_work_on_the_next_request()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (revoked, closed, leaver) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[1]), await house.SignedIn(house.Team.Coaches[2]));
        foreach (var visitor in new[] { revoked, closed, leaver }) Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/")).StatusCode);
        Assert.Empty(house.Faults.Lines);

        await ChangeAsync(house, house.Team.Coaches[0], (accounts, account) => accounts.UpdateSecurityStampAsync(account));
        await ChangeAsync(house, house.Team.Coaches[1], (accounts, account) =>
        {
            account.IsClosed = true;
            return accounts.UpdateAsync(account);
        });
        await using (var store = house.Store.AsSystem())
        {
            var role = await store.Roles.SingleAsync(r => r.StaffId == house.Team.Coaches[2].Id);
            role.End(house.Store.Clock.Day.AddDays(-1), []);
            await store.SaveChangesAsync();
        }

        Assert.Equal(HttpStatusCode.Redirect, (await revoked.Get("/")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await closed.Get("/")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await leaver.Get("/")).StatusCode);
    }

    [Fact]
    public async Task Somebody_with_two_roles_acts_in_the_picked_one_and_a_foreign_pick_gives_nothing()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var staff = house.Team.Coaches[0];
        Id<Role> second;
        await using (var store = house.Store.AsSystem())
        {
            var role = new Role(Some.NewId<Role>(), staff, Persona.Evaluator, null, DateRange.Open(house.Store.Clock.Day));
            store.Add(role);
            await store.SaveChangesAsync();
            second = role.Id;
        }
        var visitor = await house.SignedIn(staff);
        Assert.Equal("Jobbspesialist", await PersonaOf(visitor, null));

        Assert.Equal("Evaluator", await PersonaOf(visitor, second));
        Assert.Equal("Jobbspesialist", await PersonaOf(visitor, house.Team.Roles.Single(r => r.StaffId == house.Team.Administrator.Id).Id));

        static async Task<string> PersonaOf(Visitor visitor, Id<Role>? picked)
        {
            if (picked is { } role) visitor.Cookies.Add(visitor.Http.BaseAddress!, new Cookie("role", role.ToString()));
            return (await visitor.Page("/looks")).QuerySelector(".ff-who .ff-muted")!.TextContent.Split(" · ")[0];
        }
    }

    [Fact]
    public async Task Each_persona_begins_at_its_own_first_page_and_every_item_of_its_menu_opens()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        foreach (var staff in new[] { house.Team.Coaches[0], house.Team.NorthLeader, house.Team.Administrator, house.Team.Evaluator })
        {
            var visitor = await house.SignedIn(staff);
            var first = await visitor.Get("/");
            var page = first.StatusCode == HttpStatusCode.OK ? await Visitor.Read(first) : await visitor.Page(first.Headers.Location!.OriginalString);

            Assert.Equal([], PageRules.Breaks(page));
            foreach (var item in page.QuerySelectorAll(".ff-side a"))
                Assert.Equal((item.GetAttribute("href"), HttpStatusCode.OK), (item.GetAttribute("href"), (await visitor.Get(item.GetAttribute("href")!)).StatusCode));
        }
    }

    static async Task ChangeAsync(RunningHouse house, StaffMember staff, Func<UserManager<Account>, Account, Task<IdentityResult>> change)
    {
        using var scope = house.Services.CreateScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        Assert.True((await change(accounts, (await accounts.FindByNameAsync(RunningHouse.NameOf(staff)))!)).Succeeded);
    }
}
