namespace Fotfeste.Web;

/// <summary>What was written down about an authority a moment ago is taken back.</summary>
static class AuthorityUndo
{
    /// <summary>What: the decision.</summary>
    public const string Recorded = "decision-recorded";
    /// <summary>What: the decision.</summary>
    public const string Settled = "decision-settled";
    /// <summary>What: what is waited for.</summary>
    public const string Begun = "waiting-begun";
    /// <summary>What: what was waited for.</summary>
    public const string Answered = "waiting-answered";

    public static IReadOnlyList<UndoKind> Kinds { get; } =
    [
        new(Recorded, async (store, last) => (await store.AuthorityDecisions.ById(last.Id<AuthorityDecision>(0))).Withdraw()),
        new(Settled, async (store, last) => (await store.AuthorityDecisions.ById(last.Id<AuthorityDecision>(0))).Unsettle()),
        new(Begun, async (store, last) => (await store.WaitingFor.ById(last.Id<WaitingFor>(0))).Withdraw()),
        new(Answered, async (store, last) => (await store.WaitingFor.ById(last.Id<WaitingFor>(0))).TakeBackAnswer()),
    ];
}
