using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class AdaptedMethodQueries
{
    /// <summary>With its versions, ready to be changed.</summary>
    /// <exception cref="NotHere">Invented, another organisation's, or thrown away.</exception>
    public static async Task<AdaptedMethod> ById(this DbSet<AdaptedMethod> methods, Id<AdaptedMethod> id) =>
        await methods.Include(m => m.Published).SingleOrDefaultAsync(m => m.Id == id && !m.IsWithdrawn) ?? throw new NotHere();

    /// <summary>Every method of the organisation's own, with its versions, by name.</summary>
    public static Task<List<AdaptedMethod>> InOrder(this DbSet<AdaptedMethod> methods) =>
        methods.AsNoTracking().Include(m => m.Published).AsSplitQuery().Where(m => !m.IsWithdrawn).ByName().ToListAsync();

    /// <summary>Is there a method of that code, thrown away or not? A code is never used for another.</summary>
    public static async Task<HashSet<string>> CodesTaken(this DbSet<AdaptedMethod> methods) => [.. await methods.Select(m => m.Code).ToListAsync()];

    /// <summary>The files of every published version, in the order in which they were published.</summary>
    public static Task<List<string>> Files(this DbSet<AdaptedVersion> versions) =>
        versions.AsNoTracking().OrderBy(v => v.PublishedOn).ThenBy(v => v.Id).Select(v => v.Content).ToListAsync();

    /// <summary>Programmes that follow any version of the method, by name.</summary>
    public static Task<List<Programme>> Following(this DbSet<Programme> programmes, string code) =>
        programmes.AsNoTracking().Where(p => p.Method.Code == code).ByName().ToListAsync();
}
