namespace Fotfeste.Domain;

/// <summary>Somebody, perhaps the person, asks for support. It belongs to a unit; the person's own wish to work is the only criterion.</summary>
public sealed class Referral : IOwned, IVersioned, IReferenced
{
    Referral()
    {
        Source = "";
        Wish = ReferredBy = ReachReferrer = Practical = OtherOffer = Agreed = Awaits = Sealed.Nothing;
    }

    public Id<Referral> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Unit> UnitId { get; private set; }
    public Id<Participant> ParticipantId { get; private set; }
    public DateOnly ReceivedOn { get; private set; }
    /// <summary>One of <see cref="Codes.ReferralSources"/>.</summary>
    public string Source { get; private set; }
    /// <summary>Who that is in the country, a code of its pack; null when nobody said.</summary>
    public string? SourceInCountry { get; private set; }
    /// <summary>What the person wants, in the person's own words.</summary>
    public Sealed Wish { get; private set; }
    public Sealed ReferredBy { get; private set; }
    public Sealed ReachReferrer { get; private set; }
    /// <summary>Interpreter, transport, best time to call.</summary>
    public Sealed Practical { get; private set; }
    /// <summary>Since when the person waits for a place, or, having come back, for an answer; null when nobody was asked to wait.</summary>
    public DateOnly? WaitingSince { get; private set; }
    /// <summary>Not to be asked about again before that day; null when nobody said.</summary>
    public DateOnly? WaitingUntil { get; private set; }
    /// <summary>What the place, or the beginning, waits for.</summary>
    public Sealed Awaits { get; private set; }
    /// <summary>Since when there is a place: the support begins when it can. Null while there is none.</summary>
    public DateOnly? PlaceSince { get; private set; }
    /// <summary>When the person last came back through the open door; null when never.</summary>
    public DateOnly? TakenUpOn { get; private set; }
    /// <summary>The day on which the person agreed to be named in the collaboration group; null: there the referral is a code.</summary>
    public DateOnly? AgreedOn { get; private set; }
    /// <summary>What exactly the person agreed to, in words that were read together.</summary>
    public Sealed Agreed { get; private set; }
    public ReferralOutcome? Outcome { get; private set; }
    public DateOnly? AnsweredOn { get; private set; }
    /// <summary>One of <see cref="Codes.DeclineReasons"/>, when declined.</summary>
    public string? Reason { get; private set; }
    /// <summary>What was offered instead, when declined.</summary>
    public Sealed OtherOffer { get; private set; }
    public string? Reference { get; private set; }
    public int Version { get; private set; }

    public bool IsOpen => Outcome is null;

    /// <summary>What it is called where the person may not be named.</summary>
    public string Code => ReferralCode.Of(Id);

    /// <summary>Since when somebody asks: the day it came, or the day the person came back.</summary>
    public DateOnly AsksSince => TakenUpOn ?? ReceivedOn;

    /// <summary>Had the person agreed to be named by that day?</summary>
    public bool IsNamedOn(DateOnly day) => AgreedOn <= day;

    /// <summary>Days on the waiting list, the first counted as day 1; null when not waiting.</summary>
    public int? DaysWaiting(DateOnly today) => IsOpen && WaitingSince is { } since ? DateRange.Open(since).DaysUntil(today) : null;

    /// <exception cref="Refusal">Unknown source, or a day that has not come.</exception>
    public static Referral Receive(Id<Referral> id, Participant person, Id<Unit> unit, string source, DateOnly receivedOn, string? wish, string? referredBy, string? reachReferrer, string? practical, DateOnly today, string? reference = null, string? sourceInCountry = null)
    {
        ArgumentNullException.ThrowIfNull(person);
        Refusal.IfAny(Obstacles(source, receivedOn, today));
        return new()
        {
            Id = id,
            OrganisationId = person.OrganisationId,
            UnitId = unit,
            ParticipantId = person.Id,
            ReceivedOn = receivedOn,
            Source = source,
            SourceInCountry = sourceInCountry,
            Wish = Sealed.Of(wish),
            ReferredBy = Sealed.Of(referredBy),
            ReachReferrer = Sealed.Of(reachReferrer),
            Practical = Sealed.Of(practical),
            Reference = reference,
        };
    }

    /// <summary>As a newer import tells it; what it leaves out stays. An answered referral is past correcting.</summary>
    public void Correct(string source, DateOnly receivedOn, string? wish, string? referredBy, string? practical, DateOnly? waitingSince, DateOnly today)
    {
        Refusal.IfAny(Obstacles(source, receivedOn, today));
        if (!IsOpen) throw new Refusal("participants.referral-answered");
        if (source != Source) SourceInCountry = null;
        (Source, ReceivedOn, WaitingSince) = (source, receivedOn, waitingSince ?? WaitingSince);
        (Wish, ReferredBy, Practical) = (Sealed.Of(wish).Or(Wish), Sealed.Of(referredBy).Or(ReferredBy), Sealed.Of(practical).Or(Practical));
    }

    internal void BelongTo(Participant person) => ParticipantId = person.Id;

