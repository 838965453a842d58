using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fotfeste.Web.Tests;

/// <summary>An empty house, and the first who comes in.</summary>
public sealed class SetUpTests
{
    static Dictionary<string, string> Answers() => new()
    {
        ["Organisation"] = "Fjordby kommune", ["Country"] = "NO", ["Language"] = "nb", ["TimeZone"] = "Europe/Oslo",
        ["OwnName"] = "Anne Første", ["UserName"] = "anne", ["Password"] = "lampe ost sky tavle",
    };

    [Theory, OnBoth]
    public async Task The_first_visitor_becomes_administrator_and_then_there_is_nothing_here(Engine engine)
    {
        await using var house = RunningHouse.Over(await TestStore.Empty(engine));
        var first = house.NewVisitor();
        foreach (var page in new[] { "/", "/sign-in", "/welcome", "/participants", "/staff" })
            Assert.Equal("/set-up", (await first.Get(page)).Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await first.Get("/looks")).StatusCode);

        var page1 = await first.Page("/set-up");
        Assert.Equal([], PageRules.Breaks(page1));
        var done = await first.Send("/set-up", page1, Answers());

        Assert.Equal("/account/second-step", done.Headers.Location!.OriginalString);
        Assert.Equal("/account/second-step", (await first.Get("/staff")).Headers.Location!.OriginalString); // in earnest
        await house.TurnOnSecondStepAsync(first);
        Assert.Equal(HttpStatusCode.OK, (await first.Get("/staff")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await first.Get("/set-up")).StatusCode);
        await using var store = house.Store.Address.Open();
        var organisation = Assert.Single(await store.ForOperator());
        Assert.Equal(("Fjordby kommune", "NO", "nb", "Europe/Oslo", null), (organisation.Name, organisation.Country, organisation.Language, organisation.TimeZone, organisation.Demo));
        await using var asSystem = house.Store.Address.OpenAs(Actor.System("test", organisation.Id, house.Store.Clock.Day));
        Assert.Equal("set-up", (await asSystem.Audit.OrderBy(e => e.Seq).FirstAsync()).Actor);
        Assert.Equal(Persona.Administrator, (await asSystem.Roles.SingleAsync()).Persona);
        Assert.Null((await AuditVerification.RunAsync(asSystem)).FirstBreak);
    }

    [Theory]
    [InlineData("Password", "short", "#Password")]
    [InlineData("Password", "Password-2026!", "#Password")]
    [InlineData("Password", "sommersommer", "#Password")]
    [InlineData("Password", "qwertyuiop1234", "#Password")]
    [InlineData("Password", "aaaaaaaaaaaab", "#Password")]
    [InlineData("UserName", "anne <b>", "#UserName")]
    [InlineData("Organisation", "", "#Organisation")]
    [InlineData("OwnName", " ", "#OwnName")]
    [InlineData("TimeZone", "Mars/Olympus", "#Country")]
    public async Task What_will_not_do_is_refused_beside_its_field_with_the_rest_kept(string field, string value, string at)
    {
        await using var house = RunningHouse.Over(await TestStore.Empty(Engine.Sqlite));
        var answers = Answers();
        answers[field] = value;

        var refused = await house.NewVisitor().Post("/set-up", answers);
        var page = await Visitor.Read(refused);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(at, page.QuerySelector(".ff-errors a")!.GetAttribute("href"));
        Assert.Equal(field == "OwnName" ? " " : "Anne Første", page.QuerySelector("#OwnName")!.GetAttribute("value"));
        await using var store = house.Store.Address.Open();
        Assert.Empty(await store.ForOperator());
    }

    [Fact]
    public async Task On_a_public_address_the_code_from_the_start_is_demanded()
    {
        await using var house = RunningHouse.Over(await TestStore.Empty(Engine.Sqlite), ("public-url", "http://localhost"));
        var visitor = house.NewVisitor();
        var answers = Answers();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.Post("/set-up", answers)).StatusCode);
        answers["Code"] = PrintedCode.New();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.Post("/set-up", answers)).StatusCode);
        answers["Code"] = house.Services.GetRequiredService<EmptyHouse>().Code!;

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.Post("/set-up", answers)).StatusCode);
    }

    [Fact]
    public async Task Two_at_once_make_one_administrator()
    {
        await using var house = RunningHouse.Over(await TestStore.Empty(Engine.Sqlite));
        var (one, other) = (house.NewVisitor(), house.NewVisitor());
        var pages = (One: await one.Page("/set-up"), Other: await other.Page("/set-up"));

        var answers = await Task.WhenAll(one.Send("/set-up", pages.One, Answers()), other.Send("/set-up", pages.Other, Answers()));

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.NotFound], answers.Select(a => a.StatusCode).Order());
        await using var store = house.Store.Address.Open();
        Assert.Single(await store.ForOperator());
    }
}
