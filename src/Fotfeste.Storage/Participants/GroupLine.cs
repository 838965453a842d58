namespace Fotfeste.Storage;

/// <summary>One referral on an agenda or in minutes.</summary>
/// <param name="ReferralId">Which.</param>
/// <param name="Referral">As it stands now; null when it has left the reader's sight.</param>
/// <param name="Decision">What the meeting said; null when it has said nothing.</param>
/// <param name="Name">Only when the person may stand there by name and is in the reader's sight.</param>
public sealed record GroupLine(Id<Referral> ReferralId, Referral? Referral, GroupDecision? Decision, string? Name)
{
    public string Code => ReferralCode.Of(ReferralId);

    /// <summary>How the line is called.</summary>
    public string Called => Name ?? Code;
}
