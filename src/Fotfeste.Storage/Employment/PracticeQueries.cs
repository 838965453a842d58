using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class PracticeQueries
{
    /// <summary>To be changed; null when nothing was agreed yet.</summary>
    public static Task<PracticePlan?> Of(this DbSet<PracticePlan> plans, Id<EmploymentSpell> practice) => plans.SingleOrDefaultAsync(p => p.EmploymentSpellId == practice);

    /// <summary>Those within one support, by the practice.</summary>
    public static Task<Dictionary<Id<EmploymentSpell>, PracticePlan>> Within(this DbSet<PracticePlan> plans, Id<Enrolment> enrolment) =>
        plans.AsNoTracking().Where(p => p.EnrolmentId == enrolment).ToDictionaryAsync(p => p.EmploymentSpellId);

    /// <summary>How often people were in practice there, and whether anybody was hired: counted over everybody but those under protection, so that a colleague's practice counts too; no row leaves that names one.</summary>
    public static async Task<PracticeRecord> PracticesAt(this Store store, Id<Employer> employer, PackShelf shelf)
    {
        var since = Since(store);
        var (practice, work) = FormsOf(shelf);
        var jobs = Jobs(store).Where(j => j.EmployerId == employer);
        return new(await Begun(jobs, practice, since).CountAsync(), await Worked(jobs, work, since).AnyAsync());
    }

    /// <summary>Employers with practice again and again and no job, as <see cref="PracticeRecord.IsRepeatedWithoutHire"/> says.</summary>
    public static IQueryable<Id<Employer>> RepeatedPractice(this Store store, PackShelf shelf)
    {
        var since = Since(store);
        var (practice, work) = FormsOf(shelf);
        var hired = Worked(Jobs(store), work, since).Select(j => j.EmployerId);
        return Begun(Jobs(store), practice, since).Where(j => j.EmployerId != null && !hired.Contains(j.EmployerId))
            .GroupBy(j => j.EmployerId).Where(g => g.Count() >= PracticeRecord.Often).Select(g => g.Key!.Value);
    }

    static DateOnly Since(Store store) => store.Today.AddMonths(-PracticeRecord.Months);

    static (List<string> Practice, List<string> Work) FormsOf(PackShelf shelf)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        var forms = shelf.AllForms.SelectMany(p => p.Forms).Concat(shelf.Countries.All.SelectMany(c => c.Forms.Forms)).ToList();
        return ([.. forms.Where(PracticePlan.IsFor).Select(f => f.Code).Distinct()], [.. forms.Where(f => f.IsEmployment).Select(f => f.Code).Distinct()]);
    }

    static IQueryable<EmploymentSpell> Jobs(Store store)
    {
        var supports = store.ForColleagues<Enrolment>(); // without those under protection, and without what was withdrawn
        return store.ForColleagues<EmploymentSpell>().Where(j => supports.Any(e => e.Id == j.EnrolmentId));
    }

    static IQueryable<EmploymentSpell> Begun(IQueryable<EmploymentSpell> jobs, List<string> forms, DateOnly since) =>
        jobs.Where(j => j.Days.From >= since && j.Terms.Any(t => forms.Contains(t.Form) && (t.Days.Until == null || t.Days.Until >= t.Days.From)));

    static IQueryable<EmploymentSpell> Worked(IQueryable<EmploymentSpell> jobs, List<string> forms, DateOnly since) =>
        jobs.Where(j => (j.Days.Until == null || j.Days.Until >= since) && j.Terms.Any(t => forms.Contains(t.Form) && (t.Days.Until == null || t.Days.Until >= t.Days.From)));
}
