namespace Fotfeste.Domain;

/// <summary>What one meeting said about one referral, as its minutes keep it, with what was before it: so much as taking a slip back needs.</summary>
public sealed class GroupDecision : IOwned
{
    GroupDecision() => Words = EarlierWords = AwaitedBefore = Sealed.Nothing;

    internal GroupDecision(Id<GroupDecision> id, GroupMeeting meeting, Referral referral) : this() =>
        (Id, OrganisationId, MeetingId, ReferralId) = (id, meeting.OrganisationId, meeting.Id, referral.Id);

    public Id<GroupDecision> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<GroupMeeting> MeetingId { get; private set; }
    public Id<Referral> ReferralId { get; private set; }
    public GroupAnswer Answer { get; private set; }
    /// <summary>For one that waits: when it comes back; null for the next meeting.</summary>
    public DateOnly? Until { get; private set; }
    /// <summary>One of <see cref="Codes.DeclineReasons"/>, when declined.</summary>
    public string? Reason { get; private set; }
    /// <summary>What is waited for; when declined, what was offered instead.</summary>
    public Sealed Words { get; private set; }
    /// <summary>The person had agreed by the day of the meeting. Who agreed later stays a code in older minutes.</summary>
    public bool WasNamed { get; private set; }
    /// <summary>What the same meeting had answered before this took its place; null when nothing. It was no refusal: that closes the referral.</summary>
    public GroupAnswer? EarlierAnswer { get; private set; }
    public DateOnly? EarlierUntil { get; private set; }
    public Sealed EarlierWords { get; private set; }
    /// <summary>Since when the referral waited before the answer; null when it did not.</summary>
    public DateOnly? WaitedBefore { get; private set; }
    public DateOnly? WaitedUntilBefore { get; private set; }
    /// <summary>Since when there was a place before the answer; null when there was none.</summary>
    public DateOnly? PlacedBefore { get; private set; }
    public Sealed AwaitedBefore { get; private set; }
    /// <summary>It was a slip: kept, and in no minutes, until the meeting answers again.</summary>
    public bool IsWithdrawn { get; private set; }

    /// <summary>What the referral was like, to be asked before the answer changes it.</summary>
    internal void Remember(Referral referral, bool isFirst, DateOnly day)
    {
        (EarlierAnswer, EarlierUntil, EarlierWords) = (isFirst ? null : Answer, isFirst ? null : Until, isFirst ? Sealed.Nothing : Words);
        (WaitedBefore, WaitedUntilBefore, PlacedBefore, AwaitedBefore) = (referral.WaitingSince, referral.WaitingUntil, referral.PlaceSince, referral.Awaits);
        if (isFirst) (WasNamed, IsWithdrawn) = (referral.IsNamedOn(day), false);
    }

    internal void Say(GroupAnswer answer, DateOnly? until, string? reason, string? words) =>
        (Answer, Until, Reason, Words) = (answer, answer == GroupAnswer.Wait ? until : null, answer == GroupAnswer.Decline ? reason : null, Sealed.Of(words));

    /// <summary>The minutes say again what they said before, or nothing.</summary>
    internal void TakeBack()
    {
        if (EarlierAnswer is not { } earlier) IsWithdrawn = true;
        else (Answer, Until, Reason, Words, EarlierAnswer, EarlierUntil, EarlierWords) = (earlier, EarlierUntil, null, EarlierWords, null, null, Sealed.Nothing);
    }
}
