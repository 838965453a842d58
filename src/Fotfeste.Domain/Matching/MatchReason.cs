namespace Fotfeste.Domain;

/// <summary>One reason for or against, with what it counts. The reasons of a part add up to the part.</summary>
/// <param name="Part">What it is about.</param>
/// <param name="Side">Which way it speaks.</param>
/// <param name="Points">What it adds or takes away; 0 for what is all right or not known.</param>
public sealed record MatchReason(ScorePart Part, ReasonSide Side, int Points)
{
    public Demand? Demand { get; init; }
    public WorkingTime? Time { get; init; }
    public WorkLanguage? Language { get; init; }
    public DrivingLicences? Licence { get; init; }
    public JobKeyword? Keyword { get; init; }

    /// <summary>What the job asks: a level, or half hours a week, or minutes.</summary>
    public int? Asked { get; init; }

    /// <summary>What is all right for the person, in the same unit.</summary>
    public int? Possible { get; init; }
}
