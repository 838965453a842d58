using System.Globalization;

namespace Fotfeste.Web;

/// <summary>A phase opened, a coach assigned or an assignment ended a moment ago is taken back.</summary>
static class EnrolmentUndo
{
    /// <summary>What: the enrolment, the spell that the move opened, the spell that it ended or nothing, and the step of rhythm that was agreed with it or nothing.</summary>
    public const string Moved = "phase-moved";
    /// <summary>What: the enrolment, the assignment.</summary>
    public const string Assigned = "coach-assigned";
    /// <summary>What: the enrolment, the assignment, the last day that it had or nothing.</summary>
    public const string Ended = "assignment-ended";
    /// <summary>What: the step that was agreed.</summary>
    public const string Rhythm = "rhythm-agreed";

    public static IReadOnlyList<UndoKind> Kinds { get; } =
    [
        new(Moved, MoveBackAsync),
        new(Assigned, (store, last) => OnAsync(store, last, enrolment => enrolment.TakeBackAssignment(last.Id<CoachAssignment>(1)))),
        new(Rhythm, async (store, last) => (await store.RhythmSteps.ById(last.Id<RhythmStep>(0))).Withdraw()),
        new(Ended, (store, last) => OnAsync(store, last, enrolment => enrolment.TakeBackEnd(last.Id<CoachAssignment>(1), DayOf(last.What[2])))),
    ];

    public static string Of(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    static DateOnly? DayOf(string day) => day.Length == 0 ? null : DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture);

    static async Task MoveBackAsync(Store store, LastSave last)
    {
        await OnAsync(store, last, enrolment => enrolment.TakeBackMove(last.Id<PhaseSpell>(1), last.What[2].Length == 0 ? null : last.Id<PhaseSpell>(2)));
        if (last.What is [.., _, _, _, { Length: > 0 }]) (await store.RhythmSteps.ById(last.Id<RhythmStep>(3))).Withdraw();
    }

    static async Task OnAsync(Store store, LastSave last, Action<Enrolment> takeBack)
    {
        var enrolment = await store.Enrolments.ById(last.Id<Enrolment>(0));
        takeBack(enrolment);
        store.Touch(enrolment);
    }
}
