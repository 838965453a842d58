namespace Fotfeste.Web;

/// <summary>A job that was ended a moment ago goes on.</summary>
static class EmploymentUndo
{
    /// <summary>What: the job, its version when it had been saved, and how long each of its terms had lasted.</summary>
    public const string Ended = "job-ended";

    public static IReadOnlyList<UndoKind> Kinds { get; } = [new(Ended, async (store, last) =>
    {
        var job = await store.EmploymentSpells.ById(last.Id<EmploymentSpell>(0));
        last.Demand(job.Version, 1);
        job.TakeBackEnd(last.Lasted(2));
    })];

    /// <summary>To be asked before the job ends.</summary>
    public static IReadOnlyList<string> Lasting(EmploymentSpell job) => [.. job.Terms.Select(t => LastSave.Lasting(t.Id.Value, t.Days.Until))];
}
