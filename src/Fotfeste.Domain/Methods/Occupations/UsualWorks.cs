namespace Fotfeste.Domain;

/// <summary>The estimates for all groups of work that there is one for.</summary>
public sealed class UsualWorks(IEnumerable<UsualWork> all)
{
    readonly Dictionary<string, UsualWork> byGroup = all.ToDictionary(work => work.Isco);

    public static UsualWorks None { get; } = new([]);

    public IReadOnlyCollection<UsualWork> All => byGroup.Values;

    /// <summary>Every demand of which some group of work usually asks much.</summary>
    public IReadOnlyList<Demand> Demands => [.. Enum.GetValues<Demand>().Where(demand => byGroup.Values.Any(work => AsksMuch(work, demand)))];

    /// <summary>The unit groups whose work usually asks much of it.</summary>
    public IReadOnlySet<string> UnitsAsking(Demand demand) => IscoGroups.Units.Where(unit => Of(unit) is { } work && AsksMuch(work, demand)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The one for the group, or else for the nearest group above it; null when there is none, or the group is not known.</summary>
    public UsualWork? Of(string? isco)
    {
        for (var code = isco ?? ""; code.Length > 0; code = code[..^1])
            if (byGroup.TryGetValue(code, out var work)) return work;
        return null;
    }

    static bool AsksMuch(UsualWork work, Demand demand) => work.Asks[demand] >= (byte)DemandLevel.Much;
}
