namespace Fotfeste.Domain;

/// <summary>What a target counts; each has its own denominator, and the report states it.</summary>
public enum TargetKind
{
    /// <summary>So many enrolled on one day.</summary>
    Enrolled,
    /// <summary>So many jobs in each unit and calendar year.</summary>
    JobsPerUnitAndYear,
    /// <summary>So many percent of those who exit go to the named destinations.</summary>
    ShareOfExits,
    /// <summary>So many percent of those ever enrolled get a job.</summary>
    ShareOfEnrolled,
}
