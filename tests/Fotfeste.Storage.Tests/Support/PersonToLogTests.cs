namespace Fotfeste.Storage.Tests;

public sealed class PersonToLogTests
{
    [Theory, OnBoth]
    public async Task People_are_found_by_a_piece_of_the_name_and_only_among_ones_own(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var store = house.As(house.Team.Coaches[0]);

        Assert.Equal("Dagny Foss", (await store.FindToLog("dag fos")).Single().Name);
        Assert.Empty(await store.FindToLog("Mina"));
        Assert.Contains(house.Team.Enrolments[3].Id.ToString(), store.Seen.ToString(), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task The_last_one_written_about_stands_first(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using (var writer = house.As(house.Team.Coaches[0]))
        {
            var enrolment = await writer.Enrolments.ById(house.Team.Enrolments[2].Id);
            writer.Add(Contact.Log(Id<Contact>.New(DateTimeOffset.UnixEpoch.AddYears(80)), enrolment, house.Team.Coaches[0].Id, Some.Content(), Some.Day));
            await writer.SaveChangesAsync();
        }

        await using var store = house.As(house.Team.Coaches[0]);
        await using var leader = house.As(house.Team.NorthLeader);

        Assert.Equal("Cato Eng", (await store.RecentToLog())[0].Name);
        Assert.Equal("Aino Berg", (await leader.RecentToLog())[0].Name); // has written nothing: by name
    }
}
