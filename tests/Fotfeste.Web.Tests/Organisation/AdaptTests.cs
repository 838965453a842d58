using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

/// <summary>A team adapts its process in the browser: copies, renames, moves, adds, leaves out, publishes.</summary>
public sealed class AdaptTests
{
    [Theory, OnBoth]
    public async Task A_leader_copies_renames_moves_adds_and_publishes_and_the_differences_are_always_shown(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        Assert.Equal([], PageRules.Breaks(await leader.Page("/packs/adapt/new")));
        var place = await Adapting.BegunAsync(leader, house.Team.North.Id);
        Assert.Contains("Nord sin måte", await DifferencesAsync(leader, place), StringComparison.Ordinal);

        await leader.Post(place, [], "form[action*=Move][action*=first]");
        var phase = await leader.Page($"{place}/phase?code=second");
        Assert.Equal([], PageRules.Breaks(phase));
        Assert.Contains("90 dager", phase.QuerySelector("#Form_AtMost_Count-hint")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await leader.Send($"{place}/phase?code=second", phase, new(Adapting.FieldsOf(phase)) { ["Form.Name"] = "Follow along", ["Form.AtMost.Count"] = "4", ["Form.AtMost.Unit"] = "Months" })).StatusCode);
        var added = await leader.Page($"{place}/phases/new");
        Assert.Equal([], PageRules.Breaks(added));
        Assert.Equal(HttpStatusCode.Redirect, (await leader.Send($"{place}/phases/new", added, new(Adapting.FieldsOf(added)) { ["Form.Name"] = "Møte familien", ["Form.Purpose"] = "De nærmeste er med", ["After"] = "second", ["Form.Runs"] = "true" })).StatusCode);

        var draft = (await Adapting.OnlyAsync(house)).Draft();
        Assert.Equal(["second", "mote-familien", "first"], draft.Phases.Select(p => p.Code));
        Assert.Equal(("Follow along", Span.Months(4), Certainty.Suggestion, "Fjordland"), (draft.PhaseOf("second").Names.In("en", "en"), draft.PhaseOf("second").Clock.AtMost!.Value, draft.PhaseOf("second").Clock.Basis.Certainty, draft.PhaseOf("second").Clock.Basis.Source));
        var page = await leader.Page(place);
        Assert.Equal([], PageRules.Breaks(page));
        var differences = await DifferencesAsync(leader, place);
        foreach (var said in new[] { "Møte familien", "Follow along", "90 dager", "4 måneder", "Forslag" }) Assert.Contains(said, differences, StringComparison.Ordinal);
        foreach (var beside in new[] { "/method", "/phase?code=second", "/phases/new" }) Assert.Equal(differences, await DifferencesAsync(leader, place + beside));

        await Adapting.PublishedAsync(leader, place);
        var method = await Adapting.OnlyAsync(house);
        Assert.Equal((null, 1, house.Team.NorthLeader.Id), (method.Draft, method.Newest!.Number, method.Newest.PublishedBy));
        Assert.Contains("Versjon 1 er publisert", (await leader.Page(place)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await using var store = house.Store.AsSystem();
        Assert.Null((await AuditVerification.RunAsync(store)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task What_breaks_a_rule_is_said_beside_the_field_and_nothing_is_kept(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        var place = await Adapting.BegunAsync(leader, house.Team.North.Id);
        var before = (await Adapting.OnlyAsync(house)).Draft;

        await RefusedAsync("Form_Name", new() { ["Form.Name"] = " " });
        await RefusedAsync("Form_AtMost_Count", new() { ["Form.AtMost.Count"] = "0" });
        await RefusedAsync("Form_WarnAfter_Count", new() { ["Form.WarnAfter.Count"] = "5", ["Form.WarnAfter.Unit"] = "Months", ["Form.AtMost.Count"] = "90", ["Form.AtMost.Unit"] = "Days" });
        await RefusedAsync("Form_ExtendableTo_Count", new() { ["Form.ExtendableTo.Count"] = "2", ["Form.ExtendableTo.Unit"] = "Years" });
        await RefusedAsync("Form_Role", new() { ["Form.Role"] = "Before" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await leader.Send($"{place}/method", await leader.Page($"{place}/method"), new(Adapting.FieldsOf(await leader.Page($"{place}/method"))) { ["Form.Least"] = "30" })).StatusCode);

        Assert.Equal(before, (await Adapting.OnlyAsync(house)).Draft);

        async Task RefusedAsync(string field, Dictionary<string, string> typed)
        {
            var form = await leader.Page($"{place}/phase?code=second");
            var fields = Adapting.FieldsOf(form);
            foreach (var (name, value) in typed) fields[name] = value;
            var answer = await leader.Send($"{place}/phase?code=second", form, fields);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            var drawn = await Visitor.Read(answer);
            Assert.Equal([], PageRules.Breaks(drawn));
            Assert.Contains(drawn.QuerySelectorAll(".ff-errors a"), link => link.GetAttribute("href") == $"#{field}");
            Assert.All(typed.Where(t => t.Key.EndsWith("Count", StringComparison.Ordinal)), t => Assert.Equal(t.Value, drawn.QuerySelector($"[name='{t.Key}']")!.GetAttribute("value")));
        }
    }

    [Theory, OnBoth]
    public async Task A_phase_is_left_out_and_brought_back_but_the_last_one_stays(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        var place = await Adapting.BegunAsync(leader, house.Team.North.Id);

        await leader.Post(place, [], "form[action*=Leave][action*=first]");
        Assert.Equal(["second"], (await Adapting.OnlyAsync(house)).Draft().Phases.Select(p => p.Code));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await leader.Post(place, [], "form[action*=Leave][action*=second]")).StatusCode);
        await leader.Post(place, [], "form[action*=Bring][action*=first]");

        Assert.DoesNotContain(MethodDifference.Between(Some.Method, (await Adapting.OnlyAsync(house)).Draft()), c => c.Phase is not null);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await leader.Post(place, new() { ["Note"] = " " }, "form[action*=Publish]")).StatusCode);
    }

