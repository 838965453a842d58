using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>What was suggested and answered, and what a list of suggestions is drawn from.</summary>
public static class SuggestionQueries
{
    /// <summary>Of one person's answers so many are looked at, the latest.</summary>
    public const int MostAnswers = 500;

    /// <summary>The list that was shown last for this person, under the own limits or under moved ones; null when none was.</summary>
    public static Task<JobsShown?> LastFor(this DbSet<JobsShown> shown, Id<Enrolment> enrolment, bool moved = false) =>
        shown.AsNoTracking().Where(s => s.EnrolmentId == enrolment && s.Limits != "" == moved).OrderByDescending(s => s.ShownAt).ThenByDescending(s => s.Id).FirstOrDefaultAsync();

    /// <summary>How many lists under moved limits were kept for this person since then.</summary>
    public static Task<int> MovedSince(this DbSet<JobsShown> shown, Id<Enrolment> enrolment, DateTimeOffset since) => shown.CountAsync(s => s.EnrolmentId == enrolment && s.Limits != "" && s.ShownAt > since);

    /// <summary>One page of the lists that were shown for this person, the latest first, without the jobs in them; and how many there are.</summary>
    public static async Task<(IReadOnlyList<ShownLine> Lines, int Total)> ShownBefore(this Store store, Id<Enrolment> enrolment, int skip, int take)
    {
        ArgumentNullException.ThrowIfNull(store);
        var all = store.JobsShown.Where(s => s.EnrolmentId == enrolment);
        var lines = await (from s in all
                           join staff in store.Staff on s.ShownTo equals staff.Id
                           orderby s.ShownAt descending, s.Id descending
                           select new ShownLine(s.Id, s.ShownAt, staff.Name, s.Limits)).Skip(skip).Take(take).ToListAsync();
        foreach (var line in lines) store.Seen.Add(nameof(JobsShown), line.Id);
        return (lines, await all.CountAsync());
    }

