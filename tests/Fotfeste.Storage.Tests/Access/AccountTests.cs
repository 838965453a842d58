using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class AccountTests
{
    [Theory, OnBoth]
    public async Task An_account_leaves_its_lines_and_a_change_behind_its_back_is_found(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var account = await OpenAccountAsync(house, house.Team.Coaches[0]);
        await using var store = house.AsSystem();

        var line = await store.Audit.OrderByDescending(e => e.Seq).FirstAsync();
        Assert.Equal(("added", "Account", account.Id.ToString()), (line.Action, line.Subject, line.Records));
        Assert.Null((await AuditVerification.RunAsync(store)).FirstBreak);

        await store.Database.ExecuteSqlRawAsync("UPDATE account SET password_hash = 'x'");
        Assert.Equal($"Account {account.Id} is not what the trail says", (await AuditVerification.RunAsync(store)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task An_account_is_changed_by_its_owner_and_by_administrators_alone(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (owner, other) = (house.Team.Coaches[0], house.Team.Coaches[1]);
        var id = (await OpenAccountAsync(house, owner)).Id;

        await Assert.ThrowsAsync<NotHere>(() => CloseAsync(house.As(other), id));
        await Assert.ThrowsAsync<NotHere>(() => CloseAsync(house.As(house.Team.NorthLeader), id));
        await CloseAsync(house.As(owner), id);
        await CloseAsync(house.As(house.Team.Administrator), id);

        await using var store = house.AsSystem();
        Assert.Null((await AuditVerification.RunAsync(store)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task One_person_has_one_account(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await OpenAccountAsync(house, house.Team.Coaches[0]);

        var refusal = await Assert.ThrowsAsync<Refusal>(() => OpenAccountAsync(house, house.Team.Coaches[0], "again"));

        Assert.Equal("common.already-saved", refusal.Codes.Single());
    }

    [Theory, OnBoth]
    public async Task The_key_ring_is_read_by_whoever_opens_the_store_and_stands_in_no_trail(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using (var one = house.Address.Open())
        {
            one.KeyRing.Add(new KeyRingElement { Name = "key-1", Xml = "<key id=\"1\" />" });
            await one.SaveChangesAsync();
        }

        await using var other = house.Address.Open();

        Assert.Equal("<key id=\"1\" />", (await other.KeyRing.AsNoTracking().SingleAsync()).Xml);
        await using var store = house.AsSystem();
        Assert.False(await store.Audit.AnyAsync(e => e.Subject == nameof(KeyRingElement)));
        Assert.Null((await AuditVerification.RunAsync(store)).FirstBreak);
    }

    static async Task<Account> OpenAccountAsync(TestStore house, StaffMember staff, string name = "ida")
    {
        await using var store = house.AsSystem();
        var account = new Account { OrganisationId = staff.OrganisationId, StaffId = staff.Id, UserName = name, NormalizedUserName = name.ToUpperInvariant(), PasswordHash = "hash" };
        store.Add(account);
        await store.SaveChangesAsync();
        return account;
    }

    static async Task CloseAsync(Store store, Guid id)
    {
        await using (store)
        {
            var account = await store.Users.SingleAsync(a => a.Id == id);
            account.IsClosed = !account.IsClosed;
            await store.SaveChangesAsync();
        }
    }
}
