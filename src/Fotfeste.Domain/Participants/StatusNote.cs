namespace Fotfeste.Domain;

/// <summary>What whoever referred somebody was told about the referral, and when. It says nothing that is not so, and beyond "it has come" nothing that the person has not agreed to. It is never changed, only taken back when it was a slip; another note follows it.</summary>
public sealed class StatusNote : IOwned
{
    /// <summary>The most words that fit a note, in characters.</summary>
    public const int LongestWords = 1000;

    StatusNote() => Words = Sealed.Nothing;

    public Id<StatusNote> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Referral> ReferralId { get; private set; }
    public ReferralStatus Status { get; private set; }
    public DateOnly Day { get; private set; }
    /// <summary>In plain words, for whoever referred; empty when the status says enough.</summary>
    public Sealed Words { get; private set; }
    public Id<StaffMember> WrittenBy { get; private set; }
    /// <summary>It was a slip: kept, and shown nowhere.</summary>
    public bool IsWithdrawn { get; private set; }

    public void Withdraw() => IsWithdrawn = true;

    /// <param name="id">Made when the form is drawn.</param>
    /// <param name="referral">What it is about.</param>
    /// <param name="status">What is told.</param>
    /// <param name="words">For whoever referred; null when the status says enough.</param>
    /// <param name="personAgreed">The person has read or heard it and agrees that it is told.</param>
    /// <param name="by">Who tells it.</param>
    /// <param name="today">The organisation's day.</param>
    /// <exception cref="Refusal">It is not so, the person has not agreed, or too many words.</exception>
    public static StatusNote Write(Id<StatusNote> id, Referral referral, ReferralStatus status, string? words, bool personAgreed, Id<StaffMember> by, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(referral);
        Refusal.IfAny(Obstacles(referral, status, words, personAgreed));
        return new() { Id = id, OrganisationId = referral.OrganisationId, ReferralId = referral.Id, Status = status, Day = today, Words = Sealed.Of(words), WrittenBy = by };
    }

    /// <summary>What can truly be told about the referral now, the latest that has happened last.</summary>
    public static IReadOnlyList<ReferralStatus> TrueOf(Referral referral) => [.. Enum.GetValues<ReferralStatus>().Where(status => IsSo(referral, status))];

    static bool IsSo(Referral referral, ReferralStatus status) => status switch
    {
        ReferralStatus.Received => true,
        ReferralStatus.Agreed => referral is { IsOpen: true, PlaceSince: not null },
        ReferralStatus.Waiting => referral is { IsOpen: true, WaitingSince: not null, PlaceSince: null },
        ReferralStatus.Begun => referral.Outcome is ReferralOutcome.Accepted,
        ReferralStatus.Declined => referral.Outcome is ReferralOutcome.Declined,
    };

    static IEnumerable<string> Obstacles(Referral referral, ReferralStatus status, string? words, bool personAgreed)
    {
        if (!IsSo(referral, status)) yield return "intake.status-not-so";
        if (!personAgreed && (status != ReferralStatus.Received || !string.IsNullOrWhiteSpace(words))) yield return "intake.status-needs-agreement";
        if (words?.Trim().Length > LongestWords) yield return "intake.status-too-long";
    }
}
