using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class CalendarFeedTests
{
    static readonly string Hash = AuditEntry.HashOf("a secret");

    [Theory, OnBoth]
    public async Task A_feed_is_its_owners_alone_to_see_and_to_change(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (owner, colleague) = (house.Team.Coaches[0], house.Team.Coaches[1]);
        await using (var store = house.As(owner))
        {
            store.Add(Feed(owner, store));
            await store.SaveChangesAsync();
        }
        await using (var store = house.AsSystem())
        {
            store.Add(new Account { OrganisationId = owner.OrganisationId, StaffId = owner.Id, UserName = "ida", NormalizedUserName = "IDA", SecurityStamp = "stamp" });
            await store.SaveChangesAsync();
        }

        await using (var store = house.As(owner)) Assert.NotNull(await store.MyFeed());
        foreach (var other in new[] { colleague, house.Team.NorthLeader, house.Team.Administrator })
        {
            await using var store = house.As(other);
            Assert.Empty(await store.CalendarFeeds.ToListAsync());
        }
        await using (var store = house.As(colleague))
        {
            store.Add(Feed(owner, store)); // in somebody else's name
            await Assert.ThrowsAsync<NotHere>(() => store.SaveChangesAsync());
        }
        await using (var store = house.As(colleague))
        {
            var taken = Feed(owner, store);
            store.Attach(taken).State = EntityState.Unchanged;
            taken.Revoke(store.Now);
            await Assert.ThrowsAsync<NotHere>(() => store.SaveChangesAsync());
        }
        await using var system = house.AsSystem();
        Assert.Null((await AuditVerification.RunAsync(system)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task The_secret_opens_the_owners_calendar_until_it_is_revoked_or_the_account_is_closed(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var owner = house.Team.Coaches[0];
        await using (var store = house.AsSystem())
        {
            store.Add(Feed(owner, store));
            store.Add(new Account { OrganisationId = owner.OrganisationId, StaffId = owner.Id, UserName = "ida", NormalizedUserName = "IDA", SecurityStamp = "stamp" });
            await store.SaveChangesAsync();
        }

        Assert.Equal((owner.Id, "Fjordland"), await OpensAsync() is { } found ? (found.Standing.Staff.Id, found.Standing.Organisation.Name) : default);
        await ChangeAsync(async store => (await store.Users.SingleAsync()).IsClosed = true);
        Assert.Null(await OpensAsync());
        await ChangeAsync(async store => (await store.Users.SingleAsync()).IsClosed = false);
        Assert.NotNull(await OpensAsync());
        await ChangeAsync(async store => (await store.Users.SingleAsync()).SecurityStamp = "out everywhere");
        Assert.Null(await OpensAsync());
        await ChangeAsync(async store => (await store.Users.SingleAsync()).SecurityStamp = "stamp");
        await ChangeAsync(async store => (await store.CalendarFeeds.SingleAsync()).Revoke(store.Now));
        Assert.Null(await OpensAsync());
        await using var stranger = house.Address.Open();
        Assert.Null(await stranger.ForFeed(AuditEntry.HashOf("another secret")));

        async Task<(CalendarFeed Feed, Standing Standing)?> OpensAsync()
        {
            await using var door = house.Address.Open();
            return await door.ForFeed(Hash);
        }

        async Task ChangeAsync(Func<Store, Task> change)
        {
            await using var store = house.AsSystem();
            await change(store);
            await store.SaveChangesAsync();
        }
    }

    [Theory, OnBoth]
    public async Task A_line_on_the_first_fetch_of_a_day_and_when_other_records_leave_and_none_between(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var owner = house.Team.Coaches[0];
        CalendarFeed feed;
        await using (var store = house.As(owner))
        {
            feed = Feed(owner, store);
            store.Add(feed);
            await store.SaveChangesAsync();
        }

        await FetchAsync();
        await FetchAsync();
        Assert.Equal(1, await LinesAsync());
        await FetchAsync("Appointment:1");
        await FetchAsync("Appointment:1");
        Assert.Equal(2, await LinesAsync());
        house.Clock.Day = Some.Day.AddDays(1);
        await FetchAsync("Appointment:1");
        Assert.Equal(3, await LinesAsync());
        await using var reader = house.As(owner);
        Assert.Equal(Some.Day.AddDays(1), DateOnly.FromDateTime((await reader.LastFetchOf(feed.Id))!.Value.UtcDateTime));

        async Task FetchAsync(string? seen = null)
        {
            await using var store = house.As(owner);
            if (seen is not null) store.Seen.Add(seen.Split(':')[0], seen.Split(':')[1]);
            await store.RecordFetchAsync(feed, "feed/{token}.ics", CancellationToken.None);
        }

        async Task<int> LinesAsync()
        {
            await using var store = house.AsSystem();
            return await store.Audit.CountAsync(e => e.Action == "read" && e.Subject == "feed/{token}.ics" && e.Records.Contains(feed.Id.ToString()));
        }
    }

    static CalendarFeed Feed(StaffMember owner, Store store) => CalendarFeed.Open(Some.NewId<CalendarFeed>(), owner, Persona.Coach, Hash, AuditEntry.HashOf("stamp"), FeedNames.Nobody, "nb", store.Now);
}