    /// <exception cref="NotHere">Invented, out of sight, or another person's.</exception>
    public static async Task<JobsShown> ById(this DbSet<JobsShown> shown, Id<JobsShown> id, Id<Enrolment> enrolment) =>
        await shown.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.EnrolmentId == enrolment) ?? throw new NotHere();

    /// <summary>When this person was named among the people for a job, the latest first, with who saw it.</summary>
    public static async Task<List<(ThoughtOf Thought, string Who)>> ThoughtsOfPerson(this Store store, Id<Enrolment> enrolment, int most)
    {
        ArgumentNullException.ThrowIfNull(store);
        var rows = await (from t in store.ThoughtsOf.AsNoTracking()
                          where t.EnrolmentId == enrolment
                          join staff in store.Staff on t.ShownTo equals staff.Id
                          orderby t.ShownAt descending, t.Id descending
                          select new { Thought = t, staff.Name }).Take(most).ToListAsync();
        return [.. rows.Select(row => (row.Thought, row.Name))];
    }

    /// <summary>In which group this reader has seen whom for that job, as it was the last time: the same again need not be kept again.</summary>
    public static async Task<Dictionary<Id<Enrolment>, PeopleGroup>> SeenFor(this Store store, Id<OpenJob> job)
    {
        ArgumentNullException.ThrowIfNull(store);
        var me = store.Actor.StaffId;
        var rows = await store.ThoughtsOf.Where(t => t.JobId == job && t.ShownTo == me).OrderByDescending(t => t.ShownAt).ThenByDescending(t => t.Id).Select(t => new { t.EnrolmentId, t.Group }).ToListAsync();
        return rows.DistinctBy(row => row.EnrolmentId).ToDictionary(row => row.EnrolmentId, row => row.Group);
    }

    /// <summary>The same form sent twice makes one record.</summary>
    public static Task<bool> Has(this DbSet<JobAnswer> answers, Id<JobAnswer> id) => answers.AnyAsync(a => a.Id == id);

    /// <summary>The answer that counts for each job, the latest first; one that was taken back is no answer.</summary>
    public static async Task<List<JobAnswer>> Newest(this DbSet<JobAnswer> answers, Id<Enrolment> enrolment)
    {
        var all = await answers.AsNoTracking().Where(a => a.EnrolmentId == enrolment).OrderByDescending(a => a.WrittenAt).ThenByDescending(a => a.Id).Take(MostAnswers).ToListAsync();
        return [.. all.DistinctBy(a => a.JobId).Where(a => a.Reply is not null)];
    }

    /// <summary>The answer to one job as it was before the latest; null when there was none.</summary>
    public static Task<JobAnswer?> Before(this DbSet<JobAnswer> answers, JobAnswer latest)
    {
        ArgumentNullException.ThrowIfNull(latest);
        return answers.AsNoTracking().Where(a => a.EnrolmentId == latest.EnrolmentId && a.JobId == latest.JobId && a.Id != latest.Id).OrderByDescending(a => a.WrittenAt).ThenByDescending(a => a.Id).FirstOrDefaultAsync();
    }

    /// <exception cref="NotHere">Invented, or out of sight.</exception>
    public static async Task<JobAnswer> ById(this DbSet<JobAnswer> answers, Id<JobAnswer> id) => await answers.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id) ?? throw new NotHere();

    /// <summary>For a list that changes while a limit is moved: which version of the profile is the newest, and to which jobs the person has said no. Nobody's record is read: the page that the list stands on was in the trail.</summary>
    /// <exception cref="NotHere">Invented, or out of sight.</exception>
    public static async Task<(Id<Profile>? Profile, HashSet<Id<OpenJob>> Declined)> ToRank(this Store store, Id<Enrolment> enrolment)
    {
        ArgumentNullException.ThrowIfNull(store);
        var found = await store.Enrolments.Where(e => e.Id == enrolment).Select(e => new
        {
            Profile = store.Profiles.Where(p => p.ParticipantId == e.ParticipantId).OrderByDescending(p => p.WrittenAt).ThenByDescending(p => p.Id).Select(p => (Id<Profile>?)p.Id).FirstOrDefault(),
        }).SingleOrDefaultAsync() ?? throw new NotHere();
        var answers = await store.JobAnswers.Where(a => a.EnrolmentId == enrolment).OrderByDescending(a => a.WrittenAt).ThenByDescending(a => a.Id).Take(MostAnswers).Select(a => new { a.JobId, a.Reply }).ToListAsync();
        return (found.Profile, [.. answers.DistinctBy(a => a.JobId).Where(a => a.Reply == JobReply.No).Select(a => a.JobId)]);
    }

    /// <summary>What a list says of these ads; one that is over is left out, afterwards: asked for the open ones among them, SQLite reads every open ad.</summary>
    public static async Task<List<AdLine>> LinesOf(this DbSet<StoredVacancy> vacancies, IReadOnlyCollection<Id<Vacancy>> ids, DateTimeOffset now)
    {
        var all = await vacancies.Where(v => ids.Contains(v.Id)).Select(v => new { v.State, v.Until, Line = new AdLine(v.Id, v.Title, v.EmployerName, v.PlaceName, v.Extent, v.PercentMin, v.PercentMax, v.ApplyBy) }).ToListAsync();
        return [.. all.Where(ad => ad.State == VacancyState.Open && !(ad.Until <= now)).Select(ad => ad.Line)];
    }

    /// <summary>What a list says of these jobs that were looked at.</summary>
    public static Task<List<SeenLine>> SeenLines(this Store store, IReadOnlyCollection<Id<JobAnalysis>> ids)
    {
        ArgumentNullException.ThrowIfNull(store);
        return (from a in store.JobAnalyses
                where ids.Contains(a.Id)
                join e in store.Employers on a.EmployerId equals e.Id
                select new SeenLine(a.Id, a.Work, e.Name, a.Workplace, a.HoursLeast, a.HoursMost, a.Day)).ToListAsync();
    }
}
