namespace Fotfeste.Domain;

/// <summary>What one enrolment contributes to a statistic. It names nobody: <paramref name="Person"/> is a number of this reading only. Who refused registration has no fact.</summary>
/// <param name="Unit">Where the support was given.</param>
/// <param name="Programme">Who paid.</param>
/// <param name="Person">The same number for the same person within one reading.</param>
/// <param name="Sex">As the person says.</param>
/// <param name="Goal">What the support was for.</param>
/// <param name="Support">First day to last.</param>
/// <param name="ExitReason">Why it ended; null while it goes on.</param>
/// <param name="Destination">Where the person went; null while it goes on.</param>
/// <param name="IncomesAtEntry">Codes of what the person lived on at the start.</param>
/// <param name="Jobs">Every job and practice within the support.</param>
public sealed record OutcomeFact(
    Id<Unit> Unit, Id<Programme> Programme, int Person, Sex Sex, GoalKind Goal, DateRange Support,
    string? ExitReason, string? Destination, IReadOnlyList<string> IncomesAtEntry, IReadOnlyList<JobFact> Jobs)
{
    /// <summary>The person lives under protected identity, and counts only among many (<see cref="ProtectedFacts"/>).</summary>
    public bool IsProtected { get; init; }

    /// <summary>Supported on at least one day of the period. An enrolment made by mistake never was, whenever it ended.</summary>
    public bool IsEnrolledIn(ReportPeriod period) => ExitReason != "misregistered" && period.Overlaps(Support);

    /// <summary>"Still enrolled on D": began on or before D and no last day, or last day after D.</summary>
    public bool IsStillEnrolledOn(DateOnly day) => Support.From <= day && (Support.Until is null || Support.Until > day);

    /// <summary>The record says that the support ended on one of these days.</summary>
    public bool ExitsIn(ReportPeriod period) => Support.Until is { } last && period.Covers(last);

    /// <summary>The support led to work as its recorded destination.</summary>
    public bool WentToWork => Destination == "work";

    /// <summary>The terms with which each job began to count during the support, the earliest first. A job from before does not begin here, even when its terms change.</summary>
    public IEnumerable<TermsFact> JobsBegun(Definition definition) =>
        Jobs.Select(job => job.FirstCounted(definition)).OfType<TermsFact>().Where(terms => Support.Covers(terms.Days.From)).OrderBy(terms => terms.Days.From);

    /// <summary>The day on which the first job that counts began; null when none has.</summary>
    public DateOnly? IntoWorkOn(Definition definition) => JobsBegun(definition).FirstOrDefault()?.Days.From;

    /// <summary>The person came to keep a job, and a job from before went on when the support ended, or goes on the last day of the period.</summary>
    public bool HasKeptJob(ReportPeriod period, Definition definition)
    {
        var day = Support.Until is { } last && last <= period.Until ? last : period.Until;
        return Goal == GoalKind.KeepJob && Jobs.Any(job => job.Days.From < Support.From && job.CountsOn(day, definition));
    }
}
