namespace Fotfeste.Web;

/// <summary>What the person's page shows about authorities: what they decided, and what we wait for.</summary>
public sealed record AuthorityCard(Id<Enrolment> Id, IReadOnlyList<AuthorityDecision> Decisions, IReadOnlyList<WaitingFor> Waiting, DateOnly Today)
{
    public static async Task<AuthorityCard> Of(Store store, Id<Enrolment> id, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new(id, await store.AuthorityDecisions.Of(id), await store.WaitingFor.Of(id), today);
    }

    public bool Asks(AuthorityDecision decision) => decision is not null && decision.AsksOn(Today, Decisions);
}
