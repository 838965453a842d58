namespace Fotfeste.Web;

/// <summary>An answer to a suggested job that was written down a moment ago: the one before counts again.</summary>
static class AnswerUndo
{
    /// <summary>What: the answer, and the identity of the one that takes it back.</summary>
    public const string Given = "job-answer";

    public static IReadOnlyList<UndoKind> Kinds { get; } =
    [
        new(Given, async (store, last) =>
        {
            var (answer, id) = (await store.JobAnswers.ById(last.Id<JobAnswer>(0)), last.Id<JobAnswer>(1));
            if (await store.JobAnswers.Has(id)) return;
            var before = await store.JobAnswers.Before(answer);
            store.Add(JobAnswer.Give(id, await store.Enrolments.ById(answer.EnrolmentId), (answer.Source, answer.JobId), (answer.Title, answer.EmployerName, answer.PlaceName),
                before?.Reply, before?.Said.Reveal(), before is { Reckoned.Length: > 0 } ? ShownJob.Parse(before.Reckoned) : null, store.Actor.StaffId, store.Now, store.Actor.Today));
        }),
    ];
}
