using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class ProfileQueries
{
    /// <summary>The same form sent twice makes one version.</summary>
    public static Task<bool> Has(this DbSet<Profile> profiles, Id<Profile> id) => profiles.AnyAsync(p => p.Id == id);

    /// <exception cref="NotHere">Invented, taken back, or not this actor's.</exception>
    public static async Task<Profile> ById(this DbSet<Profile> profiles, Id<Profile> id) => await profiles.SingleOrDefaultAsync(p => p.Id == id) ?? throw new NotHere();

    /// <summary>The profile as it is; null when nobody has begun one.</summary>
    public static Task<Profile?> Newest(this DbSet<Profile> profiles, Id<Participant> person) =>
        profiles.AsNoTracking().Where(p => p.ParticipantId == person).OrderByDescending(p => p.WrittenAt).ThenByDescending(p => p.Id).FirstOrDefaultAsync();

    /// <exception cref="NotHere">Invented, or out of sight.</exception>
    public static async Task<Profile> Version(this DbSet<Profile> profiles, Id<Profile> id) => await profiles.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id) ?? throw new NotHere();

    /// <summary>Every version, the newest first.</summary>
    public static Task<List<Profile>> VersionsOf(this DbSet<Profile> profiles, Id<Participant> person) =>
        profiles.AsNoTracking().Where(p => p.ParticipantId == person).OrderByDescending(p => p.WrittenAt).ThenByDescending(p => p.Id).ToListAsync();
}
