namespace Fotfeste.Domain;

/// <summary>The jobs that may be something for a person: those that somebody has looked at, and apart from them the ads, of which nobody knows what the work really asks.</summary>
/// <param name="Seen">From job analyses.</param>
/// <param name="Ads">From ads.</param>
public sealed record SuggestedJobs(JobRanking Seen, JobRanking Ads)
{
    /// <summary>So many are named of each.</summary>
    public const int MostSeen = 10, MostAds = 20;

    /// <param name="seeker">The person.</param>
    /// <param name="limits">The person's own, or some of them moved.</param>
    /// <param name="seen">Every job that was looked at.</param>
    /// <param name="ads">Every open ad.</param>
    /// <param name="declined">Those to which the person has said no: they are not suggested again.</param>
    public static SuggestedJobs For(Seeker seeker, MatchLimits limits, MatchIndex seen, MatchIndex ads, IReadOnlySet<Id<OpenJob>> declined)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        return new(Best(seen, seeker, limits, MostSeen, declined), AdsFor(seeker, limits, ads, declined));
    }

    /// <summary>The ads alone.</summary>
    public static JobRanking AdsFor(Seeker seeker, MatchLimits limits, MatchIndex ads, IReadOnlySet<Id<OpenJob>> declined)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        return Best(ads, seeker.BeforeUnseen(), limits, MostAds, declined);
    }

    // So many more are asked for as could be left out: the answer is that of leaving them out first.
    static JobRanking Best(MatchIndex index, Seeker seeker, MatchLimits limits, int most, IReadOnlySet<Id<OpenJob>> declined)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(declined);
        var ranking = index.Rank(seeker, limits, most + declined.Count);
        return ranking with { Best = [.. ranking.Best.Where(ranked => !declined.Contains(ranked.Job.Id)).Take(most)] };
    }
}
