using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class JobAnalysisQueries
{
    /// <summary>As many as a list to choose from holds.</summary>
    const int MostOffered = 200;

    /// <exception cref="NotHere">Invented, another organisation's, or not for this persona.</exception>
    public static async Task<JobAnalysis> ById(this DbSet<JobAnalysis> analyses, Id<JobAnalysis> id) =>
        await analyses.SingleOrDefaultAsync(a => a.Id == id) ?? throw new NotHere();

    /// <summary>The same form sent twice makes one record.</summary>
    public static Task<bool> Has(this DbSet<JobAnalysis> analyses, Id<JobAnalysis> id) => analyses.AnyAsync(a => a.Id == id);

    /// <summary>The jobs that were looked at with this employer, the latest first.</summary>
    public static Task<List<JobAnalysis>> Of(this DbSet<JobAnalysis> analyses, Id<Employer> employer) =>
        analyses.AsNoTracking().Where(a => a.EmployerId == employer).OrderByDescending(a => a.Day).ThenByDescending(a => a.Id).ToListAsync();

    /// <summary>The latest of all employers, with the employer's name: to choose one from.</summary>
    public static async Task<List<(JobAnalysis Analysis, string Employer)>> Latest(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var rows = await (from a in store.JobAnalyses.AsNoTracking()
                          join e in store.Employers on a.EmployerId equals e.Id
                          orderby a.Day descending, a.Id descending
                          select new { Analysis = a, e.Name }).Take(MostOffered).ToListAsync();
        return [.. rows.Select(r => (r.Analysis, r.Name))];
    }

    /// <summary>The jobs that were carved from this one.</summary>
    public static Task<List<JobAnalysis>> CarvedFrom(this DbSet<JobAnalysis> analyses, Id<JobAnalysis> from) =>
        analyses.AsNoTracking().Where(a => a.CarvedFromId == from).OrderBy(a => a.Id).ToListAsync();

    /// <summary>The photos that are still there, the first first.</summary>
    public static Task<List<JobPhoto>> Of(this DbSet<JobPhoto> photos, Id<JobAnalysis> analysis) =>
        photos.AsNoTracking().Where(p => p.AnalysisId == analysis && p.RemovedAt == null).OrderBy(p => p.AddedAt).ThenBy(p => p.Id).ToListAsync();

    /// <exception cref="NotHere">Invented, another job's, removed, or not for this persona.</exception>
    public static async Task<JobPhoto> ById(this DbSet<JobPhoto> photos, Id<JobPhoto> id, Id<JobAnalysis> analysis) =>
        await photos.SingleOrDefaultAsync(p => p.Id == id && p.AnalysisId == analysis && p.RemovedAt == null) ?? throw new NotHere();
}
