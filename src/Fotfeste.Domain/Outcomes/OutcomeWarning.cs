namespace Fotfeste.Domain;

/// <summary>What a reader must know before comparing a figure with another (domain reference 8.5 and 8.7).</summary>
public enum OutcomeWarning
{
    /// <summary>Some are still supported and may get a job yet: a share of the enrolled is not final.</summary>
    OpenCohort,
    /// <summary>Some of the enrolled had reached work before the period.</summary>
    InWorkBefore,
    /// <summary>Some came to keep a job, not to get one.</summary>
    CameToKeep,
    /// <summary>Who is supported in several years is enrolled in each of them.</summary>
    YearsOverlap,
    /// <summary>A share is taken of fewer than twenty: one more or less moves it by more than five points.</summary>
    Few,
    /// <summary>Numbers are hidden so that they give nobody away.</summary>
    Hidden,
    /// <summary>A share of exits says nothing of those who are still supported.</summary>
    OngoingNotInIt,
    /// <summary>It is not known where some of those who exited went.</summary>
    DestinationUnknown,
    /// <summary>It is not known what some lived on at the start.</summary>
    IncomeUnknown,
    /// <summary>There is nobody yet to take a share of.</summary>
    NothingToDivide,
    /// <summary>A calendar year is only partly in the report.</summary>
    YearUnfinished,
}
