namespace Fotfeste.Web;

/// <summary>What can be chosen when support begins: programmes of the day, units at hand, and who coaches there.</summary>
public sealed record BeginChoices(IReadOnlyList<Choice> Programmes, IReadOnlyList<Choice> Units, IReadOnlyList<Choice> Coaches, DateOnly Today = default)
{
    public static async Task<BeginChoices> Of(Store store, Visit visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var programmes = await store.RunningProgrammes();
        var coaches = await store.CoachesOf(visit.Actor.Units);
        return new([.. programmes.Select(p => Choice.Of(p.Id, p.Name))],
            [.. visit.Units.Where(u => visit.Actor.Units.Contains(u.Id)).Select(u => Choice.Of(u.Id, u.Name))],
            [.. coaches.Select(c => Choice.Of(c.Id, c.Name))], visit.Today);
    }

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
