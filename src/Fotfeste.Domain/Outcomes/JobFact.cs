namespace Fotfeste.Domain;

/// <summary>One job or practice within a support spell. A job that changes form is still one job, with several terms.</summary>
/// <param name="Days">First day to last; open while the job goes on.</param>
/// <param name="Terms">The forms it had, in any order.</param>
public sealed record JobFact(DateRange Days, IReadOnlyList<TermsFact> Terms)
{
    /// <summary>The terms with which the job first counted under the definition; null when it never did.</summary>
    public TermsFact? FirstCounted(Definition definition) => Terms.Where(definition.Counts).MinBy(t => t.Days.From);

    /// <summary>Did the job go on that day, under terms that count? Terms last until the next ones or the job's end: an agreed end closes nothing.</summary>
    public bool CountsOn(DateOnly day, Definition definition) =>
        Days.Covers(day) && Terms.Where(t => t.Days.From <= day).MaxBy(t => t.Days.From) is { } terms && definition.Counts(terms);
}
