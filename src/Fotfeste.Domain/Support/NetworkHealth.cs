namespace Fotfeste.Domain;

/// <summary>How the team's employers fare: with whom something happens, who is new, who hired again, whom we owe something. One employer may stand in several parts.</summary>
public sealed class NetworkHealth
{
    /// <summary>What lies further back is no longer lately.</summary>
    public const int LatelyDays = 182;

    readonly ILookup<NetworkPart, EmployerFact> parts;

    NetworkHealth(ILookup<NetworkPart, EmployerFact> parts) => this.parts = parts;

    public static NetworkHealth From(IEnumerable<EmployerFact> facts, DateOnly today) =>
        new(facts.SelectMany(f => PartsOf(f, today).Select(part => (part, f))).ToLookup(p => p.part, p => p.f));

    /// <summary>Those of a part, with whom something happened last first.</summary>
    public IReadOnlyList<EmployerFact> In(NetworkPart part) => [.. parts[part].OrderByDescending(f => f.Last).ThenBy(f => f.Employer.Value)];

    public int Count(NetworkPart part) => parts[part].Count();

    static IEnumerable<NetworkPart> PartsOf(EmployerFact fact, DateOnly today)
    {
        var since = today.AddDays(-LatelyDays);
        if (fact.Last >= since) yield return NetworkPart.Active;
        if (fact.First >= since) yield return NetworkPart.New;
        if (fact.Hires > 1) yield return NetworkPart.Repeat;
        if (fact.WeOwe) yield return NetworkPart.WeOwe;
    }
}
