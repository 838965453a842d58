using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>What the rows of an import may point to in the store, as far as the importer sees it. Only references: no name of a person leaves the store here.</summary>
public static class KnownCaseload
{
    public static async Task<KnownReferences> OfAsync(Store store, PackShelf shelf, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var units = await store.Units.AsNoTracking().ToListAsync(stop);
        var programmes = await store.Programmes.AsNoTracking().ToListAsync(stop);
        var staff = await store.Staff.AsNoTracking().ToListAsync(stop);
        var employers = await store.Employers.AsNoTracking().ToListAsync(stop);
        var methods = programmes.ToDictionary(p => p.Id, p => p.Method.Code);
        var enrolments = await store.Enrolments.Where(e => e.Reference != null).Select(e => new { e.Id, e.Reference, e.ProgrammeId, e.Support, e.GoalKind }).ToListAsync(stop);
        var followed = (await store.PhaseSpells.Where(p => !p.IsWithdrawn).Select(p => new { p.EnrolmentId, p.Method.Code }).Distinct().ToListAsync(stop)).ToLookup(p => p.EnrolmentId, p => p.Code);
        var people = await store.Participants.Where(p => p.Reference != null).Select(p => p.Reference!).ToListAsync(stop);
        return new KnownReferences(shelf)
        {
            Units = Keys(units, u => u.Id.ToString()),
            Programmes = programmes.SelectMany(p => KeysOf(p, p.Id.ToString()).Select(key => (key, p.Method.Code))).DistinctBy(p => p.key).ToDictionary(p => p.key, p => p.Code, StringComparer.Ordinal),
            Staff = Keys(staff, s => s.Id.ToString()),
            Participants = people.ToHashSet(StringComparer.Ordinal),
            Enrolments = enrolments.DistinctBy(e => e.Reference).ToDictionary(e => e.Reference!, e => new KnownEnrolment(methods[e.ProgrammeId], e.Support, e.GoalKind) { Followed = [.. followed[e.Id]] }, StringComparer.Ordinal),
            Employers = Keys(employers, e => e.Id.ToString()),
            ByName = Named("units", units, u => u.Id.ToString()).Concat(Named("programmes", programmes, p => p.Id.ToString())).Concat(Named("staff", staff, s => s.Id.ToString())).ToDictionary(),
        };
    }

    static HashSet<string> Keys<T>(IEnumerable<T> records, Func<T, string> id) where T : INamed, IReferenced => records.SelectMany(r => KeysOf(r, id(r))).ToHashSet(StringComparer.Ordinal);

    /// <summary>What was made in the pages has no reference; its id serves as one, and so does its name.</summary>
    static IEnumerable<string> KeysOf<T>(T record, string id) where T : INamed, IReferenced => record.Reference is { } reference ? [reference] : [id, record.Name];

    static IEnumerable<KeyValuePair<(string, string), string>> Named<T>(string table, IEnumerable<T> records, Func<T, string> id) where T : INamed, IReferenced =>
        records.GroupBy(r => r.Name, StringComparer.Ordinal).Where(g => !g.Skip(1).Any()).Select(g => KeyValuePair.Create((table, g.Key), g.First().Reference ?? id(g.First())));
}
