using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class SameMomentTests
{
    [Theory, OnBoth]
    public async Task The_same_record_saved_twice_at_the_same_moment_is_refused_the_second_time(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (coach, id) = (house.Team.Coaches[0], Some.NewId<Contact>());
        await using var first = house.As(coach);
        await using var second = house.As(coach);
        foreach (var store in new[] { first, second })
            store.Add(Contact.Log(id, await store.Enrolments.ById(house.Team.Enrolments[0].Id), coach.Id, Some.Content(), Some.Day));

        await first.SaveChangesAsync();
        var refusal = await Assert.ThrowsAsync<Refusal>(() => second.SaveChangesAsync());

        Assert.Equal("common.already-saved", refusal.Codes.Single());
        await using var after = house.AsSystem();
        Assert.Equal(61, await after.Contacts.CountAsync());
        Assert.Null((await AuditVerification.RunAsync(after)).FirstBreak);
    }
}
