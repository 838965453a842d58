using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Whether somebody lives under protected identity: answered only about people in sight, so only to the named ones.</summary>
public static class ProtectionQueries
{
    /// <summary>The protection that stands, with who is named; null when there is none.</summary>
    /// <exception cref="NotHere">The person is invented, or not this actor's.</exception>
    public static async Task<Protection?> ProtectionOf(this Store store, Id<Participant> person)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (!await store.Participants.AnyAsync(p => p.Id == person)) throw new NotHere();
        var protection = await store.Protections.Include(p => p.Entitled).SingleOrDefaultAsync(p => p.ParticipantId == person && p.LiftedAt == null);
        if (protection is not null) store.Seen.Add(nameof(Protection), protection.Id);
        return protection;
    }

    /// <summary>Who of these people in sight lives under protected identity.</summary>
    public static async Task<HashSet<Id<Participant>>> ProtectedAmong(this Store store, IReadOnlyCollection<Id<Participant>> people)
    {
        ArgumentNullException.ThrowIfNull(store);
        var found = await store.Protections.AsNoTracking().Where(p => people.Contains(p.ParticipantId) && p.LiftedAt == null && store.Participants.Any(seen => seen.Id == p.ParticipantId)).Select(p => new { p.Id, p.ParticipantId }).ToListAsync();
        foreach (var protection in found) store.Seen.Add(nameof(Protection), protection.Id);
        return [.. found.Select(p => p.ParticipantId)];
    }

    /// <summary>Which of the person's coaches are away today, and who helps meanwhile: for somebody protected nobody does, because nobody stands in for a name.</summary>
    public static async Task<IReadOnlyList<AwayColleague>> AwayFrom(this Store store, Id<Participant> person, IReadOnlyCollection<Id<StaffMember>> coaches)
    {
        var away = await store.AwayAmong(coaches);
        return away.Count == 0 || await store.ProtectionOf(person) is null ? away : [.. away.Select(a => a with { DeputyId = null, Deputy = null, DeputyPhone = null })];
    }

    /// <summary>The units in which the actor knows of the person: by a support or by a referral.</summary>
    public static async Task<IReadOnlyList<Id<Unit>>> UnitsOf(this Store store, Id<Participant> person)
    {
        ArgumentNullException.ThrowIfNull(store);
        var supported = await store.Enrolments.Where(e => e.ParticipantId == person).Select(e => e.UnitId).ToListAsync();
        return [.. supported.Concat(await store.Referrals.Where(r => r.ParticipantId == person).Select(r => r.UnitId).ToListAsync()).Distinct()];
    }

    /// <summary>The coaches who are with the person today, as far as the actor sees.</summary>
    public static async Task<IReadOnlyList<Id<StaffMember>>> AssignedTo(this Store store, Id<Participant> person)
    {
        ArgumentNullException.ThrowIfNull(store);
        return await store.Assignments.Where(a => a.ParticipantId == person && a.Days.From <= store.Today && (a.Days.Until == null || a.Days.Until >= store.Today)).Select(a => a.CoachId).Distinct().ToListAsync();
    }

    /// <summary>Who leads one of these units, or one above it, on the actor's day; by name.</summary>
    public static Task<List<StaffMember>> LeadersOf(this Store store, IReadOnlyCollection<Id<Unit>> units)
    {
        var led = units.Select(u => (Id<Unit>?)u).ToList();
        return store.Staff.AsNoTracking().Where(s => store.Roles.Any(r => r.StaffId == s.Id && r.Persona == Persona.Leader && led.Contains(r.UnitId)
            && r.Days.From <= store.Today && (r.Days.Until == null || r.Days.Until >= store.Today))).ByName().ToListAsync();
    }
}
