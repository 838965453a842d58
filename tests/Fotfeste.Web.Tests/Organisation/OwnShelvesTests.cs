using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fotfeste.Web.Tests;

/// <summary>What an organisation has published stands on its shelf: at once, on every web node, in jobs and commands, and without a question to the store while nothing is new.</summary>
public sealed class OwnShelvesTests
{
    static readonly PackShelf House = new([Some.Method], [Some.Forms]) { Countries = Some.Countries };

    [Theory, OnBoth]
    public async Task A_shelf_is_made_once_for_each_number_of_versions(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (shelves, leader) = (new OwnShelves(House), house.Team.NorthLeader);
        await using var store = house.As(leader);

        Assert.Same(House, await shelves.For(store));
        var method = await PublishAsync(house, null, "Første");
        var first = await shelves.For(store);
        await PublishAsync(house, method, "Andre");
        await using var closed = house.As(leader);
        await closed.DisposeAsync(); // a store that answers nothing any more
        var known = await shelves.For(closed, 1);
        var second = await shelves.For(store);

        Assert.Same(first, known);
        Assert.Equal(["Første"], first.Methods.Where(m => m.Key.Code == "own-nord").Select(NameOf));
        Assert.Equal(["Første", "Andre"], second.Methods.Where(m => m.Key.Code == "own-nord").Select(NameOf));
        Assert.Same(second, await shelves.For(store));
        await Assert.ThrowsAnyAsync<ObjectDisposedException>(() => shelves.For(closed, 3));
    }

    [Theory, OnBoth]
    public async Task What_one_node_publishes_every_other_shows_on_the_next_request(Engine engine)
    {
        await using var one = await RunningHouse.On(engine);
        await using var other = RunningHouse.Over(one.Store);
        var (there, here) = (await other.SignedIn(one.Team.Administrator), await one.SignedIn(one.Team.NorthLeader));
        Assert.DoesNotContain("Nord sin måte", await ChoicesAsync(there), StringComparison.Ordinal);

        await Adapting.PublishedAsync(here, await Adapting.BegunAsync(here, one.Team.North.Id));

        Assert.Contains("Nord sin måte", await ChoicesAsync(there), StringComparison.Ordinal);
        await using var store = one.Store.As(one.Team.Coaches[0]);
        Assert.NotNull((await other.Services.GetRequiredService<OwnShelves>().For(store)).NewestMethod("own-nord-sin-mate"));

        static async Task<string> ChoicesAsync(Visitor visitor) => (await visitor.Page("/programmes/new")).QuerySelector("select[name=Method]")!.TextContent;
    }

    [Theory, OnBoth]
    public async Task An_import_in_the_background_knows_the_organisations_own_phases(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        var place = await Adapting.BegunAsync(leader, house.Team.North.Id);
        var added = await leader.Page($"{place}/phases/new");
        await leader.Send($"{place}/phases/new", added, new(Adapting.FieldsOf(added)) { ["Form.Name"] = "Møte familien", ["Form.Purpose"] = "De nærmeste er med", ["After"] = "first" });
        await Adapting.PublishedAsync(leader, place);
        await leader.Post("/programmes/new", new() { ["UnitId"] = $"{house.Team.North.Id}", ["Method"] = "own-nord-sin-mate", ["Form.Name"] = "Ung", ["Form.From"] = "1.1.2025" });

        var result = await leader.Confirm(await leader.HandIn(
            ("participants.csv", "reference;name\nNY1;Nora Ny"),
            ("enrolments.csv", "reference;participant;unit;programme;from\nNE1;NY1;Nord;Ung;2026-01-10"),
            ("phases.csv", "enrolment;phase;from\nNE1;first;2026-01-10\nNE1;Møte familien;2026-02-01")));

        Assert.Equal([], PageRules.Breaks(result));
        await using var store = house.Store.AsSystem();
        var phases = (await store.Enrolments.Include(e => e.Phases).SingleAsync(e => e.Reference == "NE1")).Phases.OrderBy(p => p.Days.From);
        Assert.Equal([("first", "own-nord-sin-mate@1"), ("mote-familien", "own-nord-sin-mate@1")], phases.Select(p => (p.Code, $"{p.Method}")));
    }

