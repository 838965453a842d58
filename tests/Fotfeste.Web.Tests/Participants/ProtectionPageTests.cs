using System.Net;

namespace Fotfeste.Web.Tests;

public sealed class ProtectionPageTests
{
    static readonly string[] AlsoAsked =
    [
        "/search?q=Aino", "/search?q=Ajno+Berg", "/participants?show=All", "/participants?show=Ended", "/participants?q=Aino", "/contacts/new?q=Aino", "/contacts/new?q=Ai",
        "/calendar?day=2026-03-16", "/calendar?week=2026-03-16", "/outcomes?by=Sex", "/outcomes?handler=Csv", "/drift?months=36", "/referrals", "/employers",
    ];

    [Theory, OnBoth]
    public async Task Set_on_the_page_no_route_shows_a_trace_to_who_is_not_named(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var world = await PolicyTests.ArrangedAsync(house);
        var person = await ProtectedPerson.In(house.Store);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var (name, id) = (house.Team.Participants[0].Name, house.Team.Participants[0].Id);
        var unsure = await coach.Post($"/participants/{id}/protection", Named(house, person));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsure.StatusCode);
        Assert.NotEmpty(await TracesAsync(house, world, name)); // nothing is hidden yet: the walk finds her

        var set = await coach.Post($"/participants/{id}/protection", new(Named(house, person)) { ["Sure"] = "true" });

        Assert.Equal($"/participants/{id}", set.Headers.Location!.OriginalString);
        Findings.None(await TracesAsync(house, world, name));
        Assert.Contains(name, (await coach.Page("/participants")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Beskyttet identitet", (await coach.Page($"/enrolments/{house.Team.Enrolments[0].Id}")).QuerySelector(".ff-head")!.TextContent, StringComparison.Ordinal);

        var lifted = await coach.Post($"/participants/{id}/protection", new() { ["MayLift"] = "true" }, "section form");
        Assert.Equal(HttpStatusCode.Redirect, lifted.StatusCode);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        Assert.Equal(HttpStatusCode.OK, (await leader.Get($"/enrolments/{house.Team.Enrolments[0].Id}")).StatusCode);
    }

    [Fact]
    public async Task Who_names_others_only_loses_the_person_at_once_and_nobody_is_named_who_is_not_there()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var person = await ProtectedPerson.In(house.Store);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        var id = house.Team.Participants[0].Id;
        var foreign = await leader.Post($"/participants/{id}/protection", new() { ["Leader"] = $"{house.Team.SouthLeader.Id}", ["First"] = "", ["Second"] = "", ["Third"] = "", ["Sure"] = "true" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, foreign.StatusCode);

        var set = await leader.Post($"/participants/{id}/protection", new(Named(house, person)) { ["Sure"] = "true" });

        Assert.Equal("/", set.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.Get($"/participants/{id}/protection")).StatusCode);
    }

    static Dictionary<string, string> Named(RunningHouse house, ProtectedPerson person) =>
        new() { ["Leader"] = $"{person.Leader.Id}", ["First"] = $"{house.Team.Coaches[0].Id}", ["Second"] = "", ["Third"] = "" };

    // Every route of the policy table with what is the person's, and every list: neither a name nor an identity may stand there.
    static async Task<List<string>> TracesAsync(RunningHouse house, PolicyWorld world, string name)
    {
        var traces = new List<string>();
        string[] marks = [name, "canary-wishes-1<", "canary-reach-1<", "canary-notes-1<", "canary-job-1<", $"{house.Team.Participants[0].Id}", $"{house.Team.Enrolments[0].Id}", $"{house.Team.Jobs[0].Id}"];
        foreach (var other in ProtectedPerson.Others(house.Team))
        {
            var visitor = await house.SignedIn(other);
            foreach (var row in PolicyRow.All.Where(r => r.Route is not ("/sign-out" or "/problem/{id}")))
            {
                var address = row.At(row.HasId ? world.Of(row.Of).Case : "404");
                var answer = await visitor.Get(address);
                var isHers = row.Of is "enrolment" or "participant" or "job" or "contact" or "appointment";
                if (isHers && answer.StatusCode != HttpStatusCode.NotFound) traces.Add($"{other.Name} {address}: {(int)answer.StatusCode}");
                await LookAsync(address, answer, other);
            }
            foreach (var address in AlsoAsked.Append($"/employers/{house.Team.Employers[0].Id}")) await LookAsync(address, await visitor.Get(address), other);
        }
        return traces;

        async Task LookAsync(string address, HttpResponseMessage answer, StaffMember who)
        {
            var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Replace(address, "", StringComparison.Ordinal);
            traces.AddRange(marks.Where(mark => text.Contains(mark, StringComparison.Ordinal)).Select(mark => $"{who.Name} {address}: {mark}"));
        }
    }
}
