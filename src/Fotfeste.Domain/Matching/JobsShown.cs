namespace Fotfeste.Domain;

/// <summary>A list of jobs that was shown for one person: which, in which order, what each part counted, to whom and when. It is made once and never changed: nobody need guess afterwards what we suggested.</summary>
public sealed class JobsShown : IOwned
{
    /// <summary>The most that a list names.</summary>
    public const int Most = SuggestedJobs.MostSeen + SuggestedJobs.MostAds;

    JobsShown() => Written = "";

    public Id<JobsShown> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Enrolment> EnrolmentId { get; private set; }
    public Id<StaffMember> ShownTo { get; private set; }
    public DateTimeOffset ShownAt { get; private set; }
    /// <summary>A line a job.</summary>
    public string Written { get; private set; }

    public IReadOnlyList<ShownJob> Jobs => [.. Written.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(ShownJob.Parse)];

    public static JobsShown To(Id<JobsShown> id, Enrolment enrolment, SuggestedJobs jobs, Id<StaffMember> who, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        return new() { Id = id, OrganisationId = enrolment.OrganisationId, EnrolmentId = enrolment.Id, ShownTo = who, ShownAt = at, Written = Lines(jobs) };
    }

    /// <summary>Is this the list that was shown? The same one again need not be kept again.</summary>
    public bool Names(SuggestedJobs jobs) => Written == Lines(jobs);

    static string Lines(SuggestedJobs jobs)
    {
        ArgumentNullException.ThrowIfNull(jobs);
        return string.Join('\n', jobs.Seen.Best.Select(job => (JobSource.Seen, job)).Concat(jobs.Ads.Best.Select(job => (JobSource.Ad, job))).Take(Most).Select(line => ShownJob.Of(line.Item1, line.job.Job.Id, line.job.Why).Written()));
    }
}
