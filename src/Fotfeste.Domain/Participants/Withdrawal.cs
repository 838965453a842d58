namespace Fotfeste.Domain;

/// <summary>A support or a referral was misregistered: it, and what hangs on it, is out of sight and counted nowhere until it is taken back. Nothing is deleted (decision 0039).</summary>
public sealed class Withdrawal : IOwned, IVersioned
{
    Withdrawal() { }

    public Id<Withdrawal> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    /// <summary>The support; null when it is a referral.</summary>
    public Id<Enrolment>? EnrolmentId { get; private set; }
    /// <summary>The referral; null when it is a support.</summary>
    public Id<Referral>? ReferralId { get; private set; }
    public WithdrawalReason Reason { get; private set; }
    public Id<StaffMember> WithdrawnBy { get; private set; }
    public DateTimeOffset WithdrawnAt { get; private set; }
    public Id<StaffMember>? TakenBackBy { get; private set; }
    /// <summary>From this moment it is in sight again; null while it is withdrawn.</summary>
    public DateTimeOffset? TakenBackAt { get; private set; }
    public int Version { get; private set; }

    public static Withdrawal Of(Id<Withdrawal> id, Enrolment enrolment, WithdrawalReason reason, Id<StaffMember> by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        return new() { Id = id, OrganisationId = enrolment.OrganisationId, EnrolmentId = enrolment.Id, Reason = reason, WithdrawnBy = by, WithdrawnAt = at };
    }

    public static Withdrawal Of(Id<Withdrawal> id, Referral referral, WithdrawalReason reason, Id<StaffMember> by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(referral);
        return new() { Id = id, OrganisationId = referral.OrganisationId, ReferralId = referral.Id, Reason = reason, WithdrawnBy = by, WithdrawnAt = at };
    }

    /// <summary>It was right after all. Taken back twice, it keeps the first moment.</summary>
    public void TakeBack(Id<StaffMember> by, DateTimeOffset at)
    {
        if (TakenBackAt is null) (TakenBackBy, TakenBackAt) = (by, at);
    }
}