    /// <summary>There is no place yet; the days are counted from the first time.</summary>
    /// <param name="today">The day on which this is said.</param>
    /// <param name="until">When it comes up again; null when nobody knows.</param>
    /// <param name="awaits">What we wait for.</param>
    /// <exception cref="Refusal">It is answered, or would come up again on a day gone by.</exception>
    public void Wait(DateOnly today, DateOnly? until = null, string? awaits = null)
    {
        Refusal.IfAny(ObstaclesToWaiting(today, until));
        (WaitingSince, WaitingUntil, PlaceSince, Awaits) = (WaitingSince ?? today, until, null, Sealed.Of(awaits));
    }

    /// <summary>There is a place, and the support has not begun yet: the days of waiting go on until it does.</summary>
    /// <exception cref="Refusal">It is answered.</exception>
    public void GivePlace(DateOnly day, string? awaits = null)
    {
        Refusal.IfAny(ObstaclesToWaiting(day, null));
        (WaitingSince, WaitingUntil, PlaceSince, Awaits) = (WaitingSince ?? day, null, PlaceSince ?? day, Sealed.Of(awaits));
    }

    /// <summary>The person agrees to be named in the collaboration group.</summary>
    /// <exception cref="Refusal">A day that has not come, or no word on what was agreed.</exception>
    public void Agree(DateOnly day, string? words, DateOnly today)
    {
        Refusal.IfAny(ObstaclesToAgreeing(day, words, today));
        (AgreedOn, Agreed) = (day, Sealed.Of(words));
    }

    /// <summary>The person takes it back: from now on the referral is a code there, in older minutes too.</summary>
    public void TakeBackAgreement() => (AgreedOn, Agreed) = (null, Sealed.Nothing);

    /// <summary>The support begins: the page makes the enrolment in the same save.</summary>
    public void Accept(DateOnly today) => Answer(ReferralOutcome.Accepted, today);

    /// <exception cref="Refusal">A reason and another offer are both demanded.</exception>
    public void Decline(string? reason, string? otherOffer, DateOnly today)
    {
        Refusal.IfAny(ObstaclesToDeclining(reason, otherOffer));
        Answer(ReferralOutcome.Declined, today);
        (Reason, OtherOffer) = (reason, Sealed.Of(otherOffer));
    }

    public void NotNow(DateOnly today) => Answer(ReferralOutcome.NotNow, today);

    /// <summary>The person comes back through the open door.</summary>
    public void TakeUpAgain(DateOnly today)
    {
        if (Outcome is not ReferralOutcome.NotNow) throw new Refusal("participants.referral-not-resting");
        (Outcome, AnsweredOn, WaitingSince, TakenUpOn) = (null, null, today, today);
        (WaitingUntil, PlaceSince, Awaits) = (null, null, Sealed.Nothing);
    }

    /// <summary>That there is no place was a slip: nobody was asked to wait.</summary>
    public void TakeBackWait() => WaitingSince = null;

    /// <summary>The answer was a slip: it is open, and waits as it did before.</summary>
    public void TakeBackAnswer() => (Outcome, AnsweredOn, Reason, OtherOffer) = (null, null, null, Sealed.Nothing);

    /// <summary>What the collaboration group answered was a slip: it is open, and waits as it did before.</summary>
    internal void TakeBackAnswer(GroupDecision decision)
    {
        TakeBackAnswer();
        (WaitingSince, WaitingUntil, PlaceSince, Awaits) = (decision.WaitedBefore, decision.WaitedUntilBefore, decision.PlacedBefore, decision.AwaitedBefore);
    }

    /// <summary>What stands in the way of that answer of the collaboration group.</summary>
    internal IEnumerable<string> ObstaclesTo(GroupAnswer answer, DateOnly day, DateOnly? until, string? reason, string? words) => answer switch
    {
        GroupAnswer.Accept => ObstaclesToWaiting(day, null),
        GroupAnswer.Wait => ObstaclesToWaiting(day, until),
        GroupAnswer.Decline => ObstaclesToDeclining(reason, words),
    };

    void Answer(ReferralOutcome outcome, DateOnly today)
    {
        if (!IsOpen) throw new Refusal("participants.referral-answered");
        (Outcome, AnsweredOn) = (outcome, today);
    }

    static IEnumerable<string> Obstacles(string source, DateOnly receivedOn, DateOnly today)
    {
        if (!Codes.ReferralSources.Contains(source)) yield return "participants.source-missing";
        if (receivedOn > today) yield return "participants.day-ahead";
    }

    IEnumerable<string> ObstaclesToWaiting(DateOnly today, DateOnly? until)
    {
        if (!IsOpen) yield return "participants.referral-answered";
        if (until <= today) yield return "intake.until-gone";
    }

    static IEnumerable<string> ObstaclesToAgreeing(DateOnly day, string? words, DateOnly today)
    {
        if (day > today) yield return "participants.day-ahead";
        if (string.IsNullOrWhiteSpace(words)) yield return "intake.agreement-needs-words";
    }

    IEnumerable<string> ObstaclesToDeclining(string? reason, string? otherOffer)
    {
        if (!IsOpen) yield return "participants.referral-answered";
        if (reason is null || !Codes.DeclineReasons.Contains(reason)) yield return "participants.decline-needs-reason";
        if (string.IsNullOrWhiteSpace(otherOffer)) yield return "participants.decline-needs-offer";
    }
}
