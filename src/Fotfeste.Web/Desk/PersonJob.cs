namespace Fotfeste.Web;

/// <summary>A job on the person's page: where, and the facts in the order in which they are asked for.</summary>
public sealed record PersonJob(string Address, string? Employer, string? EmployerAddress, IReadOnlyList<(string Label, string Text)> Facts)
{
    public static PersonJob Of(EmploymentSpell job, string? employer, PackShelf shelf, Words words, DateOnly today, PracticePlan? plan = null)
    {
        ArgumentNullException.ThrowIfNull(job);
        ArgumentNullException.ThrowIfNull(shelf);
        ArgumentNullException.ThrowIfNull(words);
        var terms = job.TermsOn(today);
        (string Key, string? Text)[] facts =
        [
            (words["employment.tasks"], job.Tasks.IsEmpty ? null : job.Tasks.Reveal()),
            (words["employment.form-short"], terms is null ? null : words.NameOf(shelf.Forms(terms.Forms), terms.Form)),
            (words["employment.hours"], terms is null ? null : words.HoursOf(terms.Hours)),
            (words["employment.first-day"], words.Day(job.Days.From)),
            (words["practice.purpose"], plan?.Purpose.Reveal()),
            (words["practice.review-on"], plan is { IsWaiting: true } ? words.Day(plan.ReviewOn) : null),
            (words["employment.agreed-until"], job.EndReason is null && terms?.Days.Until is { } agreed ? words.Day(agreed) : null),
        ];
        return new($"/jobs/{job.Id}", employer, job.EmployerId is { } id ? $"/employers/{id}" : null, [.. facts.Where(f => f.Text is not null).Select(f => (f.Key, f.Text!))]);
    }
}
