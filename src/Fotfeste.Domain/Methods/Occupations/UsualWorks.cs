namespace Fotfeste.Domain;

/// <summary>The estimates for all groups of work that there is one for.</summary>
public sealed class UsualWorks(IEnumerable<UsualWork> all)
{
    readonly Dictionary<string, UsualWork> byGroup = all.ToDictionary(work => work.Isco);

    public static UsualWorks None { get; } = new([]);

    public IReadOnlyCollection<UsualWork> All => byGroup.Values;

    /// <summary>The one for the group, or else for the nearest group above it; null when there is none, or the group is not known.</summary>
    public UsualWork? Of(string? isco)
    {
        for (var code = isco ?? ""; code.Length > 0; code = code[..^1])
            if (byGroup.TryGetValue(code, out var work)) return work;
        return null;
    }
}
