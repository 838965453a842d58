using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Fotfeste.Web.Tests;

/// <summary>Every page as every persona with the own, a colleague's, a foreign and an invented id, against policy.tsv.</summary>
public sealed partial class PolicyTests
{
    [Fact]
    public async Task Every_route_has_a_row_and_every_row_a_route_and_a_planted_one_is_caught()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var routes = RoutesOf(house).Select(NameOf).Distinct().ToList();

        Assert.Empty(routes.Except(PolicyRow.All.Select(row => row.Route)));
        Assert.Empty(PolicyRow.All.Select(row => row.Route).Except(routes));
        Assert.All(PolicyRow.All.Where(row => row.HasId), row => Assert.True(new PolicyWorld(house.Team).Knows(row.Of), $"no example of {row.Of}"));
        var planted = new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse("enrolments/{id:guid}/secrets"), 0, null, "planted");
        Assert.Equal(["/enrolments/{id}/secrets"], new[] { NameOf(planted) }.Except(PolicyRow.All.Select(row => row.Route)));
    }

    [Theory]
    [InlineData(Engine.Sqlite, "")]
    [InlineData(Engine.Postgres, "enrolment")]
    public async Task Everybody_finds_what_the_table_says_and_nothing_else(Engine engine, string only)
    {
        await using var house = await RunningHouse.On(engine);
        var world = await ArrangedAsync(house);
        var findings = new List<string>();

        foreach (var persona in PolicyRow.Personas)
        {
            var visitor = PolicyWorld.Who(house.Team, persona) is { } staff ? await house.SignedIn(staff) : house.NewVisitor();
            foreach (var row in PolicyRow.All.Where(row => only.Length == 0 || row.Of == only)) findings.AddRange(await LookAsync(visitor, persona, row, world));
        }

        findings.AddRange(house.Faults.Lines.Select(line => line.Split('\n')[0]));
        Findings.None(findings);
    }

    [Theory]
    [InlineData("<p>canary-notes-1</p>", "coach", "notes", "")]
    [InlineData("<p>canary-notes-1</p>", "coach", "", "shows canary-notes-1")]
    [InlineData("<p></p>", "coach", "notes", "does not show notes")]
    [InlineData("<p>canary-notes-6</p>", "coach", "notes", "shows canary-notes-6, does not show notes")]
    [InlineData("<p>canary-notes-6</p>", "leader", "notes", "")]
    [InlineData("<p>canary-notes-1</p>", "administrator", "notes", "shows canary-notes-1, does not show notes")]
    [InlineData("<p>canary-wishes-Uma Ny canary-reach-Uma Ny</p>", "coach", "wishes", "shows canary-reach-Uma Ny")]
    [InlineData("<p>canary-wishes-Vidar Ny</p>", "leader", "wishes", "shows canary-wishes-Vidar Ny, does not show wishes")]
    public void A_planted_canary_is_found(string page, string persona, string shows, string found) =>
        Assert.Equal(found, string.Join(", ", Canaries(page, persona, shows.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    static async Task<List<string>> LookAsync(Visitor visitor, string persona, PolicyRow row, PolicyWorld world)
    {
        var cell = row.Cells[persona];
        var findings = new List<string>();
        if (cell == "any") return findings;
        var nothing = new HashSet<string>();
        foreach (var (id, which) in Tries(row, world))
        {
            var answer = await visitor.Get(row.At(id));
            var text = $"{answer.Headers}{await answer.Content.ReadAsStringAsync()}";
            var opens = which switch { "case" => cell is "own" or "open" or "all", "beside" => cell == "all" || (cell == "own" && persona == "leader"), "foreign" => cell == "all", _ => false };
            var wanted = cell is "go" or "door" ? "go" : opens ? "open" : "-";
            if (Verdict(answer) is var got && got != wanted) findings.Add($"{persona} {row.Route} {which}: {got} {(int)answer.StatusCode}, the table says {wanted}");
            else if (got == "go" && cell == "door" != LeadsToTheDoor(answer)) findings.Add($"{persona} {row.Route} {which}: leads to {answer.Headers.Location}");
            if (!opens) nothing.Add(Changing().Replace(await answer.Content.ReadAsStringAsync(), ""));
            var demanded = opens && which is "case" && got == "open" && (int)answer.StatusCode < 300 ? row.Shows : [];
            findings.AddRange(Canaries(text, persona, row.Shows, demanded).Select(canary => $"{persona} {row.Route} {which}: {canary}"));
        }
        if (nothing.Count > 1) findings.Add($"{persona} {row.Route}: what is not theirs and what is invented can be told apart");
        return findings;
    }

    static IEnumerable<(string Id, string Which)> Tries(PolicyRow row, PolicyWorld world)
    {
        if (!row.HasId) return [("404", "case")];
        var (own, beside, foreign) = world.Of(row.Of);
        var tries = new List<(string? Id, string Which)> { (own == PolicyWorld.Invented ? null : own, "case"), (beside, "beside"), (foreign, "foreign"), (PolicyWorld.Invented, "invented") };
        return tries.Where(t => t.Id is not null).Select(t => (t.Id!, t.Which));
    }

    static string Verdict(HttpResponseMessage answer) => (int)answer.StatusCode switch { 404 => "-", >= 300 and < 400 when IsWithin(answer) => "open", >= 300 and < 400 => "go", >= 200 and < 300 => "open", var other => $"{other}" };

    // The one address per person leads to the person's page: that is opening it.
    static bool IsWithin(HttpResponseMessage answer) => answer.Headers.Location?.OriginalString is { } to && (to.StartsWith("/enrolments/", StringComparison.Ordinal) || to.StartsWith("/referrals/", StringComparison.Ordinal));

    static bool LeadsToTheDoor(HttpResponseMessage answer) => answer.Headers.Location is { } to && to.OriginalString.Contains("/sign-in?ReturnUrl=", StringComparison.Ordinal);

    static IEnumerable<string> Canaries(string text, string persona, IReadOnlyList<string> shows) => Canaries(text, persona, shows, shows);

    static IEnumerable<string> Canaries(string text, string persona, IReadOnlyList<string> shows, IReadOnlyList<string> demanded)
    {
        var met = Canary().Matches(text).Select(m => (Kind: m.Groups[1].Value, Whose: m.Groups[2].Value)).Distinct().ToList();
        foreach (var (kind, whose) in met.Where(c => !shows.Contains(c.Kind) || !PolicyWorld.MaySee(persona, c.Whose))) yield return $"shows canary-{kind}-{whose}";
        foreach (var kind in demanded.Where(kind => !met.Any(c => c.Kind == kind && PolicyWorld.MaySee(persona, c.Whose)))) yield return $"does not show {kind}";
    }

    internal static async Task<PolicyWorld> ArrangedAsync(RunningHouse house)
    {
        var world = new PolicyWorld(house.Team);
        var account = await house.AccountFor(house.Team.Coaches[0]);
        await using var store = house.Store.AsSystem();
        store.AddRange(world.Programmes);
        store.AddRange(world.Shares);
        store.AddRange(world.Adapted);
        store.AddRange(world.Appointments);
        store.AddRange(world.Absences);
        store.AddRange(world.Meetings);
        store.AddRange(world.Decisions);
        store.AddRange(world.Waiting);
        store.AddRange(world.Talks);
        store.AddRange(world.Promises);
        store.AddRange(world.Leads);
        store.AddRange(world.Interviews);
        store.AddRange(world.Views);
        store.Add(world.Ad);
        store.AddRange(world.Analyses);
        store.Add(PolicyWorld.FeedOf(house.Team.Coaches[0], account));
        await store.SaveChangesAsync();
        return world;
    }

    static IEnumerable<RouteEndpoint> RoutesOf(RunningHouse house) =>
        house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(route => route.Metadata.GetMetadata<StaticAssetDescriptor>() is null);

    internal static string NameOf(RouteEndpoint route) => "/" + Hole().Replace((route.RoutePattern.RawText ?? "").Trim('/'), "{id}");

    [GeneratedRegex(@"\{[^/]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex("canary-(wishes|reach|notes|job)-([0-9]+|Uma Ny|Vidar Ny)")]
    private static partial Regex Canary();

    // What differs between two answers to the same question: the token in the way-out form.
    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*>")]
    private static partial Regex Changing();
}
