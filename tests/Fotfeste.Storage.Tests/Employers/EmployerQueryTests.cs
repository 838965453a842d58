namespace Fotfeste.Storage.Tests;

public sealed class EmployerQueryTests
{
    [Theory, OnBoth]
    public async Task An_employer_is_known_again_by_a_name_nearly_right_or_by_its_number(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var store = house.As(house.Team.Coaches[0]);
        store.Add(Employer.Meet(Some.NewId<Employer>(), house.Team.Organisation.Id, "Fjordkafé AS", "987 654 321"));
        await store.SaveChangesAsync();

        Assert.Equal("Fjordkafé AS", (await store.Employers.Alike("Fjord kafe")).Single().Name);
        Assert.Equal("Fjordkafé AS", (await store.Employers.Alike("Noe helt annet", "987654321")).Single().Name);
        Assert.Empty(await store.Employers.Alike("Noe helt annet", "111"));
    }

    [Theory, OnBoth]
    public async Task A_page_of_employers_is_sorted_by_name_and_counts_them_all(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var store = house.As(house.Team.Coaches[0]);

        var (rows, total) = await store.Employers.Page("bedrift", skip: 2, take: 3);

        Assert.Equal((3, 20), (rows.Count, total));
        Assert.Equal(house.Team.Employers.Select(e => e.Name).Order(StringComparer.Create(new System.Globalization.CultureInfo("nb"), false)).Skip(2).Take(3), rows.Select(e => e.Name));
    }

    [Theory, OnBoth]
    public async Task Only_people_in_sight_work_at_an_employer(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var own = house.As(house.Team.Coaches[0]);
        await using var foreign = house.As(house.Team.Coaches[1]);

        Assert.Equal("Aino Berg", (await own.At(house.Team.Employers[0].Id)).Single().Person);
        Assert.Empty(await foreign.At(house.Team.Employers[0].Id));
    }
}
