namespace Fotfeste.Samples;

/// <summary>How one invented support spell went, as far as a statistic can see.</summary>
enum Fate
{
    /// <summary>Enrolled, without a job so far.</summary>
    StillSeeking,
    /// <summary>Hired, and the support goes on.</summary>
    StillInWork,
    /// <summary>Hired, then left for that work.</summary>
    LeftForWork,
    /// <summary>Hired, lost the job, left for something else.</summary>
    LostTheJob,
    /// <summary>Left without ever being hired.</summary>
    LeftOtherwise,
}
