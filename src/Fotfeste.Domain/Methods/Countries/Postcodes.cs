namespace Fotfeste.Domain;

/// <summary>In which municipality a postcode of one country lies. A code between two of the same municipality is taken to lie there, too: new ones are given out so.</summary>
public sealed class Postcodes
{
    readonly string[] firsts;

    /// <param name="runs">In any order.</param>
    /// <exception cref="ArgumentException">Two of them share a code.</exception>
    public Postcodes(IEnumerable<PostcodeRun> runs)
    {
        Runs = [.. runs.OrderBy(r => r.First, StringComparer.Ordinal)];
        firsts = [.. Runs.Select(r => r.First)];
        if (Runs.Zip(Runs.Skip(1)).FirstOrDefault(pair => string.CompareOrdinal(pair.First.Last, pair.Second.First) >= 0) is { First: { } one, Second: { } other }) throw new ArgumentException($"{one.Last} and {other.First} overlap");
    }

    public static Postcodes None { get; } = new([]);

    /// <summary>In order of their codes.</summary>
    public IReadOnlyList<PostcodeRun> Runs { get; }

    /// <summary>The code of the municipality; null for what is no postcode, or on no list.</summary>
    public string? MunicipalityOf(string? postcode)
    {
        if (postcode is null || Runs.Count == 0) return null;
        var code = postcode.Replace(" ", "", StringComparison.Ordinal);
        var found = Array.BinarySearch(firsts, code, StringComparer.Ordinal);
        var at = found >= 0 ? found : ~found - 1;
        return at >= 0 && Runs[at] is var run && code.Length == run.First.Length && code.All(char.IsAsciiDigit) && string.CompareOrdinal(code, run.Last) <= 0 ? run.Municipality : null;
    }
}
