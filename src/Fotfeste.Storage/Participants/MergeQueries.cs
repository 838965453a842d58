using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Two records of one person: whether the actor sees all of both, what is to be moved, and where an old address leads.</summary>
public static class MergeQueries
{
    /// <summary>Everything that is this person's, withdrawn support too, to be moved.</summary>
    public static async Task<PartsOfPerson> PartsOf(this Store store, Id<Participant> person)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new(await store.ForWithdrawn<Enrolment>().Include(e => e.Assignments).Where(e => e.ParticipantId == person).ToListAsync(),
            await store.ForWithdrawn<Referral>().Where(r => r.ParticipantId == person).ToListAsync(), await store.Around.Where(a => a.ParticipantId == person).ToListAsync())
        {
            Profiles = await store.ForWithdrawn<Profile>().Where(p => p.ParticipantId == person).ToListAsync(),
        };
    }

    /// <summary>Does the actor see every support, assignment and referral of the person? Whoever does not may not merge: something would be left behind.</summary>
    public static async Task<bool> SeesAllOf(this Store store, Id<Participant> person)
    {
        ArgumentNullException.ThrowIfNull(store);
        return await store.ForMerge<Enrolment>().CountAsync(e => e.ParticipantId == person) == await store.ForWithdrawn<Enrolment>().CountAsync(e => e.ParticipantId == person)
            && await store.ForMerge<CoachAssignment>().CountAsync(a => a.ParticipantId == person) == await store.ForWithdrawn<CoachAssignment>().CountAsync(a => a.ParticipantId == person)
            && await store.ForMerge<Referral>().CountAsync(r => r.ParticipantId == person) == await store.ForWithdrawn<Referral>().CountAsync(r => r.ParticipantId == person);
    }

    /// <summary>Where the address of a record leads that was merged into another; null when it never was, or the other is not this actor's to see.</summary>
    public static Task<Id<Participant>?> MergedInto(this Store store, Id<Participant> gone)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Merges.Where(m => m.GoneId == gone).OrderByDescending(m => m.MergedAt).Select(m => (Id<Participant>?)m.KeptId).FirstOrDefaultAsync();
    }
}
