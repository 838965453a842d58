namespace Fotfeste.Web;

/// <summary>What was withdrawn a moment ago is taken back.</summary>
static class WithdrawalUndo
{
    /// <summary>What: the withdrawals.</summary>
    public const string Kind = "support-withdrawn";

    public static IReadOnlyList<UndoKind> Kinds { get; } = [new(Kind, async (store, last) =>
    {
        for (var at = 0; at < last.What.Count; at++) (await store.Withdrawals.ById(store, last.Id<Withdrawal>(at))).TakeBack(store.Actor.StaffId, store.Now);
    })];
}
