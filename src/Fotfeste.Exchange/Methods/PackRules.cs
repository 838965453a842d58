namespace Fotfeste.Exchange;

/// <summary>What one pack is held against, and what was found so far.</summary>
sealed record PackRules(string File, IReadOnlyList<string> Languages, List<PackFault> Faults)
{
    public void Break(string path, string rule) => Faults.Add(new(File, path, rule));
}
