using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>How a job passes from hand to hand. Jobs have no filter: whoever asks for one says whose it must be.</summary>
public static class JobQueries
{
    /// <summary>Due far beyond any clock: it waits for a person to say yes.</summary>
    public static DateTimeOffset OnHold { get; } = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The actor's own job.</summary>
    /// <exception cref="NotHere">Invented, or somebody else's.</exception>
    public static async Task<Job> Mine(this Store store, Id<Job> id) =>
        await store.Jobs.SingleOrDefaultAsync(j => j.Id == id && j.StaffId == store.Actor.StaffId && j.OrganisationId == store.Actor.OrganisationId) ?? throw new NotHere();

    /// <summary>What waits to be done now, the longest waiting first; a job whose lease has run out waits again.</summary>
    public static Task<List<Job>> Waiting(this DbSet<Job> jobs, DateTimeOffset now) =>
        jobs.Where(j => j.FinishedAt == null && j.Due <= now && (j.LeaseUntil == null || j.LeaseUntil < now)).OrderBy(j => j.Due).ThenBy(j => j.Id).ToListAsync();

    /// <summary>Takes the job for so long; false when another node was quicker.</summary>
    public static async Task<bool> Claim(this Store store, Job job, TimeSpan lease, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(job);
        (job.Attempts, job.LeaseUntil) = (job.Attempts + 1, store.Now + lease);
        try
        {
            await store.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            store.ChangeTracker.Clear();
            return false;
        }
    }
}
