using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Takes an official list into the store. The same list again changes nothing; a list in another language adds that language; what a newer list no longer has stays, because records may name it.</summary>
public static class RegisterIntake
{
    /// <param name="store">Of an operator's command: pages never write these.</param>
    /// <param name="source">Whose list: <c>esco</c>.</param>
    /// <param name="occupations">By code, none twice.</param>
    /// <param name="skills">By code, none twice.</param>
    /// <param name="needs">Which occupation asks for which skills; those of an occupation that is not in it stay as they were.</param>
    /// <param name="stop">Until the save nothing is changed.</param>
    public static async Task<RegisterCount> TakeInAsync(Store store, string source, IReadOnlyList<Occupation> occupations, IReadOnlyList<OccupationSkill> skills,
        IReadOnlyDictionary<OccupationCode, IReadOnlyList<SkillNeed>> needs, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (!store.IsSystem) throw new InvalidOperationException("Official lists are imported by a command");
        var count = new RegisterCount(0, 0, 0);
        var known = await store.Set<RegisteredOccupation>().ToDictionaryAsync(o => o.Id, stop);
        foreach (var occupation in occupations) count = count.Plus(Put(store, known.GetValueOrDefault(occupation.Code.ToString()), occupation, needs.GetValueOrDefault(occupation.Code)));
        var knownSkills = skills.Count == 0 ? [] : await store.Set<RegisteredSkill>().ToDictionaryAsync(s => s.Id, stop);
        foreach (var skill in skills) count = count.Plus(Put(store, knownSkills.GetValueOrDefault(skill.Code), skill));
        if (count.New + count.Updated > 0) await NoteAsync(store, source, known.Keys.Union(occupations.Select(o => o.Code.ToString())), occupations, stop);
        await store.SaveChangesAsync(stop);
        return count;
    }

    static bool? Put(Store store, RegisteredOccupation? row, Occupation occupation, IReadOnlyList<SkillNeed>? needs)
    {
        var isNew = row is null;
        if (row is null) store.Add(row = new() { Id = occupation.Code.ToString() });
        row.Names = OccupationWords.Read(row.Names).With(occupation.Names).Written();
        if (!occupation.Traits.IsUnknown) row.Traits = occupation.Traits.Written();
        if (needs is not null) row.Skills = SkillLine.Written(needs);
        if (occupation.Uri.Length > 0) row.Uri = occupation.Uri;
        (row.Isco, row.IsGroup) = (occupation.Isco, occupation.IsGroup);
        return isNew ? true : store.Entry(row).State == EntityState.Modified ? false : null;
    }

    static bool? Put(Store store, RegisteredSkill? row, OccupationSkill skill)
    {
        var isNew = row is null;
        if (row is null) store.Add(row = new() { Id = skill.Code });
        row.Names = OccupationWords.Read(row.Names).With(skill.Names).Written();
        return isNew ? true : store.Entry(row).State == EntityState.Modified ? false : null;
    }

    static async Task NoteAsync(Store store, string source, IEnumerable<string> all, IReadOnlyList<Occupation> occupations, CancellationToken stop)
    {
        var lists = occupations.Select(o => $"{OccupationCode.NameOf(o.Code.Scheme)}:").Distinct().ToList();
        var imported = await store.Set<ImportedRegister>().SingleOrDefaultAsync(r => r.Id == source, stop);
        if (imported is null) store.Add(imported = new() { Id = source });
        (imported.ImportedAt, imported.Occupations, imported.Revision) = (store.Now, all.Count(id => lists.Exists(list => id.StartsWith(list, StringComparison.Ordinal))), imported.Revision + 1);
    }
}
