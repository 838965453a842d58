namespace Fotfeste.Web;

/// <summary>An appointment that was planned, moved or called off a moment ago is as it was before.</summary>
static class AppointmentUndo
{
    /// <summary>What: the appointment.</summary>
    public const string Planned = "appointment-planned";
    /// <summary>What: the appointment, and the revision that the change made.</summary>
    public const string Changed = "appointment-changed";

    public static IReadOnlyList<UndoKind> Kinds { get; } =
    [
        new(Planned, async (store, last) => (await store.Appointments.ById(last.Id<Appointment>(0))).Cancel(NewIn(store), store.Actor.StaffId, store.Now)),
        new(Changed, async (store, last) => (await store.Appointments.ById(last.Id<Appointment>(0))).TakeBack(NewIn(store), last.Id<AppointmentRevision>(1), store.Actor.StaffId, store.Now)),
    ];

    static Id<AppointmentRevision> NewIn(Store store) => Id<AppointmentRevision>.New(store.Now);
}
