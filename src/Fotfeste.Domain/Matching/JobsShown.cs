namespace Fotfeste.Domain;

/// <summary>A list of jobs that was shown for one person: which, in which order, what each part counted, to whom and when. It is made once and never changed: nobody need guess afterwards what we suggested.</summary>
public sealed class JobsShown : IOwned
{
    /// <summary>The most that a list names.</summary>
    public const int Most = SuggestedJobs.MostSeen + SuggestedJobs.MostAds;

    /// <summary>So many lists under moved limits are kept for one person in a day; whoever moves them more often than that plays.</summary>
    public const int MostMovedADay = 20;

    const int LongestTitle = 200;

    JobsShown() => (Written, Limits, Titles) = ("", "", "");

    public Id<JobsShown> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Enrolment> EnrolmentId { get; private set; }
    public Id<StaffMember> ShownTo { get; private set; }
    public DateTimeOffset ShownAt { get; private set; }
    /// <summary>A line a job.</summary>
    public string Written { get; private set; }

    /// <summary>What was moved, as <see cref="MatchLimits.Written"/> gives it; empty for the person's own limits.</summary>
    public string Limits { get; private set; }
    /// <summary>What each was called, a line a job: ads go.</summary>
    public string Titles { get; private set; }

    public bool IsMoved => Limits.Length > 0;

    public IReadOnlyList<ShownJob> Jobs => [.. Written.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(ShownJob.Parse)];

    /// <summary>The jobs with what they were called; nothing where that was not kept.</summary>
    public IReadOnlyList<(ShownJob Job, string Title)> Lines
    {
        get
        {
            var titles = Titles.Split('\n');
            return [.. Jobs.Select((job, at) => (job, at < titles.Length ? titles[at] : ""))];
        }
    }

    /// <param name="id">Made by the caller.</param>
    /// <param name="enrolment">For whose support.</param>
    /// <param name="jobs">The list.</param>
    /// <param name="limits">The person's own, or those that were tried.</param>
    /// <param name="called">What a job is called; nothing when it has gone in the meantime.</param>
    /// <param name="who">Who saw it.</param>
    /// <param name="at">When.</param>
    public static JobsShown To(Id<JobsShown> id, Enrolment enrolment, SuggestedJobs jobs, MatchLimits limits, Func<Id<OpenJob>, string> called, Id<StaffMember> who, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        ArgumentNullException.ThrowIfNull(limits);
        var titles = string.Join('\n', Of(jobs).Select(line => Short(called(line.Job.Job.Id))));
        return new() { Id = id, OrganisationId = enrolment.OrganisationId, EnrolmentId = enrolment.Id, ShownTo = who, ShownAt = at, Written = WrittenOf(jobs), Limits = limits.Written(), Titles = titles };
    }

    /// <summary>Is this the list that was shown? The same one again need not be kept again.</summary>
    public bool Names(SuggestedJobs jobs, MatchLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return Written == WrittenOf(jobs) && Limits == limits.Written();
    }

    /// <summary>Which jobs a list as it is stored names.</summary>
    public static IReadOnlySet<Id<OpenJob>> Named(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return written.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => ShownJob.Parse(line).Job).ToHashSet();
    }

    static string WrittenOf(SuggestedJobs jobs) => string.Join('\n', Of(jobs).Select(line => ShownJob.Of(line.From, line.Job.Job.Id, line.Job.Why).Written()));

    static IEnumerable<(JobSource From, RankedJob Job)> Of(SuggestedJobs jobs)
    {
        ArgumentNullException.ThrowIfNull(jobs);
        return jobs.Seen.Best.Select(job => (JobSource.Seen, job)).Concat(jobs.Ads.Best.Select(job => (JobSource.Ad, job))).Take(Most);
    }

    static string Short(string title) => title.ReplaceLineEndings(" ") is var line && line.Length > LongestTitle ? line[..LongestTitle] : line;
}
