using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>What the rows of an import may point to in the store, as far as the importer sees it. Only references: no name of a person leaves the store here.</summary>
public static class KnownCaseload
{
    public static async Task<KnownReferences> OfAsync(Store store, PackShelf shelf, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var programmes = await store.Programmes.Select(p => new { p.Id, Reference = p.Reference ?? p.Name, p.Method }).ToListAsync(stop);
        var methods = programmes.ToDictionary(p => p.Id, p => p.Method.Code);
        var enrolments = await store.Enrolments.Where(e => e.Reference != null).Select(e => new { e.Reference, e.ProgrammeId, e.Support, e.GoalKind }).ToListAsync(stop);
        return new KnownReferences(shelf)
        {
            Units = await SetAsync(store.Units.Select(u => u.Reference ?? u.Name), stop),
            Programmes = programmes.DistinctBy(p => p.Reference).ToDictionary(p => p.Reference, p => p.Method.Code, StringComparer.Ordinal),
            Staff = await SetAsync(store.Staff.Select(s => s.Reference ?? s.Name), stop),
            Participants = await SetAsync(store.Participants.Where(p => p.Reference != null).Select(p => p.Reference!), stop),
            Enrolments = enrolments.DistinctBy(e => e.Reference).ToDictionary(e => e.Reference!, e => new KnownEnrolment(methods[e.ProgrammeId], e.Support, e.GoalKind), StringComparer.Ordinal),
            Employers = await SetAsync(store.Employers.Select(e => e.Reference ?? e.Name), stop),
        };
    }

    static async Task<IReadOnlySet<string>> SetAsync(IQueryable<string> references, CancellationToken stop) => (await references.ToListAsync(stop)).ToHashSet(StringComparer.Ordinal);
}
