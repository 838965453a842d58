namespace Fotfeste.Domain;

/// <summary>A job in a list made for one person. Why it stands there is reckoned anew, reason by reason, when somebody looks.</summary>
public sealed class RankedJob
{
    readonly Seeker seeker;
    readonly int? minutes;

    internal RankedJob(Seeker seeker, OpenJob job, int? minutes, int score) => (this.seeker, Job, this.minutes, Score) = (seeker, job, minutes, score);

    public OpenJob Job { get; }

    /// <summary>What gave the job its place: the sum of its reasons.</summary>
    public int Score { get; }

    /// <summary>Every reason for and against, with what it counts.</summary>
    public JobComparison Why => field ??= JobComparison.Of(seeker, Job, minutes);
}
