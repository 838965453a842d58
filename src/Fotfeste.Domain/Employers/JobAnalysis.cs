namespace Fotfeste.Domain;

/// <summary>What a job at one workplace is, as a coach saw it there: tasks, what it asks, when and for how long, who is there to help, and what could be lifted out (source 002, step 3; requirements 31 and 32). The half of a comparison whose other half is a <see cref="Profile"/>.</summary>
public sealed class JobAnalysis : IOwned, IVersioned
{
    JobAnalysis()
    {
        Work = "";
        Tasks = JobTasks.None;
        Asks = DemandLevels.Unknown;
        Place = WorkSurroundings.Unknown;
    }

    public Id<JobAnalysis> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Employer> EmployerId { get; private set; }
    /// <summary>The job that this one was carved from; null when it was seen as it is.</summary>
    public Id<JobAnalysis>? CarvedFromId { get; private set; }
    /// <summary>The work in a few words: "Kitchen, breakfast".</summary>
    public string Work { get; private set; }
    /// <summary>Which occupation it is, as some list has it; null while nobody has said.</summary>
    public OccupationCode? Occupation { get; private set; }
    /// <summary>The group of ISCO-08 that the occupation is in; null when the list does not say it, or nobody has said which occupation it is.</summary>
    public string? Isco { get; private set; }
    /// <summary>Which of the employer's places; null when it has one.</summary>
    public string? Workplace { get; private set; }
    /// <summary>Where it is: a code of the country's municipalities; null when not known.</summary>
    public string? Municipality { get; private set; }
    /// <summary>When it was seen.</summary>
    public DateOnly Day { get; private set; }
    public Id<StaffMember> WrittenBy { get; private set; }
    public JobTasks Tasks { get; private set; }
    public DemandLevels Asks { get; private set; }
    public Hours? HoursLeast { get; private set; }
    public Hours? HoursMost { get; private set; }
    /// <summary>When work has to be done; none while nobody has said.</summary>
    public WorkingTime Times { get; private set; }
    public WorkSurroundings Place { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="Refusal">Nobody says what work it is, or the day lies ahead.</exception>
    public static JobAnalysis Begin(Id<JobAnalysis> id, Employer employer, string? work, string? workplace, string? municipality, DateOnly day, Id<StaffMember> by, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(employer);
        var analysis = new JobAnalysis { Id = id, OrganisationId = employer.OrganisationId, EmployerId = employer.Id, WrittenBy = by };
        analysis.Describe(work, workplace, municipality, day, today);
        return analysis;
    }

    /// <exception cref="Refusal">As in <see cref="Begin"/>.</exception>
    public void Describe(string? work, string? workplace, string? municipality, DateOnly day, DateOnly today)
    {
        Refusal.IfAny(Obstacles(work, day, today));
        (Work, Workplace, Municipality, Day) = (work!.Trim(), Given(workplace), Given(municipality), day);
    }

    /// <summary>Which occupation it is; null when none fits.</summary>
    public void Call(Occupation? occupation) => (Occupation, Isco) = (occupation?.Code, occupation is { Isco.Length: > 0 } ? occupation.Isco : null);

    public void List(JobTasks tasks) => Tasks = tasks;

    /// <summary>What was found out under one heading; the others stay.</summary>
    public void Ask(DemandGroup group, DemandLevels levels) => Asks = Asks.With(group, levels);

    /// <exception cref="Refusal">Unlikely hours, or the wrong way round.</exception>
    public void SetTimes(Hours? least, Hours? most, WorkingTime times)
    {
        Refusal.IfAny(Obstacles(least, most));
        (HoursLeast, HoursMost, Times) = (least, most, times);
    }

    public void Tell(WorkSurroundings place) => Place = place;

    /// <summary>A job made of what can be lifted out of this one: its tasks and hours, and what the same place asks until somebody looks again.</summary>
    /// <exception cref="Refusal">No task, no name, or unlikely hours.</exception>
    public JobAnalysis Carve(Id<JobAnalysis> id, string? work, JobTasks tasks, Hours? least, Hours? most, Id<StaffMember> by, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        Refusal.IfAny(Obstacles(work, today, today).Concat(Obstacles(least, most)).Concat(tasks.All.Count == 0 ? ["analysis.carve-needs-task"] : []));
        return new()
        {
            Id = id, OrganisationId = OrganisationId, EmployerId = EmployerId, CarvedFromId = Id, Work = work!.Trim(), Workplace = Workplace, Municipality = Municipality,
            Day = today, WrittenBy = by, Tasks = tasks, Asks = Asks, HoursLeast = least, HoursMost = most, Times = Times, Place = Place,
        };
    }

    static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    static IEnumerable<string> Obstacles(string? work, DateOnly day, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(work)) yield return "analysis.work-missing";
        if (day > today) yield return "analysis.seen-ahead";
    }

    static IEnumerable<string> Obstacles(Hours? least, Hours? most)
    {
        if (least is { IsLikely: false } || most is { IsLikely: false }) yield return "analysis.hours-unlikely";
        if (least > most) yield return "analysis.hours-turned";
    }
}
