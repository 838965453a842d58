using System.Globalization;

namespace Fotfeste.Web;

/// <summary>A phase opened, a coach assigned or an assignment ended a moment ago is taken back.</summary>
static class EnrolmentUndo
{
    /// <summary>What: the enrolment, the spell that the move opened, the spell that it ended or nothing.</summary>
    public const string Moved = "phase-moved";
    /// <summary>What: the enrolment, the assignment.</summary>
    public const string Assigned = "coach-assigned";
    /// <summary>What: the enrolment, the assignment, the last day that it had or nothing.</summary>
    public const string Ended = "assignment-ended";

    public static IReadOnlyList<UndoKind> Kinds { get; } =
    [
        new(Moved, (store, last) => OnAsync(store, last, enrolment => enrolment.TakeBackMove(last.Id<PhaseSpell>(1), last.What[2].Length == 0 ? null : last.Id<PhaseSpell>(2)))),
        new(Assigned, (store, last) => OnAsync(store, last, enrolment => enrolment.TakeBackAssignment(last.Id<CoachAssignment>(1)))),
        new(Ended, (store, last) => OnAsync(store, last, enrolment => enrolment.TakeBackEnd(last.Id<CoachAssignment>(1), DayOf(last.What[2])))),
    ];

    public static string Of(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    static DateOnly? DayOf(string day) => day.Length == 0 ? null : DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture);

    static async Task OnAsync(Store store, LastSave last, Action<Enrolment> takeBack)
    {
        var enrolment = await store.Enrolments.ById(last.Id<Enrolment>(0));
        takeBack(enrolment);
        store.Touch(enrolment);
    }
}
