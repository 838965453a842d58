using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class RegisterQueries
{
    const int AtOnce = 500;

    /// <summary>Which official lists are here, by name.</summary>
    public static Task<List<ImportedRegister>> ImportedRegisters(this Store store) => store.Set<ImportedRegister>().AsNoTracking().OrderBy(r => r.Id).ToListAsync();

    /// <summary>Another number after every import that changed something.</summary>
    public static Task<int> RegisterRevision(this Store store) => store.Set<ImportedRegister>().SumAsync(r => r.Revision);

    /// <summary>Every occupation of every imported list.</summary>
    public static async Task<List<Occupation>> RegisteredOccupations(this Store store)
    {
        var rows = await store.Set<RegisteredOccupation>().AsNoTracking().Select(o => new { o.Id, o.Isco, o.IsGroup, o.Uri, o.Names, o.Traits }).ToListAsync();
        return [.. rows.Select(o => new Occupation(CodeOf(o.Id), o.Isco, o.IsGroup, OccupationWords.Read(o.Names), OccupationTraits.Read(o.Traits), o.Uri))];
    }

    /// <summary>The unit group that each of these occupations has in an imported list, by its address there; those that no list has are left out.</summary>
    public static async Task<Dictionary<string, string>> IscoByUri(this Store store, IReadOnlyCollection<string> uris, CancellationToken stop = default)
    {
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var some in uris.Chunk(AtOnce))
            foreach (var row in await store.Set<RegisteredOccupation>().Where(o => EF.Parameter(some).Contains(o.Uri)).Select(o => new { o.Uri, o.Isco }).ToListAsync(stop))
                if (IscoGroups.Has(row.Isco)) groups[row.Uri] = row.Isco;
        return groups;
    }

    /// <summary>The skills that an occupation asks for, those that it always asks for first; empty when nobody has imported them.</summary>
    public static async Task<IReadOnlyList<(OccupationSkill Skill, bool IsEssential)>> SkillsOf(this Store store, OccupationCode code)
    {
        var id = code.ToString();
        var needs = SkillLine.Read(await store.Set<RegisteredOccupation>().Where(o => o.Id == id).Select(o => o.Skills).SingleOrDefaultAsync() ?? "");
        var asked = needs.Select(n => n.Skill).ToList();
        var skills = await store.Set<RegisteredSkill>().AsNoTracking().Where(s => asked.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => new OccupationSkill(s.Id, OccupationWords.Read(s.Names)));
        return [.. needs.Where(n => skills.ContainsKey(n.Skill)).Select(n => (skills[n.Skill], n.IsEssential))];
    }

    static OccupationCode CodeOf(string id) => OccupationCode.TryParse(id, out var code) ? code : throw new InvalidOperationException("A stored occupation has a code that no list uses");
}
