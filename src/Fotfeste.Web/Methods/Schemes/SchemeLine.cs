namespace Fotfeste.Web;

/// <summary>What a rule says during some days.</summary>
/// <param name="Days">The days; null where no source states any.</param>
/// <param name="Said">What it says.</param>
/// <param name="Basis">Where it comes from.</param>
/// <param name="IsNow">It holds on the day at hand.</param>
public sealed record SchemeLine(string? Days, IReadOnlyList<string> Said, Attribution Basis, bool IsNow);
