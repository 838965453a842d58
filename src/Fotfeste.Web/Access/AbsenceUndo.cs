namespace Fotfeste.Web;

/// <summary>An absence registered a moment ago is called off.</summary>
static class AbsenceUndo
{
    /// <summary>What: the absence.</summary>
    public const string Registered = "absence-registered";

    public static IReadOnlyList<UndoKind> Kinds { get; } = [new(Registered, async (store, last) =>
    {
        var absence = await store.AbsenceToChange(last.Id<Absence>(0));
        absence.BackOn(absence.Days.From);
    })];
}
