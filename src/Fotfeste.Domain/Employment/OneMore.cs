namespace Fotfeste.Domain;

/// <summary>"Could you take one more?" is worth asking where somebody got a job that has lasted (requirement 45). It is a suggestion, and nobody's duty.</summary>
public static class OneMore
{
    /// <summary>A job that has gone on for so many days has settled.</summary>
    public const int LastedDays = 90;
    /// <summary>So long the day brings it up by itself; the employer's page keeps it.</summary>
    public const int SaidUntilDay = 180;

    /// <summary>Paid work that goes on today and has lasted; practice is none.</summary>
    public static bool HasLasted(EmploymentSpell job, PackShelf shelf, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(job);
        ArgumentNullException.ThrowIfNull(shelf);
        return job is { EmployerId: not null, EndReason: null } && job.Days.Covers(today) && job.Days.DaysUntil(today) > LastedDays
            && job.TermsOn(today) is { } terms && shelf.Forms(terms.Forms).FormOf(terms.Form).IsEmployment;
    }
}
