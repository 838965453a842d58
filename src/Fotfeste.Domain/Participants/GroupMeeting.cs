namespace Fotfeste.Domain;

/// <summary>The collaboration group of a unit meets: those who refer people look at the open referrals together. Before it is an agenda, afterwards minutes; nobody is in either by name who has not agreed.</summary>
public sealed class GroupMeeting : IOwned, IVersioned
{
    /// <summary>Further ahead is taken for a slip of the pen, in days.</summary>
    public const int FurthestAhead = 366;

    /// <summary>Longer ago is taken for one too, in days: so far back goes what was never written down.</summary>
    public const int FurthestBack = 2 * 366;

    readonly List<GroupDecision> decisions = [];

    GroupMeeting() => Place = Present = Sealed.Nothing;

    public Id<GroupMeeting> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Unit> UnitId { get; private set; }
    public DateOnly Day { get; private set; }
    public Sealed Place { get; private set; }
    /// <summary>Who takes part, in words.</summary>
    public Sealed Present { get; private set; }
    public int Version { get; private set; }
    /// <summary>Those taken back too; <see cref="Decided"/> is what counts.</summary>
    public IReadOnlyList<GroupDecision> Decisions => decisions;

    /// <exception cref="Refusal">A day too far ahead, or years ago. A meeting that was held may be written down afterwards.</exception>
    public static GroupMeeting Plan(Id<GroupMeeting> id, Id<Organisation> organisation, Id<Unit> unit, DateOnly day, string? place, string? present, DateOnly today)
    {
        var meeting = new GroupMeeting { Id = id, OrganisationId = organisation, UnitId = unit };
        meeting.Change(day, place, present, today);
        return meeting;
    }

    /// <exception cref="Refusal">A day too far ahead or years ago, or another day for a meeting that has decided something.</exception>
    public void Change(DateOnly day, string? place, string? present, DateOnly today)
    {
        Refusal.IfAny(Obstacles(day, today));
        (Day, Place, Present) = (day, Sealed.Of(place), Sealed.Of(present));
    }

    /// <summary>What the minutes hold.</summary>
    public IEnumerable<GroupDecision> Decided() => decisions.Where(d => !d.IsWithdrawn);

    /// <summary>What was decided about the referral in this meeting; null when nothing was.</summary>
    public GroupDecision? About(Id<Referral> referral) => decisions.Find(d => d.ReferralId == referral && !d.IsWithdrawn);

    /// <summary>The referral gets the group's answer, and the minutes say so. While it is open another answer of the same meeting takes the place of the first.</summary>
    /// <param name="id">Of a decision that is new.</param>
    /// <param name="referral">An open one of the meeting's unit.</param>
    /// <param name="answer">What the group says.</param>
    /// <param name="until">For one that waits: when it comes back; null for the next meeting.</param>
    /// <param name="reason">One of <see cref="Codes.DeclineReasons"/>, when declined.</param>
    /// <param name="words">What is waited for; when declined, what is offered instead.</param>
    /// <param name="today">The organisation's day.</param>
    /// <exception cref="NotHere">The referral is another unit's.</exception>
    /// <exception cref="Refusal">The meeting has not been yet or was before the referral came, the referral is answered, it would come back on a day gone by, or declining lacks its reason or the other offer.</exception>
    public void Decide(Id<GroupDecision> id, Referral referral, GroupAnswer answer, DateOnly? until, string? reason, string? words, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(referral);
        if (referral.UnitId != UnitId) throw new NotHere();
        if (Day > today) throw new Refusal("intake.meeting-ahead");
        if (Day < referral.ReceivedOn) throw new Refusal("intake.meeting-before-referral");
        Refusal.IfAny(referral.ObstaclesTo(answer, Day, until, reason, words));
        var isFirst = About(referral.Id) is null;
        var decision = decisions.Find(d => d.ReferralId == referral.Id);
        if (decision is null) decisions.Add(decision = new GroupDecision(id, this, referral));
        decision.Remember(referral, isFirst, Day);
        switch (answer)
        {
            case GroupAnswer.Accept: referral.GivePlace(Day, words); break;
            case GroupAnswer.Wait: referral.Wait(Day, until, words); break;
            case GroupAnswer.Decline: referral.Decline(reason, words, Day); break;
        }
        decision.Say(answer, until, reason, words);
    }

    /// <summary>The last answer about the referral was a slip: it is open and waits as it did before, and the minutes say what they said before.</summary>
    /// <exception cref="Refusal">There is nothing to take back.</exception>
    public void TakeBack(Referral referral)
    {
        ArgumentNullException.ThrowIfNull(referral);
        if (About(referral.Id) is not { } decision) throw new Refusal("access.undo-too-late");
        referral.TakeBackAnswer(decision);
        decision.TakeBack();
    }

    /// <summary>May the person stand here by name? In the minutes only who had agreed by then, and nobody who has taken it back since.</summary>
    public bool Names(Referral referral)
    {
        ArgumentNullException.ThrowIfNull(referral);
        return referral.IsNamedOn(Day) && About(referral.Id)?.WasNamed != false;
    }

    /// <summary>What there is to decide, who has waited longest first, and at the end those that come back on a later day. Who has got a place is not asked about again.</summary>
    public IReadOnlyList<Referral> AgendaOf(IEnumerable<Referral> open) =>
    [
        .. open.Where(r => r is { IsOpen: true, PlaceSince: null } && r.UnitId == UnitId && About(r.Id) is null)
            .OrderBy(r => r.WaitingUntil > Day).ThenBy(r => r.AsksSince).ThenBy(r => r.Id.Value),
    ];

    IEnumerable<string> Obstacles(DateOnly day, DateOnly today)
    {
        if (day > today.AddDays(FurthestAhead)) yield return "intake.meeting-far-ahead";
        if (day < today.AddDays(-FurthestBack)) yield return "intake.meeting-long-ago";
        if (Decided().Any() && day != Day) yield return "intake.meeting-held";
    }
}
