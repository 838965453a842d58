namespace Fotfeste.Domain;

/// <summary>What a phase is in any method, whatever it is called there.</summary>
public enum PhaseRole
{
    /// <summary>Somebody has not decided yet: outside the clock (source 003, Sävsjö).</summary>
    Before,
    Mapping,
    Search,
    /// <summary>The first time in the job, with much support.</summary>
    Start,
    FollowUp,
    Other,
}
