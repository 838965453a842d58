namespace Fotfeste.Domain;

/// <summary>What matching takes for known of a job of which an ad says only the occupation. A demand that is merely usual is weighed and asked about; it never leaves a job out (<see cref="Seeker.BeforeUnseen"/>).</summary>
public sealed class UsualJobs
{
    readonly UsualWorks works;
    readonly Dictionary<string, JobTraits> traits;

    public UsualJobs(UsualWorks works)
    {
        ArgumentNullException.ThrowIfNull(works);
        this.works = works;
        traits = works.All.ToDictionary(work => work.Isco, Of);
    }

    public static UsualJobs None { get; } = new(UsualWorks.None);

    /// <summary>The same job with what is usual in its occupation, where the ad itself says nothing.</summary>
    /// <param name="job">From an ad.</param>
    /// <param name="isco">The group that the ad's occupation is in; null when it has none.</param>
    public OpenJob Fill(OpenJob job, string? isco)
    {
        ArgumentNullException.ThrowIfNull(job);
        if (works.Of(isco) is not { } usual) return job;
        var demands = usual.Asks;
        foreach (var (demand, level) in job.Demands.Known()) demands = demands.With(demand, level);
        return job with { Demands = demands, Traits = job.Traits ?? traits[usual.Isco] };
    }

    /// <summary>What the occupation is like; null where nobody has said.</summary>
    public JobTraits? TraitsOf(string? isco) => works.Of(isco) is { } usual ? traits[usual.Isco] : null;

    static JobTraits Of(UsualWork work) =>
        JobTraits.OfOccupation([.. Enum.GetValues<Interest>().Select(interest => (work.Interests[interest] ?? 0) * JobTraits.Most / (int)InterestFit.VeryWell)]);
}
