namespace Fotfeste.Domain;

/// <summary>What the days of a period went to, added up over everybody.</summary>
/// <param name="ByRole">Days on the clock, by what the phase is in any method.</param>
/// <param name="Outside">Days in the step before, and wherever else no clock runs.</param>
public sealed record RoleDays(IReadOnlyDictionary<PhaseRole, int> ByRole, int Outside)
{
    public int Total => ByRole.Values.Sum();

    public int Of(PhaseRole role) => ByRole.GetValueOrDefault(role);

    /// <summary>Mapping, of all days on the clock.</summary>
    public Percent? Mapping => Percent.Of(Of(PhaseRole.Mapping), Total);

    /// <summary>Mapping, of the days before a job is found: mapping and search.</summary>
    public Percent? MappingBeforeJob => Percent.Of(Of(PhaseRole.Mapping), Of(PhaseRole.Mapping) + Of(PhaseRole.Search));

    /// <summary>More of the days before a job go to mapping than to the search (source 003: "baktung"). Where the line is, is our suggestion: nobody has published one.</summary>
    public bool IsBackHeavy => Of(PhaseRole.Mapping) > Of(PhaseRole.Search);

    public static RoleDays Of(IEnumerable<DriftFact> facts, ReportPeriod period)
    {
        var (byRole, outside) = (new Dictionary<PhaseRole, int>(), 0);
        foreach (var (phase, days) in facts.SelectMany(f => f.Clock.DaysIn(period.From, period.Until)))
        {
            if (!phase.Runs) outside += days;
            else byRole[phase.Role] = byRole.GetValueOrDefault(phase.Role) + days;
        }
        return new(byRole, outside);
    }
}
