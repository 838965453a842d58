namespace Fotfeste.Domain;

/// <summary>How one thing that a job asks stands to what a person has said. It is advice: nothing is ruled out by it.</summary>
public enum DemandFit
{
    /// <summary>More than the person has called the limit.</summary>
    OverLimit,
    /// <summary>More than is all right as it is: something would have to be adapted.</summary>
    NeedsAdapting,
    /// <summary>One of the two has not been said.</summary>
    Unknown,
    Fits,
}
