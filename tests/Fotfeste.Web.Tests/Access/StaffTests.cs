using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

/// <summary>Somebody begins, is let in on paper, changes role, and leaves.</summary>
public sealed class StaffTests
{
    const string NewPassword = "lampe ost sky tavle";

    [Theory, OnBoth]
    public async Task Somebody_new_is_written_down_given_a_role_invited_on_paper_and_comes_in(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var admin = await house.SignedIn(house.Team.Administrator);

        var added = await admin.Post("/staff/new", new() { ["Name"] = "Nora Ny", ["WorkPhone"] = "22 33 44 55" });
        var place = added.Headers.Location!.OriginalString;
        Assert.Equal(HttpStatusCode.Redirect, (await admin.Post($"{place}/roles", new() { ["Persona"] = "Coach", ["Unit"] = $"{house.Team.North.Id}", ["From"] = "16.3.2026" }, "form[action*=Give]")).StatusCode);
        var account = await admin.Page($"{place}/account");
        Assert.Equal("nora.ny", account.QuerySelector("#UserName")!.GetAttribute("value"));
        var invited = await admin.Send($"{place}/account", account, new() { ["UserName"] = "nora.ny" });
        Assert.Equal($"{place}/code", invited.Headers.Location!.OriginalString);
        var paper = await admin.Page($"{place}/code");
        var code = paper.QuerySelector(".ff-key")!.TextContent;
        foreach (var page in new[] { account, paper, await admin.Page("/staff"), await admin.Page(place), await admin.Page($"{place}/roles"), await admin.Page("/staff/new") }) Assert.Equal([], PageRules.Breaks(page));

        Assert.Null((await admin.Page($"{place}/code")).QuerySelector(".ff-key")); // once
        var nora = house.NewVisitor();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await WelcomeAsync(nora, "nora.ny", PrintedCode.New())).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await WelcomeAsync(nora, "nora.ny", code, "password1234")).StatusCode);
        Assert.Equal("/sign-in?welcomed=true", (await WelcomeAsync(nora, "nora.ny", code)).Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await WelcomeAsync(nora, "nora.ny", code)).StatusCode); // used
        Assert.Equal(HttpStatusCode.Redirect, (await nora.KnockAsync("nora.ny", NewPassword)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await nora.Get("/")).StatusCode);
        await using var store = house.Store.AsSystem();
        Assert.DoesNotContain(code, string.Join(' ', await store.Users.Select(a => a.CodeHash).ToListAsync()), StringComparison.Ordinal);
        Assert.Null((await AuditVerification.RunAsync(store)).FirstBreak);
    }

    [Fact]
    public async Task A_printed_code_runs_out_after_seven_days()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (admin, staff) = (await house.SignedIn(house.Team.Administrator), house.Team.Coaches[0]);
        var code = await CodeOfAsync(admin, $"/staff/{staff.Id}", await admin.Post($"/staff/{staff.Id}/account", new() { ["UserName"] = "ida" }));

        house.Store.Clock.Day = house.Store.Clock.Day.AddDays(8);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await WelcomeAsync(house.NewVisitor(), "ida", code)).StatusCode);
    }

    [Fact]
    public async Task A_new_start_ends_the_old_password_the_second_step_and_every_session()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (admin, staff) = (await house.SignedIn(house.Team.Administrator), house.Team.Coaches[0]);
        var coach = await house.SignedIn(staff);
        await house.TurnOnSecondStepAsync(coach);
        Assert.Equal(HttpStatusCode.OK, (await coach.Get("/")).StatusCode);

        var code = await CodeOfAsync(admin, $"/staff/{staff.Id}", await admin.Post($"/staff/{staff.Id}/account", [], "form[action*=Reset]"));

        Assert.Equal(HttpStatusCode.Redirect, (await coach.Get("/")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await house.NewVisitor().KnockAsync(RunningHouse.NameOf(staff))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await WelcomeAsync(coach, RunningHouse.NameOf(staff), code)).StatusCode);
        Assert.StartsWith("/account/role", (await coach.KnockAsync(RunningHouse.NameOf(staff), NewPassword)).Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.False((await house.SavedAccount(staff)).TwoFactorEnabled);
    }

    [Fact]
    public async Task A_closed_account_is_out_on_the_next_request_and_in_again_when_opened()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (admin, staff) = (await house.SignedIn(house.Team.Administrator), house.Team.Coaches[0]);
        var coach = await house.SignedIn(staff);

        await admin.Post($"/staff/{staff.Id}/account", [], "form[action*=Close]");

        Assert.StartsWith("/sign-in", Path(await coach.Get("/")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.KnockAsync(RunningHouse.NameOf(staff))).StatusCode);
        await admin.Post($"/staff/{staff.Id}/account", [], "form[action*=Open]");
        Assert.Equal(HttpStatusCode.Redirect, (await coach.KnockAsync(RunningHouse.NameOf(staff))).StatusCode);

        string Path(HttpResponseMessage answer) => new Uri(house.Address, answer.Headers.Location!).AbsolutePath;
    }

    [Theory, OnBoth]
    public async Task A_role_that_ended_yesterday_opens_nothing_on_the_very_next_request(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (admin, staff) = (await house.SignedIn(house.Team.Administrator), house.Team.Coaches[0]);
        var coach = await house.SignedIn(staff);
        Assert.Equal(HttpStatusCode.OK, (await coach.Get("/")).StatusCode);

        var ended = await admin.Post($"/staff/{staff.Id}/roles", new() { ["LastDay"] = "15.3.2026" }, "form[action*=End]");

        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Get("/")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await house.NewVisitor().KnockAsync(RunningHouse.NameOf(staff))).StatusCode);
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var staff = house.Team.Administrator;
        var admin = await house.SignedIn(staff);

        var closed = await admin.Post($"/staff/{staff.Id}/account", [], "form[action*=Close]");
        var ended = await admin.Post($"/staff/{staff.Id}/roles", new() { ["LastDay"] = "16.3.2026" }, "form[action*=End]");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (closed.StatusCode, ended.StatusCode));
        Assert.Contains("siste administratoren", (await Visitor.Read(ended)).QuerySelector(".ff-errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await admin.Get("/staff")).StatusCode);

        // Another administrator who cannot sign in does not count.
        await admin.Post($"/staff/{house.Team.Evaluator.Id}/roles", new() { ["Persona"] = "Administrator", ["From"] = "1.3.2026" }, "form[action*=Give]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await admin.Post($"/staff/{staff.Id}/roles", new() { ["LastDay"] = "16.3.2026" }, "form[action*=End]")).StatusCode);
        await house.AccountFor(house.Team.Evaluator);
        Assert.Equal(HttpStatusCode.Redirect, (await admin.Post($"/staff/{staff.Id}/roles", new() { ["LastDay"] = "16.3.2026" }, "form[action*=End]")).StatusCode);
    }

    [Theory]
    [InlineData("Coach")]
    [InlineData("Leader")]
    public async Task Administrators_do_not_give_themselves_cases(string persona)
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var admin = await house.SignedIn(house.Team.Administrator);

        var refused = await admin.Post($"/staff/{house.Team.Administrator.Id}/roles", new() { ["Persona"] = persona, ["Unit"] = $"{house.Team.North.Id}", ["From"] = "16.3.2026" }, "form[action*=Give]");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        await using var store = house.Store.AsSystem();
        Assert.Equal(1, await store.Roles.CountAsync(r => r.StaffId == house.Team.Administrator.Id));
    }

    [Theory, OnBoth]
    public async Task Two_at_once_see_both_and_overwrite_nothing(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var admin = await house.SignedIn(house.Team.Administrator);
        var place = $"/staff/{house.Team.Coaches[0].Id}";
        var page = await admin.Page(place);

        Assert.Equal(HttpStatusCode.Redirect, (await admin.Send(place, page, new() { ["Name"] = "Ida Berg", ["WorkPhone"] = "" })).StatusCode);
        var late = await admin.Send(place, page, new() { ["Name"] = "Ida Nordli", ["WorkPhone"] = "" });
        var both = await Visitor.Read(late);

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Equal(["Ida Berg", "Ida Nordli"], both.QuerySelectorAll(".ff-errors td[data-label]").Select(c => c.TextContent));
        Assert.Equal(HttpStatusCode.Redirect, (await admin.Send(place, both, new() { ["Name"] = "Ida Nordli", ["WorkPhone"] = "" })).StatusCode);
        Assert.Contains("Ida Nordli", (await admin.Page("/staff")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_twice_makes_one_person_and_one_role()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var admin = await house.SignedIn(house.Team.Administrator);
        var form = await admin.Page("/staff/new");
        foreach (var _ in new[] { 1, 2 }) Assert.Equal(HttpStatusCode.Redirect, (await admin.Send("/staff/new", form, new() { ["Name"] = "Nora Ny" })).StatusCode);
        var roles = await admin.Page($"/staff/{house.Team.Evaluator.Id}/roles");
        foreach (var _ in new[] { 1, 2 })
            Assert.Equal(HttpStatusCode.Redirect, (await admin.Send("/x", roles, new() { ["Persona"] = "Coach", ["Unit"] = $"{house.Team.North.Id}", ["From"] = "16.3.2026" }, "form[action*=Give]")).StatusCode);

        await using var store = house.Store.AsSystem();
        Assert.Equal(1, await store.Staff.CountAsync(s => s.Name == "Nora Ny"));
        Assert.Equal(2, await store.Roles.CountAsync(r => r.StaffId == house.Team.Evaluator.Id));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await admin.Post($"/staff/{house.Team.Evaluator.Id}/roles", new() { ["Persona"] = "Leader", ["From"] = "16.3.2026" }, "form[action*=Give]")).StatusCode); // without a unit
    }

    static Task<HttpResponseMessage> WelcomeAsync(Visitor visitor, string name, string code, string password = NewPassword) =>
        visitor.Post("/welcome", new() { ["Name"] = name, ["Code"] = code, ["Password"] = password });

    static async Task<string> CodeOfAsync(Visitor admin, string place, HttpResponseMessage answer)
    {
        Assert.Equal($"{place}/code", answer.Headers.Location!.OriginalString);
        return (await admin.Page($"{place}/code")).QuerySelector(".ff-key")!.TextContent;
    }
}
