namespace Fotfeste.Web;

/// <summary>Puts suggested jobs into rows for a reader. A job that has gone in the meantime is left out.</summary>
public sealed class SuggestionRows(Store store, Visit visit, Words words, ReasonWords reasons, ProfileWords said)
{
    public async Task<(IReadOnlyList<SuggestedRow> Seen, IReadOnlyList<SuggestedRow> Ads)> Of(SuggestedJobs jobs)
    {
        ArgumentNullException.ThrowIfNull(jobs);
        return ([.. await SeenAsync(jobs.Seen.Best)], [.. await AdsAsync(jobs.Ads.Best)]);
    }

    /// <summary>What one job is called, who seeks, and where; null when it is no longer there.</summary>
    public async Task<(string Title, string? Employer, string? Place)?> Called(JobSource from, Id<OpenJob> id)
    {
        if (from == JobSource.Ad) return (await store.Vacancies.LinesOf([new(id.Value)], store.Now)) is [var ad] ? (TitleOf(ad), ad.EmployerName, ad.PlaceName) : null;
        return (await store.SeenLines([new(id.Value)])) is [var seen] ? (seen.Work, seen.EmployerName, seen.Workplace) : null;
    }

    /// <summary>One ad with its reasons, whether or not it has a place in a list; null when it is over.</summary>
    public async Task<SuggestedRow?> Of(Id<Vacancy> ad, JobComparison why) =>
        (await store.Vacancies.LinesOf([ad], store.Now)) is [var line] ? RowOf(line, why) : null;

    async Task<IEnumerable<SuggestedRow>> AdsAsync(IReadOnlyList<RankedJob> ranked)
    {
        var lines = ranked.Count == 0 ? [] : (await store.Vacancies.LinesOf([.. ranked.Select(job => new Id<Vacancy>(job.Job.Id.Value))], store.Now)).ToDictionary(line => line.Id.Value);
        return ranked.Where(job => lines.ContainsKey(job.Job.Id.Value)).Select(job => (job, line: lines[job.Job.Id.Value])).Select(pair => RowOf(pair.line, pair.job.Why));
    }

    async Task<IEnumerable<SuggestedRow>> SeenAsync(IReadOnlyList<RankedJob> ranked)
    {
        var lines = ranked.Count == 0 ? [] : (await store.SeenLines([.. ranked.Select(job => new Id<JobAnalysis>(job.Job.Id.Value))])).ToDictionary(line => line.Id.Value);
        return ranked.Where(job => lines.ContainsKey(job.Job.Id.Value)).Select(job => (job, line: lines[job.Job.Id.Value])).Select(pair => new SuggestedRow(JobSource.Seen, pair.job.Job.Id, pair.line.Work, pair.line.EmployerName,
            [.. new[] { pair.line.Workplace, said.Hours(pair.line.HoursLeast, pair.line.HoursMost), words["suggest.seen-on", words.ShortDay(pair.line.Day)] }.OfType<string>()], reasons.Of(pair.job.Why, JobSource.Seen), pair.job.Why));
    }

    SuggestedRow RowOf(AdLine ad, JobComparison why) => new(JobSource.Ad, new(ad.Id.Value), TitleOf(ad), ad.EmployerName,
        [.. new[] { ad.PlaceName, WorkOf(ad), ad.ApplyBy is { } by ? words["suggest.apply-by", words.ShortDay(by)] : null, NewOf(new(ad.Id.Value)) }.OfType<string>()], reasons.Of(why, JobSource.Ad), why);

    string TitleOf(AdLine ad) => ad.Title.Length > 0 ? ad.Title : words["vacancies.untitled"];

    string? NewOf(Id<OpenJob> ad) => NewAds.CameLately(ad, store.Now) ? words["suggest.new-on", words.ShortDay(visit.Organisation!.DayAt(ad.MadeAt))] : null;

    string? WorkOf(AdLine ad) => words.Work(ad.Extent, ad.PercentMin, ad.PercentMax);
}
