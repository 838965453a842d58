namespace Fotfeste.Domain;

/// <summary>Which way a reason speaks. None of them is a no: what the person calls a limit is left out before.</summary>
public enum ReasonSide
{
    For,
    Against,
    /// <summary>Would have to be adjusted with the employer.</summary>
    Adjust,
    /// <summary>Nobody has said it of the job, or of the person.</summary>
    Unknown,
    /// <summary>Beyond what the person calls a limit.</summary>
    Limit,
}
