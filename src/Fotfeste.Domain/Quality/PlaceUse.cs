namespace Fotfeste.Domain;

/// <summary>Where people try and practise work: at employers, or in a house of the service's own (source 003, Aneby and Sävsjö).</summary>
/// <param name="BySetting">Places of the period, by where they are.</param>
/// <param name="PastAgreed">People in practice today, past the day that was agreed.</param>
/// <param name="WithoutEnd">People in practice today, with no last day agreed.</param>
/// <param name="NotOpen">People who are today in a place that is not on the open labour market.</param>
public sealed record PlaceUse(IReadOnlyDictionary<WorkSetting, int> BySetting, int PastAgreed, int WithoutEnd, int NotOpen)
{
    public int Total => BySetting.Values.Sum();

    public int Of(WorkSetting setting) => BySetting.GetValueOrDefault(setting);

    /// <summary>On the open labour market, of all places.</summary>
    public Share Open => Share.Of(Of(WorkSetting.Open), Total);

    public static PlaceUse Of(IEnumerable<DriftFact> facts, ReportPeriod period, DateOnly today)
    {
        List<DriftFact> all = [.. facts];
        return new(
            all.SelectMany(f => f.Places).Where(p => p.IsPlace && p.Days.From <= today && period.Overlaps(p.Days)).GroupBy(p => p.Setting).ToDictionary(g => g.Key, g => g.Count()),
            all.Count(f => f.Belongs(DriftPart.PracticePastAgreed, today)), all.Count(f => f.Belongs(DriftPart.PracticeWithoutEnd, today)), all.Count(f => f.Belongs(DriftPart.OwnPlace, today)));
    }
}
