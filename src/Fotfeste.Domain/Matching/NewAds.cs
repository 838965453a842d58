namespace Fotfeste.Domain;

/// <summary>Ads that came lately and are worth telling of before anybody asks: they stand among the first of the person's own list, within the person's limits, and are near what the person wishes for.</summary>
public static class NewAds
{
    /// <summary>What came longer ago is no news.</summary>
    public static readonly TimeSpan Lately = TimeSpan.FromDays(14);

    /// <summary>In the order of the list, whenever they came: which of them are news is a question of the moment.</summary>
    /// <param name="seeker">For whom.</param>
    /// <param name="ads">Every open ad.</param>
    /// <param name="declined">Those to which the person has said no.</param>
    public static IReadOnlyList<Id<OpenJob>> Near(Seeker seeker, MatchIndex ads, IReadOnlySet<Id<OpenJob>> declined) =>
        [.. SuggestedJobs.AdsFor(seeker, MatchLimits.Own, ads, declined).Best.Where(ranked => IsNear(ranked.Why)).Select(ranked => ranked.Job.Id)];

    /// <summary>It came into the store not long ago, as its identity says.</summary>
    public static bool CameLately(Id<OpenJob> ad, DateTimeOffset now) => ad.MadeAt > now - Lately;

    static bool IsNear(JobComparison why) => why.Reasons.Any(reason => reason.Side == ReasonSide.For
        && (reason.Part == ScorePart.Wishes || (reason.Part == ScorePart.Occupation && reason.Points >= PeopleIndex.NearEnough)));
}
