namespace Fotfeste.Storage;

/// <summary>A support or referral that is withdrawn, and whose it is.</summary>
/// <param name="Withdrawal">When, by whom, why.</param>
/// <param name="Person">The person's name.</param>
/// <param name="Since">The first day of the support, or the day on which the referral came.</param>
public sealed record WithdrawnLine(Withdrawal Withdrawal, string Person, DateOnly Since);
