namespace Fotfeste.Web;

/// <summary>Referrals as bars.</summary>
static class ReferralBars
{
    /// <summary>One bar a month, all sources together.</summary>
    public static IReadOnlyList<Bar> Bars(this Words words, ReferralFlow flow) =>
        [.. flow.Months.Select((month, at) => new Bar(words.Month(month), Tally.Of(flow.In(at))))];
}
