namespace Fotfeste.Domain;

/// <summary>What one meeting said about one referral, as its minutes keep it.</summary>
public sealed class GroupDecision : IOwned
{
    GroupDecision() => Words = Sealed.Nothing;

    internal GroupDecision(Id<GroupDecision> id, GroupMeeting meeting, Referral referral)
    {
        (Id, OrganisationId, MeetingId, ReferralId) = (id, meeting.OrganisationId, meeting.Id, referral.Id);
        (Words, WasNamed) = (Sealed.Nothing, referral.IsNamedOn(meeting.Day));
    }

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

    internal void Say(GroupAnswer answer, DateOnly? until, string? reason, string? words) =>
        (Answer, Until, Reason, Words) = (answer, answer == GroupAnswer.Wait ? until : null, answer == GroupAnswer.Decline ? reason : null, Sealed.Of(words));
}
