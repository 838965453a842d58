namespace Fotfeste.Domain;

/// <summary>When something new was learned about what fits.</summary>
public enum ProfileOccasion
{
    Talk,
    /// <summary>Seen while the person worked.</summary>
    AtWork,
    /// <summary>A job or a practice has ended: what did we learn?</summary>
    AfterJob,
}
