namespace Fotfeste.Domain;

/// <summary>How near each group of occupations lies to those that somebody wishes for, by the classification alone: the same group, its neighbours, the wider family.</summary>
static class OccupationsNear
{
    // By how many digits of ISCO-08 are shared.
    static readonly int[] Nearness = [0, 0, 40, 70, 100];

    /// <summary>By the code that an ad's occupation has in matching, such as <c>isco:9112</c>.</summary>
    public static IReadOnlyDictionary<string, int> To(WishedWork wished)
    {
        var groups = wished.All.Select(work => work.Isco).Where(isco => isco.Length > 0).ToList();
        Dictionary<string, int> near = [];
        if (groups.Count == 0) return near;
        foreach (var unit in IscoGroups.Units)
            if (groups.Max(group => NearnessOf(unit, group)) is > 0 and var best) near[$"isco:{unit}"] = best;
        return near;
    }

    static int NearnessOf(string unit, string group) =>
        unit.StartsWith(group, StringComparison.Ordinal) ? Nearness[^1] : Nearness[unit.Zip(group).TakeWhile(digits => digits.First == digits.Second).Count()];
}
