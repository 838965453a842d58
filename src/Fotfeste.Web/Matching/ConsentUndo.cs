namespace Fotfeste.Web;

/// <summary>A consent to be thought of that was written down, or taken back, a moment ago.</summary>
static class ConsentUndo
{
    /// <summary>What: the consent.</summary>
    public const string Given = "job-consent-given", Withdrawn = "job-consent-withdrawn";

    public static IReadOnlyList<UndoKind> Kinds { get; } =
    [
        new(Given, async (store, last) => (await store.JobConsents.ById(last.Id<JobConsent>(0))).Withdraw(store.Actor.Today)),
        new(Withdrawn, async (store, last) =>
        {
            var consent = await store.JobConsents.ById(last.Id<JobConsent>(0));
            if (await store.JobConsents.Holding(consent.EnrolmentId) is null) consent.HoldAgain();
        }),
    ];
}
