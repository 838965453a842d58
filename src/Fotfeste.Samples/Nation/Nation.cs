using System.Globalization;
using Fotfeste.Storage;
using Microsoft.AspNetCore.Identity;

namespace Fotfeste.Samples;

/// <summary>A nation's worth of invented people, straight into a store, for measuring: dull on purpose, and the same every time but for the identities.</summary>
/// <param name="Coaches">Twenty to a unit, each with twenty people at hand and eighty whose support has ended.</param>
/// <param name="ContactsPerPerson">Spread over the time of the support.</param>
public sealed record Nation(int Coaches, int ContactsPerPerson)
{
    public const int CoachesPerUnit = 20, PeopleAtHand = 20, PeoplePerCoach = 100;

    /// <summary>100,000 people, 2 million contacts, 1,000 coaches.</summary>
    public static Nation Whole { get; } = new(1_000, 20);

    public int People => Coaches * PeoplePerCoach;
    public int Contacts => People * ContactsPerPerson;

    /// <summary>Sign-in name of a coach, counted from 1.</summary>
    public static string CoachAt(int number) => string.Create(CultureInfo.InvariantCulture, $"coach{number}@nation.example");

    /// <summary>Sign-in name of the leader of a unit, counted from 1.</summary>
    public static string LeaderAt(int number) => string.Create(CultureInfo.InvariantCulture, $"leader{number}@nation.example");

    /// <summary>Fills an empty store of the newest shape.</summary>
    /// <param name="address">Where the store is.</param>
    /// <param name="method">That everybody is supported by; at least two phases.</param>
    /// <param name="forms">With a permanent one.</param>
    /// <param name="today">Nothing has happened later.</param>
    /// <param name="password">Opens every account.</param>
    /// <param name="stop">Gives up between two units.</param>
    public async Task LoadAsync(StoreAddress address, MethodPack method, FormsPack forms, DateOnly today, string password, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        var organisation = new Organisation(Id<Organisation>.New(address.Clock.GetUtcNow()), "Landet", "NO", "nb", "Europe/Oslo", "nation");
        var actor = Actor.System("nation", organisation.Id, today);
        var country = new NationBuilder(organisation, method, forms, today, address.Clock, ContactsPerPerson);
        await using (var store = address.OpenAs(actor)) await new BulkLoad(store, organisation.Language).AddAsync([organisation, .. country.Firms], stop);
        for (var unit = 0; unit * CoachesPerUnit < Coaches; unit++)
        {
            await using var store = address.OpenAs(actor);
            var (records, staff) = country.UnitAt(unit, Math.Min(CoachesPerUnit, Coaches - unit * CoachesPerUnit));
            await new BulkLoad(store, organisation.Language).AddAsync(records, stop);
            store.AddRange(staff.Select(s => Account(s.Staff, s.UserName, password)));
            await store.SaveChangesAsync(stop);
        }
    }

    string? hash;

    // One hash for all: making it slow is its purpose, and a thousand of them would take minutes.
    Account Account(StaffMember staff, string userName, string password)
    {
        var account = new Account { OrganisationId = staff.OrganisationId, StaffId = staff.Id, UserName = userName, NormalizedUserName = userName.ToUpperInvariant(), SecurityStamp = Guid.NewGuid().ToString("N"), LockoutEnabled = true };
        account.PasswordHash = hash ??= new PasswordHasher<Account>().HashPassword(account, password);
        return account;
    }
}
