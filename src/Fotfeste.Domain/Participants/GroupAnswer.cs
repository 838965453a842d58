namespace Fotfeste.Domain;

/// <summary>What the collaboration group says about a referral.</summary>
public enum GroupAnswer
{
    /// <summary>There is a place: the support can begin, and the referral stays open until it does.</summary>
    Accept,
    /// <summary>Not yet; it comes back on the agenda when its day has come.</summary>
    Wait,
    /// <summary>Another offer fits better, and it is named.</summary>
    Decline,
}
