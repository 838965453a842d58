namespace Fotfeste.Web;

/// <summary>"Two different people", said a moment ago, is taken back: the question is open again.</summary>
static class PairUndo
{
    /// <summary>What: the pairs.</summary>
    public const string Kind = "pair-answered";

    public static IReadOnlyList<UndoKind> Kinds { get; } = [new(Kind, async (store, last) =>
    {
        for (var at = 0; at < last.What.Count; at++) (await store.SuspectedPairs.ById(last.Id<SuspectedPair>(at))).TakeBackAnswer();
    })];
}
