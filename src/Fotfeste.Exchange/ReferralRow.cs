namespace Fotfeste.Exchange;

/// <summary>One row of <c>referrals</c>: open ones, the answered are enrolments already.</summary>
public sealed record ReferralRow(
    Place At, string Reference, string Participant, string Unit, string Source, DateOnly ReceivedOn,
    string? Wish = null, string? ReferredBy = null, string? Practical = null, DateOnly? WaitingSince = null);
