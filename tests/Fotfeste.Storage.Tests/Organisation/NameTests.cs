using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

/// <summary>Names stand in the order of the organisation's language, and are found however they are typed, the same on both databases.</summary>
public sealed class NameTests
{
    static readonly (string Language, string InOrder)[] Orders =
    [
        ("nb", "Aksel, Berg, Vik, Zahl, Ærlig, Østby, Ås"),
        ("da", "Aksel, Berg, Vik, Zahl, Ærlig, Østby, Ås"),
        ("sv", "Aksel, Berg, Vik, Zahl, Ås, Älv, Östby"),
        ("fi", "Aksel, Berg, Vik, Zahl, Ås, Älv, Östby"),
        ("is", "Aksel, Ásdís, Berg, Vik, Zahl, Þór, Ærlig, Östby"),
        ("en", "Aksel, Ås, Berg, Östby, Vik, Zahl"),
    ];

    public static TheoryData<Engine, string, string> OnBothInEveryLanguage
    {
        get
        {
            var rows = new TheoryData<Engine, string, string>();
            foreach (var engine in Enum.GetValues<Engine>())
                foreach (var (language, inOrder) in Orders) rows.Add(engine, language, inOrder);
            return rows;
        }
    }

    [Theory, MemberData(nameof(OnBothInEveryLanguage))]
    public async Task Names_stand_as_the_language_wants(Engine engine, string language, string inOrder)
    {
        await using var house = await TestStore.Empty(engine);
        await using var store = await OrganisedAsync(house, language, inOrder.Split(", ").Reverse());

        Assert.Equal(inOrder, string.Join(", ", await store.Staff.AsNoTracking().ByName().Select(s => s.Name).ToListAsync()));
    }

    [Theory, OnBoth]
    public async Task In_Norwegian_a_double_a_stands_with_the_ring_and_capitals_with_small_letters(Engine engine)
    {
        await using var house = await TestStore.Empty(engine);
        await using var store = await OrganisedAsync(house, "nb", ["Ås", "Aas", "aksel", "Zahl", "Aksel B", "berg"]);

        var names = await store.Staff.AsNoTracking().ByName().Select(s => s.Name).ToListAsync();

        Assert.Equal(["aksel", "Aksel B", "berg", "Zahl"], names.Take(4));
        Assert.Equal(["Aas", "Ås"], names.Skip(4).Order(StringComparer.Ordinal));
    }

    [Theory, OnBoth]
    public async Task A_new_name_brings_new_keys(Engine engine)
    {
        await using var house = await TestStore.Empty(engine);
        await using var store = await OrganisedAsync(house, "nb", ["Aksel", "Berg"]);

        (await store.Staff.SingleAsync(s => s.Name == "Aksel")).Change("Østby", null);
        await store.SaveChangesAsync();

        Assert.Equal(["Berg", "Østby"], await store.Staff.AsNoTracking().ByName().Select(s => s.Name).ToListAsync());
        Assert.Equal("Østby", (await store.Staff.AsNoTracking().Named("ostb").SingleAsync()).Name);
        Assert.Empty(await store.Staff.AsNoTracking().Named("aksel").ToListAsync());
    }

    [Theory, OnBoth]
    public async Task A_name_is_found_by_half_of_it_in_any_order_and_spelling(Engine engine)
    {
        await using var house = await TestStore.Empty(engine);
        await using var store = await OrganisedAsync(house, "nb", ["Åse O'Brien", "Þór Guðmundsson", "Søren Møller", "Mikael Wiik", "Ola 100%"]);

        foreach (var (typed, found) in new[] { ("obrien aase", "Åse O'Brien"), ("Thor", "Þór Guðmundsson"), ("moeller", "Søren Møller"), ("MOL sor", "Søren Møller"), ("mika", "Mikael Wiik"), ("vik mik", "Mikael Wiik"), ("100", "Ola 100%") })
            Assert.Equal(found, (await store.Staff.AsNoTracking().Named(typed).SingleAsync()).Name);
        Assert.Empty(await store.Staff.AsNoTracking().Named("o_a").ToListAsync()); // no wildcard of the database
        Assert.Empty(await store.Staff.AsNoTracking().Named("Åse Møller").ToListAsync());
    }

    [Theory, OnBoth]
    public async Task Possible_duplicates_are_only_those_that_the_actor_may_see(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var coach = house.As(house.Team.Coaches[0]);
        await using var stranger = house.As(house.Team.Coaches[2]);

        Assert.Equal("Aino Berg", Assert.Single(await coach.Alike("aino Bergh")).Name);
        Assert.Empty(await stranger.Alike("Aino Berg"));
    }

    static async Task<Store> OrganisedAsync(TestStore house, string language, IEnumerable<string> names)
    {
        var organisation = new Organisation(Some.NewId<Organisation>(), "Fjordland", "NO", language, "Europe/Oslo");
        var store = house.Address.OpenAs(Actor.System("test", organisation.Id, Some.Day));
        store.Add(organisation);
        await store.SaveChangesAsync();
        store.AddRange(names.Select(name => new StaffMember(Some.NewId<StaffMember>(), organisation.Id, name)));
        await store.SaveChangesAsync();
        return store;
    }
}