    [Theory, OnBoth]
    public async Task The_same_caseload_again_leaves_who_went_over_where_they_are(Engine engine)
    {
        await using var house = await TestStore.Empty(engine);
        var own = Some.Method.CopiedAs(new("own-nord", 1), Some.Text("Nord"), "en", "Vi møtes først").Without("first");
        var shelf = House.With([own]);
        await using (var store = house.AsSystem()) Assert.True((await TakeInAsync(store, Handed.WholeSet)).IsClean);
        await using (var store = house.AsSystem())
        {
            var enrolment = await store.Enrolments.ById((await store.Enrolments.SingleAsync(e => e.Reference == "E1")).Id);
            enrolment.ContinueUnder(Some.NewId<PhaseSpell>(), own, "second", Some.Day.AddDays(-5), Some.Day);
            await store.SaveChangesAsync();
        }

        await using var again = house.AsSystem();
        var outcome = await TakeInAsync(again, Handed.WholeSet);

        Assert.Empty(outcome.Problems);
        Assert.All(outcome.Counts, count => Assert.Equal((0, 0), (count.New, count.Updated)));
        Assert.Equal(own.Key, (await again.Enrolments.ById((await again.Enrolments.SingleAsync(e => e.Reference == "E1")).Id)).CurrentPhase!.Method);

        async Task<ImportOutcome> TakeInAsync(Store store, (string Name, string Text)[] files) => await new CaseloadImport(store, shelf).SaveAsync(
            CaseloadReader.Read([.. files.Select(f => SpreadsheetFile.Of(f.Name, System.Text.Encoding.UTF8.GetBytes(f.Text)))], Labels.None, await KnownCaseload.OfAsync(store, shelf), store.Actor.Today));
    }

    /// <summary>What the first program of this shape published must be readable by every later one: records are made under it.</summary>
    [Fact]
    public void What_was_published_with_the_first_program_can_be_read_ever_after()
    {
        var file = SourceTree.Under("tests/Fotfeste.Web.Tests/Organisation", "own-jonkoping.1.json").Single().Text;

        var pack = PackReader.PublishedMethod("own-jonkoping.1.json", file);

        Assert.Equal((new PackKey("own-jonkoping", 1), new PackKey("sius", 1), "sv"), (pack.Key, pack.Origin!.Value, pack.Language));
        Assert.Equal(["applicant-analysis", "acquisition", "job-analysis", "traff-med-anhoriga", "introduction", "follow-up"], pack.Phases.Select(p => p.Code));
        Assert.Equal(file, PackWriter.Method(pack));
    }

    static async Task<AdaptedMethod> PublishAsync(TestStore house, AdaptedMethod? known, string name)
    {
        await using var store = house.As(house.Team.NorthLeader);
        var pack = Some.Method.CopiedAs(new("own-nord", 1), Some.Text(name), "en", "Vi møtes først");
        AdaptedMethod method;
        if (known is null) store.Add(method = AdaptedDraft.Begin(Some.NewId<AdaptedMethod>(), house.Team.Organisation.Id, house.Team.North.Id, pack, Some.Method, "Fjordland", Vocabulary.Empty));
        else
        {
            method = await store.AdaptedMethods.ById(known.Id);
            AdaptedDraft.Of(method, House).Keep(pack with { Key = method.Next }, "Fjordland");
        }
        AdaptedDraft.Of(method, House).Publish(Some.NewId<AdaptedVersion>(), "Vi møtes først", "Fjordland", house.Team.NorthLeader.Id, house.Clock.Day);
        await store.SaveChangesAsync();
        return method;
    }

    static string NameOf(MethodPack pack) => pack.Names.In("en", "en");
}
