namespace Fotfeste.Web;

/// <summary>What can be chosen when support begins: programmes of the day, units at hand, who coaches there, and where a method has one, the step before it.</summary>
public sealed record BeginChoices(IReadOnlyList<Choice> Programmes, IReadOnlyList<Choice> Units, IReadOnlyList<Choice> Coaches, IReadOnlyList<Choice> Beginnings, DateOnly Today = default)
{
    public static BeginChoices None { get; } = new([], [], [], []);

    public static async Task<BeginChoices> Of(Store store, Visit visit, PackShelf shelf, Words words)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(visit);
        var programmes = await store.RunningProgrammes();
        var coaches = await store.CoachesOf(visit.Actor.Units);
        return new([.. programmes.Select(p => Choice.Of(p.Id, p.Name))],
            [.. visit.Units.Where(u => visit.Actor.Units.Contains(u.Id)).Select(u => Choice.Of(u.Id, u.Name))],
            [.. coaches.Select(c => Choice.Of(c.Id, c.Name))],
            BeginningsOf([.. programmes.Select(p => shelf.Find(p.Method)).OfType<MethodPack>().DistinctBy(m => m.Key)], words), visit.Today);
    }

    // Asked only where there is something to choose; with several methods each step bears its name.
    static IReadOnlyList<Choice> BeginningsOf(IReadOnlyList<MethodPack> methods, Words words) => methods.All(m => m.Before is null) ? [] :
    [
        Choice.Of(false, words["participants.begin-method"], hint: Named(methods.Select(m => (m, (Phase?)m.Start)), words)),
        Choice.Of(true, words["participants.begin-before"], hint: Named(methods.Select(m => (m, m.Before)), words)),
    ];

    static string Named(IEnumerable<(MethodPack Method, Phase? Phase)> phases, Words words) =>
        string.Join(" · ", phases.Where(p => p.Phase is not null).Select(p => words.Name(p.Phase!, p.Method)).Distinct());

    /// <summary>The form as it opens: the only programme, the unit at hand, oneself when one coaches.</summary>
    public BeginForm Suggest(Visit visit, Id<Enrolment> id, GoalKind goalKind = GoalKind.Work, string? goal = null)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return new()
        {
            EnrolmentId = id,
            ProgrammeId = First<Programme>(Programmes),
            UnitId = visit.Role?.UnitId is { } own && Units.Any(u => u.Value == own.ToString()) ? own : First<Unit>(Units),
            CoachId = Coaches.Any(c => c.Value == visit.Actor.StaffId.ToString()) ? visit.Actor.StaffId : First<StaffMember>(Coaches),
            FirstDay = visit.Today,
            ChoseOn = visit.Today,
            GoalKind = goalKind,
            Goal = goal,
        };
    }

    static Id<T> First<T>(IReadOnlyList<Choice> choices) => choices.Count > 0 ? Id<T>.Parse(choices[0].Value, null) : default;
}
