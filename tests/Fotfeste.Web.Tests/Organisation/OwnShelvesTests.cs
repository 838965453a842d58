using Microsoft.Extensions.DependencyInjection;

namespace Fotfeste.Web.Tests;

/// <summary>What an organisation has published stands on its shelf: at once, on every web node, in jobs and commands, and without a question to the store while nothing is new.</summary>
public sealed class OwnShelvesTests
{
    static readonly PackShelf House = new([Some.Method], [Some.Forms]);

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

    /// <summary>What the first program of this shape published must be readable by every later one: records are made under it.</summary>
    [Fact]
    public void What_was_published_with_the_first_program_can_be_read_ever_after()
    {
        var file = SourceTree.Under("tests/Fotfeste.Web.Tests/Organisation", "own-jonkoping.1.json").Single().Text;

        var pack = PackReader.OwnMethod("own-jonkoping.1.json", file);

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
