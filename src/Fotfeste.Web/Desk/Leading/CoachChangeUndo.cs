namespace Fotfeste.Web;

/// <summary>People passed on a moment ago are with the coaches they were with, all of them.</summary>
static class CoachChangeUndo
{
    /// <summary>What: the one go in which they were passed on.</summary>
    public const string PassedOn = "people-passed-on";

    public static IReadOnlyList<UndoKind> Kinds { get; } = [new(PassedOn, async (store, last) =>
    {
        var changes = await store.CoachChanges.Together(last.Id<CoachChange>(0));
        if (changes.Count == 0) throw new NotHere();
        var enrolments = (await store.Enrolments.WithAssignments([.. changes.Select(c => c.EnrolmentId)])).ToDictionary(e => e.Id);
        foreach (var change in changes)
        {
            change.TakeBack(enrolments[change.EnrolmentId]);
            store.Touch(enrolments[change.EnrolmentId]);
        }
    })];
}
