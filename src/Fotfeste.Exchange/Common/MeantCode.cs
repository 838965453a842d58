namespace Fotfeste.Exchange;

/// <summary>Finds the code that a word means among those of a pack, which brings its own words.</summary>
public static class MeantCode
{
    /// <returns>Null when it means none, or when two codes have the same word.</returns>
    public static string? Find(string word, IReadOnlyList<(string Code, IEnumerable<string> Words)> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var loose = Labels.Loose(word);
        if (codes.FirstOrDefault(c => Labels.Loose(c.Code) == loose) is { Code: { } same }) return same;
        var meant = codes.Where(c => c.Words.Any(w => Labels.Loose(w) == loose)).Select(c => c.Code).Distinct().Take(2).ToList();
        return meant.Count == 1 ? meant[0] : null;
    }
}
