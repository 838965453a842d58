namespace Fotfeste.Domain;

/// <summary>What whoever referred somebody is told about the referral.</summary>
public enum ReferralStatus
{
    /// <summary>It has come, and somebody looks at it.</summary>
    Received,
    /// <summary>There is a place.</summary>
    Agreed,
    Waiting,
    Begun,
    /// <summary>Another offer fits better.</summary>
    Declined,
}
