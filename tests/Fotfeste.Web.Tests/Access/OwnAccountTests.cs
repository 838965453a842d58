using System.Net;

namespace Fotfeste.Web.Tests;

/// <summary>What everybody tends for themselves.</summary>
public sealed class OwnAccountTests
{
    const string NewPassword = "lampe ost sky tavle";

    [Theory, OnBoth]
    public async Task A_new_password_keeps_this_session_and_ends_the_others(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (here, elsewhere) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[0]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await here.Post("/account/password", new() { ["Now"] = "wrong", ["Next"] = NewPassword })).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await here.Post("/account/password", new() { ["Now"] = RunningHouse.Password, ["Next"] = "velkommen2026" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await here.Post("/account/password", new() { ["Now"] = RunningHouse.Password, ["Next"] = NewPassword })).StatusCode);

        Assert.Equal(HttpStatusCode.OK, (await here.Get("/account")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.Get("/account")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await house.NewVisitor().KnockAsync(RunningHouse.NameOf(house.Team.Coaches[0]), NewPassword)).StatusCode);
    }

    [Fact]
    public async Task Out_everywhere_is_everywhere()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (here, elsewhere) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[0]));

        await here.Post("/account", []);

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Redirect], [(await here.Get("/")).StatusCode, (await elsewhere.Get("/")).StatusCode]);
    }

    [Fact]
    public async Task The_second_step_is_turned_off_with_the_password_alone_and_new_codes_end_the_old()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var (_, old) = await house.TurnOnSecondStepAsync(coach);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Post("/account/second-step", new() { ["Password"] = "wrong" })).StatusCode);
        var fresh = await Visitor.Read(await coach.Post("/account/second-step", new() { ["Password"] = RunningHouse.Password }));
        Assert.Equal(8, fresh.QuerySelectorAll(".ff-codes code").Length);
        var elsewhere = house.NewVisitor();
        await elsewhere.KnockAsync(RunningHouse.NameOf(house.Team.Coaches[0]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await elsewhere.Post("/sign-in/code", new() { ["Digits"] = old[0] })).StatusCode);

        var page = await coach.Page("/account/second-step");
        page.QuerySelector("main form")!.SetAttribute("action", page.QuerySelector("button[formaction]")!.GetAttribute("formaction")!);
        Assert.Equal("/account?saved=true", (await coach.Send("/account/second-step", page, new() { ["Password"] = RunningHouse.Password })).Headers.Location!.OriginalString);
        Assert.False((await house.SavedAccount(house.Team.Coaches[0])).TwoFactorEnabled);
    }

    [Fact]
    public async Task The_pages_keep_the_house_rules_for_every_persona()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        foreach (var staff in new[] { house.Team.Coaches[0], house.Team.NorthLeader, house.Team.Administrator, house.Team.Evaluator })
        {
            var visitor = await house.SignedIn(staff);
            foreach (var page in new[] { "/account", "/account/password", "/account/second-step", "/account/passkeys" })
                Assert.Equal([], PageRules.Breaks(await visitor.Page(page)));
        }
        Assert.Equal([], PageRules.Breaks(await house.NewVisitor().Page("/sign-in")));
        Assert.Equal([], PageRules.Breaks(await house.NewVisitor().Page("/welcome")));
    }

    [Fact]
    public async Task A_forged_passkey_is_not_kept_and_only_ones_own_are_removed()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var forged = await coach.Post("/account/passkeys", new() { ["Name"] = "x", ["credential"] = """{"id":"AA","rawId":"AA","type":"public-key","response":{}}""" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, forged.StatusCode);
        Assert.Empty(house.Faults.Lines);
    }
}
