namespace Fotfeste.Domain;

/// <summary>Where people try and practise work: at employers, or in a house of the service's own (source 003, Aneby and Sävsjö).</summary>
/// <param name="ByKind">Places of the period, by where they are.</param>
/// <param name="PastAgreed">Practice that goes on today, past the day that was agreed.</param>
/// <param name="WithoutEnd">Practice that goes on today, with no last day agreed.</param>
public sealed record PlaceUse(IReadOnlyDictionary<PlaceKind, int> ByKind, int PastAgreed, int WithoutEnd)
{
    public int Total => ByKind.Values.Sum();

    public int Of(PlaceKind kind) => ByKind.GetValueOrDefault(kind);

    /// <summary>On the open labour market, of all places.</summary>
    public Share Open => Share.Of(Of(PlaceKind.Open), Total);

    public static PlaceUse Of(IEnumerable<DriftFact> facts, ReportPeriod period, DateOnly today)
    {
        List<PlaceFact> places = [.. facts.SelectMany(f => f.Places).Where(p => p.IsPlace && p.Days.From <= today)];
        List<PlaceFact> now = [.. places.Where(p => p.IsPractice && p.Days.Covers(today))];
        return new(
            places.Where(p => period.Overlaps(p.Days)).GroupBy(p => p.Kind).ToDictionary(g => g.Key, g => g.Count()),
            now.Count(p => p.AgreedUntil < today), now.Count(p => p.AgreedUntil is null));
    }
}
