using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class ReferenceQueries
{
    const int AtOnce = 1000;

    /// <summary>Those of the records in sight that bear one of the references. Many references are asked for in several goes.</summary>
    public static async Task<List<T>> Bearing<T>(this IQueryable<T> records, IEnumerable<string> references, CancellationToken stop = default) where T : class, IReferenced
    {
        var found = new List<T>();
        foreach (var some in references.Distinct(StringComparer.Ordinal).Chunk(AtOnce))
            found.AddRange(await records.Where(r => EF.Parameter(some).Contains(r.Reference)).ToListAsync(stop));
        return found;
    }
}
