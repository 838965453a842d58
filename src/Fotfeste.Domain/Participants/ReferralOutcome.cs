namespace Fotfeste.Domain;

/// <summary>How a referral was answered.</summary>
public enum ReferralOutcome
{
    /// <summary>Support begins.</summary>
    Accepted,
    /// <summary>Another offer fits better, and it is named.</summary>
    Declined,
    /// <summary>The person wants to wait. The door stays open: the same referral can be taken up again.</summary>
    NotNow,
}
