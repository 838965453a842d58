using System.Globalization;

namespace Fotfeste.Web;

/// <summary>What was answered about a referral, or told about it, a moment ago is taken back.</summary>
static class IntakeUndo
{
    /// <summary>What: the meeting, the referral, and the referral's version when it had been saved.</summary>
    public const string Answered = "group-answered";
    /// <summary>What: the note.</summary>
    public const string Told = "status-told";

    public static IReadOnlyList<UndoKind> Kinds { get; } =
    [
        new(Answered, UnanswerAsync),
        new(Told, async (store, last) => (await store.StatusNotes.ById(last.Id<StatusNote>(0))).Withdraw()),
    ];

    public static string Of(int version) => version.ToString(CultureInfo.InvariantCulture);

    static async Task UnanswerAsync(Store store, LastSave last)
    {
        var (meeting, referral) = (await store.GroupMeetings.ById(last.Id<GroupMeeting>(0)), await store.Referrals.ById(last.Id<Referral>(1)));
        if (Of(referral.Version) != last.What[2]) throw new Refusal("access.undo-too-late"); // the support has begun, or somebody has changed it since
        meeting.TakeBack(referral);
    }
}
