namespace Fotfeste.Web;

/// <summary>What employers may hear was taken back a moment ago by a slip of the hand.</summary>
static class DisclosureUndo
{
    /// <summary>What: the disclosure.</summary>
    public const string TakenBack = "disclosure-taken-back";

    public static IReadOnlyList<UndoKind> Kinds { get; } = [new(TakenBack, LetStandAsync)];

    static async Task LetStandAsync(Store store, LastSave last)
    {
        var disclosure = await store.Disclosures.ById(last.Id<Disclosure>(0));
        disclosure.LetStand(await store.Disclosures.Of(disclosure.EnrolmentId));
    }
}
