namespace Fotfeste.Web;

/// <summary>That something was handed over, marked a moment ago, is taken back.</summary>
static class HandedOverUndo
{
    /// <summary>What: the mark.</summary>
    public const string Marked = "handed-over";

    public static IReadOnlyList<UndoKind> Kinds { get; } = [new(Marked, async (store, last) => (await store.HandedOver.ById(last.Id<HandedOver>(0))).Withdraw())];
}
