using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Takes ads into the store, each known again by source and identity. The same news twice changes nothing, and older news never overwrites newer.</summary>
/// <param name="store">Acting as the system.</param>
/// <param name="language">In whose order the organisation sorts names.</param>
public sealed class VacancyIntake(Store store, string language)
{
    const int AtOnce = 500;

    /// <summary>One batch of one source, in the order in which it was said; a save of its own.</summary>
    public async Task<VacancyCounts> TakeAsync(string source, IReadOnlyList<VacancyNews> news, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(news);
        var now = store.Now;
        var ids = news.Select(n => n.SourceId).Distinct(StringComparer.Ordinal).ToList();
        var known = await store.Vacancies.AsNoTracking().Where(v => v.Source == source && ids.Contains(v.SourceId)).Select(v => new { v.SourceId, v.Revision, v.State }).ToDictionaryAsync(v => v.SourceId, v => (v.Revision, v.State), StringComparer.Ordinal, stop);
        var wanted = news.Where(n => known.TryGetValue(n.SourceId, out var was) && Matters(n, was.Revision, was.State, now)).Select(n => n.SourceId).Distinct(StringComparer.Ordinal).ToList();
        var changing = await store.Vacancies.Where(v => v.Source == source && wanted.Contains(v.SourceId)).ToDictionaryAsync(v => v.SourceId, StringComparer.Ordinal, stop);
        var made = new Dictionary<string, StoredVacancy>(StringComparer.Ordinal);
        var counts = default(VacancyCounts);
        foreach (var one in news) counts += Take(one);
        if (made.Count > 0) await new BulkLoad(store, language).AddAsync([.. made.Values], stop);
        if (changing.Count > 0) await store.SaveChangesAsync(stop);
        store.ChangeTracker.Clear();
        return counts;

        VacancyCounts Take(VacancyNews one)
        {
            if (changing.GetValueOrDefault(one.SourceId) is { } row) return Change(row, one, now);
            if (made.GetValueOrDefault(one.SourceId) is { } fresh) return Change(fresh, one, now);
            if (one.Vacancy is null || known.ContainsKey(one.SourceId)) return new(0, 0, 1, 0);
            made[one.SourceId] = StoredVacancy.Of(Id<Vacancy>.New(now), store.Own, one.Vacancy, now);
            return new(1, 0, 0, 0);
        }
    }

    /// <summary>Closes what has run out, whatever the source says or forgets to say; and what NAV gave no end, once it is older than NAV keeps any.</summary>
    /// <returns>How many.</returns>
    public async Task<int> CloseDueAsync(CancellationToken stop = default)
    {
        for (var closed = 0; ;)
        {
            var now = store.Now;
            var oldest = now.AddMonths(-Vacancy.LongestMonthsOfNav);
            var due = await store.Vacancies.Where(v => v.State == VacancyState.Open && (v.Until <= now || (v.Until == null && v.Source == Vacancy.Nav && (v.Published ?? v.Revision) <= oldest))).OrderBy(v => v.Id).Take(AtOnce).ToListAsync(stop);
            if (due.Count == 0) return closed;
            foreach (var row in due) row.Close(VacancyState.Closed, row.Revision, now);
            await store.SaveChangesAsync(stop);
            store.ChangeTracker.Clear();
            closed += due.Count;
        }
    }

    /// <summary>Takes away what has been closed for long enough.</summary>
    public async Task ForgetAsync(CancellationToken stop = default)
    {
        var before = store.Now - StoredVacancy.KeptClosed;
        while (await store.Vacancies.Where(v => v.ClosedAt < before).OrderBy(v => v.Id).Take(AtOnce).ToListAsync(stop) is { Count: > 0 } old)
        {
            store.RemoveRange(old);
            await store.SaveChangesAsync(stop);
            store.ChangeTracker.Clear();
        }
    }

    static bool Matters(VacancyNews one, DateTimeOffset revision, VacancyState state, DateTimeOffset now) =>
        one.Vacancy is { } vacancy ? one.At > revision || (one.At == revision && IsOtherThan(state, vacancy.StateAt(now))) : one.At >= revision && state == VacancyState.Open;

    // What has run out meanwhile; or what its source had left out of its list and lists again.
    static bool IsOtherThan(VacancyState state, VacancyState said) => state == VacancyState.Open ? said != VacancyState.Open : state == VacancyState.Closed && said == VacancyState.Open;

    static VacancyCounts Change(StoredVacancy row, VacancyNews one, DateTimeOffset now)
    {
        if (!Matters(one, row.Revision, row.State, now)) return new(0, 0, 1, 0);
        var wasOpen = row.State == VacancyState.Open;
        if (one.Vacancy is { } vacancy) row.Become(vacancy, now);
        else row.Close(VacancyState.Removed, one.At, now);
        return wasOpen && row.State != VacancyState.Open ? new(0, 0, 0, 1) : new(0, 1, 0, 0);
    }
}
