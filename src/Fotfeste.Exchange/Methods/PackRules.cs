namespace Fotfeste.Exchange;

/// <summary>What one pack is held against, and what was found so far.</summary>
/// <param name="File">Name of its file, for the faults.</param>
/// <param name="Languages">Those that every text must be there in.</param>
/// <param name="IsOwn">A service wrote it for itself: in any language, of any age.</param>
/// <param name="Faults">Where the faults go.</param>
sealed record PackRules(string File, IReadOnlyList<string> Languages, bool IsOwn, List<PackFault> Faults)
{
    /// <summary>Hears of every field that the reader asks for, as <c>$.phases[].code</c>; for the test that holds schema and reader together.</summary>
    public Action<string>? Asked { get; init; }

    public void Break(string path, string rule) => Faults.Add(new(File, path, rule));
}