    [Theory, OnBoth]
    public async Task Two_at_once_see_both_and_the_later_overwrites_nothing(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        var place = await Adapting.BegunAsync(leader, house.Team.North.Id);
        var (form, page) = (await leader.Page($"{place}/phase?code=first"), await leader.Page(place));

        Assert.Equal(HttpStatusCode.Redirect, (await leader.Send($"{place}/phase?code=first", form, new(Adapting.FieldsOf(form)) { ["Form.Name"] = "Mine" })).StatusCode);
        var late = await leader.Send($"{place}/phase?code=first", form, new(Adapting.FieldsOf(form)) { ["Form.Name"] = "Theirs" });
        var published = await leader.Send(place, page, new() { ["Note"] = "x" }, "form[action*=Publish]");

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict), (late.StatusCode, published.StatusCode));
        Assert.Equal(["Mine", "Theirs"], (await Visitor.Read(late)).QuerySelectorAll(".ff-errors td[data-label]").Select(c => c.TextContent).Take(2));
        Assert.Equal("Mine", (await Adapting.OnlyAsync(house)).Draft().PhaseOf("first").Names.In("en", "en"));
    }

    [Theory, OnBoth]
    public async Task A_method_goes_out_as_a_file_and_comes_back_as_a_draft_of_somebody_elses(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (north, admin) = (await house.SignedIn(house.Team.NorthLeader), await house.SignedIn(house.Team.Administrator));
        var place = await Adapting.BegunAsync(north, house.Team.North.Id);
        await north.Post(place, [], "form[action*=Leave][action*=first]");
        await Adapting.PublishedAsync(north, place);

        var answer = await admin.Get($"{place}?handler=File&number=1");
        Assert.Equal("own-nord-sin-mate.1.json", answer.Content.Headers.ContentDisposition!.FileNameStar ?? answer.Content.Headers.ContentDisposition.FileName);
        var file = await answer.Content.ReadAsStringAsync();
        var taken = await HandInAsync(admin, file);

        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        await using var store = house.Store.AsSystem();
        var copy = await store.AdaptedMethods.SingleAsync(m => m.UnitId == null);
        Assert.Equal(("own-nord-sin-mate-2", Some.Method.Key, 0), (copy.Code, copy.Origin, copy.Published.Count));
        Assert.Equal(["second"], copy.Draft().Phases.Select(p => p.Code));
        Assert.Equal(PackWriter.Method(PackReader.OwnMethod("file", file) with { Key = new(copy.Code, 1) }), copy.Draft);
    }

    [Theory, OnBoth]
    public async Task A_broken_file_is_told_every_fault_and_leaves_nothing_behind(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var admin = await house.SignedIn(house.Team.Administrator);
        var whole = PackWriter.Method(Some.Method with { Origin = Some.Method.Key, Key = new("own-x", 1) });

        await FaultsAsync("{", "$ not-json");
        await FaultsAsync(whole.Replace("\"kind\": \"get-job\"", "\"kind\": \"get-rich\"", StringComparison.Ordinal).Replace("\"second\"", "\"Second one\"", StringComparison.Ordinal), "$.kind unknown-code", "$.phases[1].code not-a-code");
        await FaultsAsync(whole.Replace("\"entry\": []", "\"entry\": [\"seen-by-nobody\"]", StringComparison.Ordinal), "$.phases[0].entry[0] undefined", "$.phases[1].entry[0] undefined");
        await FaultsAsync(whole.Replace("two-steps", "another-house", StringComparison.Ordinal), "$.origin origin-unknown");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await HandInAsync(admin, PackWriter.Method(Some.Comparison))).StatusCode);
        await using var store = house.Store.AsSystem();
        Assert.Empty(await store.AdaptedMethods.ToListAsync());

        async Task FaultsAsync(string file, params string[] faults)
        {
            var answer = await HandInAsync(admin, file);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            var page = await Visitor.Read(answer);
            Assert.Equal([], PageRules.Breaks(page));
            Assert.Equal(faults, page.QuerySelectorAll("main tbody tr").Select(row => $"{row.QuerySelector("th")!.TextContent} {row.QuerySelector("td code")!.TextContent.Split(':')[0]}"));
        }
    }

    [Fact]
    public async Task Everybody_who_plans_reads_it_but_only_the_units_own_change_it()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (north, south) = (await house.SignedIn(house.Team.NorthLeader), await house.SignedIn(house.Team.SouthLeader));
        var place = await Adapting.BegunAsync(north, house.Team.North.Id);

        var page = await south.Page(place);
        Assert.Equal("Nord sin måte", page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main form"));
        using var body = new FormUrlEncodedContent([]);
        foreach (var (visitor, to) in new[] { (south, $"{place}?handler=Publish"), (south, $"{place}?handler=Leave&code=first"), (north, $"{place}?handler=Leave&code=nowhere"), (north, $"{place}?handler=Move&code=nowhere&by=1") })
        {
            var fields = new Dictionary<string, string> { ["__RequestVerificationToken"] = (await visitor.Page("/packs/adapt/new")).QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")! };
            using var forged = new FormUrlEncodedContent(fields);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Http.PostAsync(new Uri(to, UriKind.Relative), forged)).StatusCode);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await north.Post("/packs/adapt/new", new() { ["From"] = "two-steps", ["Name"] = "Tatt", ["Note"] = "x", ["Language"] = "en", ["UnitId"] = $"{house.Team.South.Id}" })).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await north.Post("/packs/adapt/new", new() { ["From"] = "two-steps", ["Name"] = "Alles", ["Note"] = "x", ["Language"] = "en", ["UnitId"] = "" })).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await north.Post("/packs/adapt/new", new() { ["From"] = "comparison", ["Name"] = "Annet", ["Note"] = "x", ["Language"] = "en", ["UnitId"] = $"{house.Team.North.Id}" })).StatusCode);
        Assert.Single(await ListedAsync(south));
        Assert.Equal(HttpStatusCode.Redirect, (await north.Post(place, [], "form[action*=Drop]")).StatusCode);
        Assert.Empty(await ListedAsync(south));
        Assert.Equal(HttpStatusCode.NotFound, (await north.Get(place)).StatusCode);

        static async Task<IEnumerable<string>> ListedAsync(Visitor visitor) => (await visitor.Page("/packs/adapt")).QuerySelectorAll("main tbody th").Select(c => c.TextContent);
    }

    static async Task<string> DifferencesAsync(Visitor visitor, string place) => (await visitor.Page(place)).QuerySelector("section[aria-labelledby=differences]")!.TextContent;

    static async Task<HttpResponseMessage> HandInAsync(Visitor visitor, string file)
    {
        var form = (await visitor.Page("/packs/adapt/file")).QuerySelector("main form")!;
        using var body = new MultipartFormDataContent();
        foreach (var hidden in form.QuerySelectorAll("input[type=hidden]")) body.Add(new StringContent(hidden.GetAttribute("value")!), hidden.GetAttribute("name")!);
        body.Add(new StringContent(""), "UnitId");
        body.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(file)), "Files", "own.json");
        return await visitor.Http.PostAsync(new Uri("/packs/adapt/file", UriKind.Relative), body);
    }
}
