using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>How ads are found, and what was put aside of them.</summary>
public static class VacancyQueries
{
    const int AtOnce = 500;

    /// <exception cref="NotHere">Invented, forgotten, another organisation's, or not for this persona.</exception>
    public static async Task<StoredVacancy> ById(this DbSet<StoredVacancy> vacancies, Id<Vacancy> id) =>
        await vacancies.AsNoTracking().SingleOrDefaultAsync(v => v.Id == id) ?? throw new NotHere();

    /// <summary>The whole ad. Of one that is over: what it was, and nothing about anybody.</summary>
    public static Vacancy Whole(this StoredVacancy row) => VacancyContent.Read(row);

    /// <summary>One page of the open ads that fit, the newest first, and how many there are in all.</summary>
    /// <param name="vacancies">In sight.</param>
    /// <param name="sought">What narrows them.</param>
    /// <param name="now">What has run out by then is not shown, even before it is closed.</param>
    /// <param name="skip">So many are passed over.</param>
    /// <param name="take">So many are shown.</param>
    public static async Task<(IReadOnlyList<StoredVacancy> Rows, int Total)> Page(this DbSet<StoredVacancy> vacancies, VacancySought sought, DateTimeOffset now, int skip, int take)
    {
        var found = vacancies.AsNoTracking().Where(v => v.State == VacancyState.Open && (v.Until == null || v.Until > now)).That(sought);
        var ids = await found.OrderByDescending(v => v.Published).ThenBy(v => v.Id).Skip(skip).Take(take).Select(v => v.Id).ToListAsync(); // what an index has, before what only the rows have
        var rows = await vacancies.AsNoTracking().Where(v => ids.Contains(v.Id)).ToDictionaryAsync(v => v.Id);
        return ([.. ids.Select(id => rows[id])], await found.CountAsync());
    }

    /// <summary>Of which revision those are that the store has of a source, by their identity there.</summary>
    public static async Task<Dictionary<string, DateTimeOffset>> Revisions(this DbSet<StoredVacancy> vacancies, string source, IReadOnlyList<string> ids, CancellationToken stop)
    {
        var known = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var some in ids.Chunk(AtOnce))
            foreach (var row in await vacancies.AsNoTracking().Where(v => v.Source == source && EF.Parameter(some).Contains(v.SourceId)).Select(v => new { v.SourceId, v.Revision }).ToListAsync(stop)) known[row.SourceId] = row.Revision;
        return known;
    }

    /// <summary>The open ads of an employer with that number, the newest first.</summary>
    public static Task<List<StoredVacancy>> OpenOf(this DbSet<StoredVacancy> vacancies, string number, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(number);
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        return vacancies.AsNoTracking().Where(v => v.EmployerNumber == digits && v.State == VacancyState.Open && (v.Until == null || v.Until > now)).OrderByDescending(v => v.Published).ThenBy(v => v.Id).Take(20).ToListAsync();
    }

    /// <summary>What was saved for this person and not laid aside, the latest first.</summary>
    public static Task<List<SavedVacancy>> For(this DbSet<SavedVacancy> saved, Id<Enrolment> enrolment) =>
        saved.AsNoTracking().Where(s => s.EnrolmentId == enrolment && s.LaidAside == null).OrderByDescending(s => s.Day).ThenByDescending(s => s.Id).ToListAsync();

    /// <exception cref="NotHere">Invented, out of sight, or another person's.</exception>
    public static async Task<SavedVacancy> ById(this DbSet<SavedVacancy> saved, Id<SavedVacancy> id, Id<Enrolment>? enrolment = null) =>
        await saved.SingleOrDefaultAsync(s => s.Id == id && (enrolment == null || s.EnrolmentId == enrolment)) ?? throw new NotHere();

    /// <summary>The same form sent twice makes one record.</summary>
    public static Task<bool> Has(this DbSet<SavedVacancy> saved, Id<SavedVacancy> id) => saved.AnyAsync(s => s.Id == id);

    /// <summary>For whom of the people in sight this ad was saved and not laid aside.</summary>
    public static async Task<List<(SavedVacancy Saved, string Person)>> SavedWithNames(this Store store, Id<Vacancy> vacancy)
    {
        ArgumentNullException.ThrowIfNull(store);
        var rows = await (from s in store.SavedVacancies.AsNoTracking()
                          where s.VacancyId == vacancy && s.LaidAside == null
                          join e in store.Enrolments on s.EnrolmentId equals e.Id
                          join p in store.Participants on e.ParticipantId equals p.Id
                          orderby p.Name
                          select new { Saved = s, Person = p.Name }).ToListAsync();
        return [.. rows.Select(r => (r.Saved, r.Person))];
    }

    /// <summary>Which of these can still be applied for.</summary>
    public static async Task<HashSet<Id<Vacancy>>> OpenAmong(this DbSet<StoredVacancy> vacancies, IReadOnlyCollection<Id<Vacancy>> ids, DateTimeOffset now) =>
        [.. (await vacancies.LinesOf(ids, now)).Select(line => line.Id)];

    /// <summary>How the feeds fared last, by source and address.</summary>
    public static Task<List<VacancyFeed>> Latest(this DbSet<VacancyFeed> feeds) => feeds.AsNoTracking().Where(f => f.StartedAt != null).OrderBy(f => f.Source).ThenBy(f => f.Address).ToListAsync();

    /// <summary>Those that fit.</summary>
    public static IQueryable<StoredVacancy> That(this IQueryable<StoredVacancy> open, VacancySought sought)
    {
        ArgumentNullException.ThrowIfNull(sought);
        foreach (var word in LooseName.Fold(sought.Words).Split(' ', StringSplitOptions.RemoveEmptyEntries)) open = open.Where(v => v.SearchKey.Contains(word));
        if (sought.Places is { } places)
        {
            var (keys, within, free, unsaid) = (places.ToList(), places.Select(p => $";{p};").ToList(), sought.AlsoPlaceFree, places.Count > 0);
            open = open.Where(v => (free && v.IsPlaceFree == true) || (unsaid && v.Place == null && v.IsPlaceFree != true) || keys.Contains(v.Place!) || (v.MorePlaces != null && within.Any(key => v.MorePlaces.Contains(key))));
        }
        if (sought.PercentMost is { } most) open = open.Where(v => (v.PercentMin == null && v.Extent != VacancyExtent.Full) || v.PercentMin <= most);
        if (sought.Permanence is { } permanence) open = open.Where(v => v.Permanence == null || v.Permanence == permanence);
        if (sought.WithoutLicence) open = open.Where(v => v.NeedsLicence != true);
        if (sought.WithoutExperience) open = open.Where(v => v.NeedsExperience != true);
        if (sought.NotTimes is var times and not WorkingTime.None) open = open.Where(v => (v.Times & times) == WorkingTime.None);
        if (sought.NotIsco.ToArray() is { Length: > 0 } without) open = open.Where(v => v.Isco == null || !EF.Parameter(without).Contains(v.Isco));
        if (sought.OnlyIsco?.ToArray() is { } only) open = open.Where(v => v.Isco != null && EF.Parameter(only).Contains(v.Isco));
        if (sought.Language is { } language && $";{language};" is var spoken) open = open.Where(v => v.Languages == StoredVacancy.NoLanguage || v.Languages.Contains(spoken));
        return open;
    }
}
