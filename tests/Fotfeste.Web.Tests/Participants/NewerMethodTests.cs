using System.Net;

namespace Fotfeste.Web.Tests;

/// <summary>One person's record keeps the pack version it began under. A newer one is offered with a plain list of what changes, and nothing moves by itself.</summary>
public sealed class NewerMethodTests
{
    [Theory, OnBoth]
    public async Task Somebody_stays_is_offered_and_moves_and_earlier_figures_stay_as_they_were(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, leader, admin) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.NorthLeader), await house.SignedIn(house.Team.Administrator));
        var (person, offer) = ($"/enrolments/{house.Team.Enrolments[0].Id}", $"/enrolments/{house.Team.Enrolments[0].Id}/method");
        var (figures, since) = (await FiguresAsync(leader), await SinceAsync(coach, person));
        Assert.Null((await coach.Page(person)).QuerySelector($"main a[href='{offer}']"));

        await PublishedAsync(house, leader, "Nord sin måte", form => form["Form.Name"] = "Bli kjent");
        await Adapting.FollowedAsync(admin, house.Team.Programme.Id, new("own-nord-sin-mate", 1));
        Assert.Equal([("first", Some.Method.Key)], await PhasesAsync(house)); // nothing moves by itself
        Assert.NotNull((await coach.Page(person)).QuerySelector($"main a[href='{offer}']"));
        var page = await coach.Page(offer);
        Assert.Equal([], PageRules.Breaks(page));
        Assert.Contains("Bli kjent", page.QuerySelector("section[aria-labelledby=changes]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("first", page.QuerySelector("#Phase option[selected]")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Send(offer, page, new() { ["Phase"] = "first", ["From"] = "17.3.2026" })).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Send(offer, page, new() { ["Phase"] = "nowhere", ["From"] = "16.3.2026" })).StatusCode);

        var moved = await coach.Send(offer, page, new() { ["Phase"] = "first", ["From"] = "10.3.2026" });
        Assert.Equal(moved.Headers.Location, (await coach.Send(offer, page, new() { ["Phase"] = "first", ["From"] = "10.3.2026" })).Headers.Location); // sent twice

        Assert.Equal([("first", Some.Method.Key), ("first", new PackKey("own-nord-sin-mate", 1))], await PhasesAsync(house));
        Assert.Equal((figures, since), (await FiguresAsync(leader), await SinceAsync(coach, person)));
        var after = await coach.Page(person);
        Assert.Null(after.QuerySelector($"main a[href='{offer}']"));
        Assert.Contains("Går videre under Nord sin måte, versjon 1", after.QuerySelector(".ff-story")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bli kjent", after.QuerySelector(".ff-steps")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await coach.Page(offer)).QuerySelectorAll("main form"));
        await using var store = house.Store.AsSystem();
        Assert.Null((await AuditVerification.RunAsync(store)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task Who_says_not_now_is_asked_again_only_about_a_newer_one(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, leader, admin) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.NorthLeader), await house.SignedIn(house.Team.Administrator));
        var (person, offer) = ($"/enrolments/{house.Team.Enrolments[0].Id}", $"/enrolments/{house.Team.Enrolments[0].Id}/method");
        var place = await PublishedAsync(house, leader, "Nord sin måte", form => form["Form.Name"] = "Bli kjent");
        await Adapting.FollowedAsync(admin, house.Team.Programme.Id, new("own-nord-sin-mate", 1));
        var stale = await coach.Page(offer);

        Assert.Equal(HttpStatusCode.Redirect, (await coach.Post(offer, [], "form[action*=Decline]")).StatusCode);
        Assert.Null((await coach.Page(person)).QuerySelector($"main a[href='{offer}']"));
        await RenamedAsync(leader, place, "Møtes");
        await Adapting.PublishedAsync(leader, place, "Et bedre navn");
        Assert.NotNull((await coach.Page(person)).QuerySelector($"main a[href='{offer}']"));
        var late = await coach.Send(offer, stale, new() { ["Phase"] = "first", ["From"] = "16.3.2026" }); // something else than was read about
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Equal("own-nord-sin-mate@2", (await Visitor.Read(late)).QuerySelector("input[name=To]")!.GetAttribute("value"));

        Assert.Equal([("first", Some.Method.Key)], await PhasesAsync(house));
    }

    [Theory, OnBoth]
    public async Task Who_is_in_a_phase_that_was_left_out_stays_and_chooses_where_to_go_on(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, leader, admin) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.NorthLeader), await house.SignedIn(house.Team.Administrator));
        var offer = $"/enrolments/{house.Team.Enrolments[0].Id}/method";
        var place = await Adapting.BegunAsync(leader, house.Team.North.Id);
        await leader.Post(place, [], "form[action*=Leave][action*=first]");
        await Adapting.PublishedAsync(leader, place);
        await Adapting.FollowedAsync(admin, house.Team.Programme.Id, new("own-nord-sin-mate", 1));

        Assert.Contains("First", (await coach.Page($"/enrolments/{house.Team.Enrolments[0].Id}")).QuerySelector(".ff-steps [aria-current]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["first", "second"], (await coach.Page($"/enrolments/{house.Team.Enrolments[0].Id}/phase")).QuerySelectorAll("[name=Phase]").Select(c => c.GetAttribute("value")));
        var page = await coach.Page(offer);
        Assert.Equal(["", "second"], page.QuerySelectorAll("#Phase option").Select(o => o.GetAttribute("value")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Send(offer, page, new() { ["Phase"] = "", ["From"] = "16.3.2026" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await coach.Send(offer, page, new() { ["Phase"] = "second", ["From"] = "16.3.2026" })).StatusCode);

        Assert.Equal([("first", Some.Method.Key), ("second", new PackKey("own-nord-sin-mate", 1))], await PhasesAsync(house));
    }

    /// <summary>Shipped packs have all six languages, adapted ones any: the reader's, then the pack's, then English.</summary>
    [Fact]
    public async Task An_adapted_method_that_only_has_Swedish_is_read_in_Swedish_by_a_Finnish_reader()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite, new PackShelf([Some.Method, Bilingual], [Some.Forms]));
        var (leader, admin) = (await house.SignedIn(house.Team.NorthLeader), await house.SignedIn(house.Team.Administrator));
        var place = await Adapting.BegunAsync(leader, house.Team.North.Id, "Vårt sätt", "bilingual", "sv");
        await RenamedAsync(leader, place, "Lära känna");
        await Adapting.PublishedAsync(leader, place);
        await Adapting.FollowedAsync(admin, house.Team.Programme.Id, new("own-vart-satt", 1));
        var coach = house.NewVisitor("fi");
        await coach.Post("/sign-in", new() { ["Name"] = (await house.AccountFor(house.Team.Coaches[0])).UserName!, ["Password"] = RunningHouse.Password });
        var offer = $"/enrolments/{house.Team.Enrolments[0].Id}/method";

        var page = await coach.Page(offer);
        await coach.Send(offer, page, new() { ["Phase"] = "first", ["From"] = "16.3.2026" });
        var person = await coach.Page($"/enrolments/{house.Team.Enrolments[0].Id}");

        Assert.Equal("fi", person.DocumentElement.GetAttribute("lang"));
        Assert.Contains("Vårt sätt, versio 1", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Lära känna", "Toinen"], person.QuerySelectorAll(".ff-steps li").Select(step => step.QuerySelectorAll("span")[1].TextContent)); // renamed in Swedish alone; the other keeps its Finnish
        Assert.Equal("Only", new PackText(new Dictionary<string, string> { ["en"] = "Only" }).In("fi", "sv"));
    }

    static MethodPack Bilingual { get; } = Some.Method with
    {
        Key = new("bilingual", 1), Names = Words("Två steg", "Kaksi askelta"), Summary = Words("Två", "Kaksi"),
        Phases = [Named(Some.Method.Phases[0], "Första", "Ensimmäinen"), Named(Some.Method.Phases[1], "Andra", "Toinen")],
    };

    static Phase Named(Phase phase, string swedish, string finnish) => phase with { Names = Words(swedish, finnish), Purpose = Words(swedish, finnish) };

    static PackText Words(string swedish, string finnish) => new(new Dictionary<string, string> { ["sv"] = swedish, ["fi"] = finnish, ["en"] = $"English for {swedish}" });

    static async Task<string> PublishedAsync(RunningHouse house, Visitor leader, string name, Action<Dictionary<string, string>> change)
    {
        var place = await Adapting.BegunAsync(leader, house.Team.North.Id, name);
        var form = await leader.Page($"{place}/phase?code=first");
        var fields = Adapting.FieldsOf(form);
        change(fields);
        Assert.Equal(HttpStatusCode.Redirect, (await leader.Send($"{place}/phase?code=first", form, fields)).StatusCode);
        await Adapting.PublishedAsync(leader, place);
        return place;
    }

    static async Task RenamedAsync(Visitor leader, string place, string name)
    {
        var form = await leader.Page($"{place}/phase?code=first");
        Assert.Equal(HttpStatusCode.Redirect, (await leader.Send($"{place}/phase?code=first", form, new(Adapting.FieldsOf(form)) { ["Form.Name"] = name })).StatusCode);
    }

    static async Task<string> FiguresAsync(Visitor leader) => await (await leader.Get("/outcomes?by=Unit&definition=as-printed&handler=Csv")).Content.ReadAsStringAsync();

    static async Task<string> SinceAsync(Visitor coach, string person) => (await coach.Page(person)).QuerySelector(".ff-now")!.TextContent;

    static async Task<IEnumerable<(string, PackKey)>> PhasesAsync(RunningHouse house)
    {
        await using var store = house.Store.AsSystem();
        return [.. (await store.Enrolments.ById(house.Team.Enrolments[0].Id)).Phases.Where(p => !p.IsWithdrawn).OrderBy(p => p.Days.From).Select(p => (p.Code, p.Method))];
    }
}
