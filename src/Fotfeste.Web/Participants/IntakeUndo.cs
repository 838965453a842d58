namespace Fotfeste.Web;

/// <summary>What was answered about a referral, or told about it, a moment ago is taken back.</summary>
static class IntakeUndo
{
    /// <summary>What: the meeting, the referral, and the referral's version when it had been saved.</summary>
    public const string Answered = "group-answered";
    /// <summary>What: the note.</summary>
    public const string Told = "status-told";

    /// <summary>What: the referral, and its version when it had been saved.</summary>
    public const string Waits = "referral-waits";
    /// <summary>What: the referral, and its version when it had been saved.</summary>
    public const string Closed = "referral-closed";
    /// <summary>What: the referral and its version, the enrolment and its version, when they had been saved.</summary>
    public const string Accepted = "referral-accepted";

    public static IReadOnlyList<UndoKind> Kinds { get; } =
    [
        new(Answered, UnanswerAsync),
        new(Told, async (store, last) => (await store.StatusNotes.ById(last.Id<StatusNote>(0))).Withdraw()),
        new(Waits, async (store, last) => (await UnchangedAsync(store, last)).TakeBackWait()),
        new(Closed, async (store, last) => (await UnchangedAsync(store, last)).TakeBackAnswer()),
        new(Accepted, UnbeginAsync, last => $"/referrals/{last.Id<Referral>(0)}"), // the support's own page is no more
    ];

    static async Task UnanswerAsync(Store store, LastSave last)
    {
        var (meeting, referral) = (await store.GroupMeetings.ById(last.Id<GroupMeeting>(0)), await store.Referrals.ById(last.Id<Referral>(1)));
        last.Demand(referral.Version, 2); // else the support has begun, or somebody has changed it since
        meeting.TakeBack(referral);
    }

    // The support is withdrawn with all that hangs on it, and the referral asks again.
    static async Task UnbeginAsync(Store store, LastSave last)
    {
        var enrolment = await store.Enrolments.ById(last.Id<Enrolment>(2));
        last.Demand(enrolment.Version, 3);
        (await UnchangedAsync(store, last)).TakeBackAnswer();
        store.Add(Withdrawal.Of(Id<Withdrawal>.New(store.Now), enrolment, WithdrawalReason.Undone, store.Actor.StaffId, store.Now));
    }

    static async Task<Referral> UnchangedAsync(Store store, LastSave last)
    {
        var referral = await store.Referrals.ById(last.Id<Referral>(0));
        last.Demand(referral.Version, 1);
        return referral;
    }
}
