namespace Fotfeste.Web;

/// <summary>A lead that was made a moment ago, moved, or laid aside.</summary>
static class LeadUndo
{
    /// <summary>What: the lead; of a move, its spell too.</summary>
    public const string Made = "lead-made", Moved = "lead-moved", LaidAside = "lead-laid-aside";

    public static IReadOnlyList<UndoKind> Kinds { get; } =
    [
        new(Made, async (store, last) => (await store.JobLeads.ById(last.Id<Lead>(0))).LayAside(store.Actor.Today)),
        new(Moved, async (store, last) => (await store.JobLeads.ById(last.Id<Lead>(0))).TakeBack(last.Id<LeadSpell>(1))),
        new(LaidAside, async (store, last) => (await store.JobLeads.ById(last.Id<Lead>(0))).TakeUpAgain()),
    ];
}
