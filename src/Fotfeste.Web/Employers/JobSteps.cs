namespace Fotfeste.Web;

/// <summary>The pages of a job analysis, and which comes after which.</summary>
/// <param name="Id">Which job.</param>
/// <param name="At">Where one is.</param>
public sealed record JobSteps(Id<JobAnalysis> Id, JobStep At)
{
    static readonly JobStep[] All = Enum.GetValues<JobStep>();

    public int Number => (int)At + 1;

    public static int Many => All.Length;

    /// <summary>The page after this one; after the last, the whole job.</summary>
    public string Next => At == All[^1] ? $"/job-analyses/{Id}" : PathOf(Id, At + 1);

    public IEnumerable<(JobStep Step, string Path)> Links => All.Select(step => (step, PathOf(Id, step)));

    public static string PathOf(Id<JobAnalysis> id, JobStep step) => step switch
    {
        JobStep.Tasks => $"/job-analyses/{id}/tasks",
        JobStep.Place => $"/job-analyses/{id}/place",
        JobStep.Photos => $"/job-analyses/{id}/photos",
        JobStep.Physical or JobStep.Sensory or JobStep.Social or JobStep.Cognitive or JobStep.Frame => $"/job-analyses/{id}/asks/{step}",
    };

    public static JobStep Of(DemandGroup group) => Enum.Parse<JobStep>(group.ToString());
}
