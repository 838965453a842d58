using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Fotfeste.Storage;

/// <summary>Filters guard reading; this guards writing with the same filters. The persona must be allowed to write the kind; a changed row must be in sight,
/// and so must everything that a new row, or a changed reference, points at, unless it is new in the same save.</summary>
static class WriteGuard
{
    const int AtOnce = 500;

    static readonly MethodInfo OutOfSight = typeof(WriteGuard).GetMethod(nameof(IsAnyOutOfSightAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static async Task CheckAsync(Store store, CancellationToken stop)
    {
        var changes = store.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && AuditTrail.IsAudited(e)).ToList();
        foreach (var removed in changes.Where(e => e.State == EntityState.Deleted && !WriteRights.MayRemove(e.Metadata.ClrType)))
            throw new InvalidOperationException($"A {removed.Metadata.ClrType.Name} is never removed");
        foreach (var changed in changes.Where(e => e.State == EntityState.Modified && !WriteRights.MayChange(e.Metadata.ClrType, e.Properties.Where(p => p.IsModified).Select(p => p.Metadata.Name))))
            throw new InvalidOperationException($"A {changed.Metadata.ClrType.Name} is never changed");
        foreach (var draft in store.ChangeTracker.Entries<FormDraft>().Where(e => e.State != EntityState.Unchanged))
            if (draft.Entity.OrganisationId != store.Own || draft.Entity.StaffId != store.Actor.StaffId) throw new NotHere();
        if (store.IsSystem) return;

        var demanded = new Dictionary<Type, HashSet<object>>();
        var made = changes.Where(e => e.State == EntityState.Added).Select(e => (e.Metadata.ClrType, e.Property("Id").CurrentValue!)).ToHashSet();
        foreach (var entry in changes)
        {
            if (!MayWrite(store, entry)) throw new NotHere();
            if (entry.Entity is IOwned owned && owned.OrganisationId != store.Own) throw new NotHere();
            if (entry.Entity is CalendarFeed feed && feed.StaffId != store.Writer) throw new NotHere();
            if (entry.Entity is SavedView view && !store.MayTend(view)) throw new NotHere();
            if (entry.Entity is ViewHabit habit && habit.StaffId != store.Writer) throw new NotHere();
            if (entry.Entity is Absence absence && !await store.MayTellOf(absence.StaffId)) throw new NotHere();
            if (entry.Entity is Account account)
            {
                if (store.Actor.Persona != Persona.Nobody && account.OrganisationId != store.Own) throw new NotHere();
                continue; // Identity's own table: its right is the persona's, or it is one's own
            }
            if (entry.State == EntityState.Modified && WriteRights.ReachedThrough(entry.Entity) is ({ } reached, { } through)) Demand(reached, through);
            else if (entry.State != EntityState.Added) Demand(entry.Metadata.ClrType, entry.Property("Id").OriginalValue!);
            if (UnitOf(entry.Entity) is { } unit) Demand(typeof(Unit), unit);
            if (entry.State == EntityState.Modified) foreach (var (kind, id) in PeopleOf(entry)) Demand(kind, id);
            foreach (var (kind, id) in Principals(entry)) if (!made.Contains((kind, id))) Demand(kind, id);
        }
        foreach (var (kind, ids) in demanded)
            if (await (Task<bool>)OutOfSight.MakeGenericMethod(kind).Invoke(null, [store, ids, stop])!) throw new NotHere();

        void Demand(Type kind, object id)
        {
            if (!demanded.TryGetValue(kind, out var ids)) demanded[kind] = ids = [];
            ids.Add(id);
        }
    }

    // Programmes, shares and adapted methods are seen by everybody in the organisation, but changed where their unit is at hand.
    static Id<Unit>? UnitOf(object record) => record switch
    {
        Programme programme => programme.UnitId,
        FteShare share => share.UnitId,
        AdaptedMethod method => method.UnitId,
        AdaptedVersion version => version.UnitId,
        _ => null,
    };

    // A record that bears no person filter of its own, because every filter asks it, is changed by who sees the person that it is about.
    static IEnumerable<(Type Kind, object Id)> PeopleOf(EntityEntry entry) => entry.Metadata.FindDeclaredQueryFilter(Sight.OfPerson) is not null ? [] :
        entry.Metadata.GetForeignKeys().Where(f => f.PrincipalEntityType.FindDeclaredQueryFilter(Sight.OfPerson) is not null)
            .Select(f => (f.PrincipalEntityType.ClrType, Id: entry.Property(f.Properties[0].Name).CurrentValue)).Where(p => p.Id is not null).Select(p => (p.ClrType, p.Id!));

    internal static bool IsDomain(IReadOnlyEntityType kind) => kind.ClrType.Assembly == typeof(Id<>).Assembly && kind.ClrType != typeof(AuditEntry);

    // A method without a unit is the whole organisation's, so the administrators' alone. At the door nobody has an actor yet: counting a wrong password is Identity's business. Later everybody tends their own account, and administrators all of them.
    static bool MayWrite(Store store, EntityEntry entry) => entry.Entity is Account account
        ? store.Actor.Persona == Persona.Nobody || account.StaffId == store.Actor.StaffId || WriteRights.MayWrite(store.Actor.Persona, typeof(Account))
        : WriteRights.MayWrite(store.Actor.Persona, entry.Metadata.ClrType) && (store.Actor.Persona == Persona.Administrator || entry.Entity is not (AdaptedMethod { UnitId: null } or AdaptedVersion { UnitId: null }));

    static IEnumerable<(Type Kind, object Id)> Principals(EntityEntry entry)
    {
        if (entry.State == EntityState.Deleted) yield break;
        foreach (var reference in entry.Metadata.GetForeignKeys())
        {
            var property = entry.Property(reference.Properties[0].Name);
            if (property.CurrentValue is null || (entry.State == EntityState.Modified && Equals(property.CurrentValue, property.OriginalValue))) continue;
            yield return (reference.PrincipalEntityType.ClrType, property.CurrentValue);
        }
    }

    // What was withdrawn is out of sight for pages; taking it back, or importing it once more, is for who would see it.
    static async Task<bool> IsAnyOutOfSightAsync<T>(Store store, HashSet<object> demanded, CancellationToken stop) where T : class
    {
        foreach (var ids in demanded.Cast<Id<T>>().Chunk(AtOnce))
            if (await store.ForWithdrawn<T>().CountAsync(row => ids.Contains(EF.Property<Id<T>>(row, "Id")), stop) != ids.Length) return true;
        return false;
    }
}
