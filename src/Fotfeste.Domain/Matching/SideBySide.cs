namespace Fotfeste.Domain;

/// <summary>One person and one job beside each other, exactly as far as both are known: what fits, what would have to be adapted, what is more than the person's own limit, what nobody has said. No number and no verdict on the whole (requirement 61).</summary>
/// <param name="Demands">Each kind of which one of the two says something; what matters most comes first.</param>
/// <param name="Hours">Of the hours a week.</param>
/// <param name="Times">Of the times of work.</param>
/// <param name="MissingTimes">What the job asks for and the person has not said is possible.</param>
public sealed record SideBySide(IReadOnlyList<DemandBeside> Demands, DemandFit Hours, DemandFit Times, WorkingTime MissingTimes)
{
    public static SideBySide Of(ProfileContent person, JobAnalysis job)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(job);
        var demands = Enum.GetValues<Demand>().Select(demand => DemandBeside.Of(demand, job.Asks[demand], person.Tolerates[demand], person.Hard.Has(demand)))
            .Where(beside => beside.Asks is not null || beside.Tolerates is not null).OrderBy(beside => beside.Fit).ThenBy(beside => beside.Demand);
        var missing = job.Times == WorkingTime.None || person.Times == WorkingTime.None ? WorkingTime.None : job.Times & ~person.Times;
        return new([.. demands], OfHours(person, job), OfTimes(person, job, missing), missing);
    }

    /// <summary>How many of everything that is compared stand so.</summary>
    public int Count(DemandFit fit) => Demands.Count(d => d.Fit == fit) + (Hours == fit ? 1 : 0) + (Times == fit ? 1 : 0);

    // Hours can be talked about: they are never over a limit.
    static DemandFit OfHours(ProfileContent person, JobAnalysis job)
    {
        if (job.HoursLeast > person.HoursMost || person.HoursLeast > job.HoursMost) return DemandFit.NeedsAdapting;
        return (job.HoursLeast ?? job.HoursMost, person.HoursMost ?? person.HoursLeast) is ({ }, { }) ? DemandFit.Fits : DemandFit.Unknown;
    }

    static DemandFit OfTimes(ProfileContent person, JobAnalysis job, WorkingTime missing)
    {
        if (job.Times == WorkingTime.None || person.Times == WorkingTime.None) return DemandFit.Unknown;
        return missing == WorkingTime.None ? DemandFit.Fits : DemandFit.NeedsAdapting;
    }
}
