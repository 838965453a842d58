using System.Globalization;

namespace Fotfeste.Web;

/// <summary>A phase opened, a coach assigned, an assignment or the support ended a moment ago is taken back.</summary>
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

    /// <summary>What: the enrolment, its version when it had been saved, the last day, and how long each assignment and phase had lasted.</summary>
    public const string SupportEnded = "support-ended";

    /// <summary>What: the enrolment, its version when it had been saved, and what its goal said before.</summary>
    public const string Goal = "goal-changed";

    public static IReadOnlyList<UndoKind> Kinds { get; } =
    [
        new(Moved, MoveBackAsync),
        new(Assigned, (store, last) => OnAsync(store, last, enrolment => enrolment.TakeBackAssignment(last.Id<CoachAssignment>(1)))),
        new(Goal, GoalBackAsync),
        new(Rhythm, async (store, last) => (await store.RhythmSteps.ById(last.Id<RhythmStep>(0))).Withdraw()),
        new(Ended, (store, last) => OnAsync(store, last, enrolment => enrolment.TakeBackEnd(last.Id<CoachAssignment>(1), DayOf(last.What[2])))),
        new(SupportEnded, (store, last) => OnAsync(store, last, enrolment =>
        {
            last.Demand(enrolment.Version, 1);
            enrolment.TakeBackEnding(last.Lasted(3));
        }), last => $"/enrolments/{last.What[0]}") { SeenOn = last => DayOf(last.What[2])!.Value },
    ];

    public static string Of(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    /// <summary>To be asked before the support ends.</summary>
    public static IReadOnlyList<string> Lasting(Enrolment enrolment) =>
        [.. enrolment.Assignments.Select(a => LastSave.Lasting(a.Id.Value, a.Days.Until)), .. enrolment.Phases.Where(p => !p.IsWithdrawn).Select(p => LastSave.Lasting(p.Id.Value, p.Days.Until))];

    static DateOnly? DayOf(string day) => day.Length == 0 ? null : DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture);

    static async Task MoveBackAsync(Store store, LastSave last)
    {
        await OnAsync(store, last, enrolment => enrolment.TakeBackMove(last.Id<PhaseSpell>(1), last.What[2].Length == 0 ? null : last.Id<PhaseSpell>(2)));
        if (last.What is [.., _, _, _, { Length: > 0 }]) (await store.RhythmSteps.ById(last.Id<RhythmStep>(3))).Withdraw();
    }

    static async Task GoalBackAsync(Store store, LastSave last)
    {
        var before = await store.GoalsBefore.ById(last.Id<GoalBefore>(2));
        await OnAsync(store, last, enrolment =>
        {
            last.Demand(enrolment.Version, 1);
            before.TakeBack(enrolment);
        });
    }

    static async Task OnAsync(Store store, LastSave last, Action<Enrolment> takeBack)
    {
        var enrolment = await store.WithEveryCoach(last.Id<Enrolment>(0));
        takeBack(enrolment);
        store.Touch(enrolment);
    }
}
