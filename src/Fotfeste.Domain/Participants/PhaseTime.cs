namespace Fotfeste.Domain;

/// <summary>How a phase stands against its clock. It is said to the coach, and about the method; it is never a mark on the person.</summary>
public enum PhaseTime
{
    /// <summary>No clock runs here.</summary>
    Outside,
    /// <summary>The clock runs, and the method says nothing about how long.</summary>
    NoLimit,
    Within,
    /// <summary>Time to look: a warning, which may be a suggestion, has come.</summary>
    Look,
    /// <summary>Past a limit that somebody has published.</summary>
    Past,
}
