namespace Fotfeste.Domain;

/// <summary>Those of a method's facts that the records themselves show: a day of choice, a goal, a talk with an employer, a job. Whether somebody wants to work, or a plan is a good one, they do not show.</summary>
public sealed class KnownFacts
{
    readonly Dictionary<string, FactSight> known;

    /// <param name="enrolment">Whose support.</param>
    /// <param name="askedOn">When somebody asked for it; null when no referral is on record, and then nothing is said.</param>
    /// <param name="employerContact">The first talk with an employer; null when none is on record.</param>
    /// <param name="jobs">Every job and practice within the support, with their terms.</param>
    /// <param name="shelf">What the forms of work count as.</param>
    /// <param name="today">What lies ahead is agreed, and has not begun.</param>
    public KnownFacts(Enrolment enrolment, DateOnly? askedOn, DateOnly? employerContact, IReadOnlyList<EmploymentSpell> jobs, PackShelf shelf, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        var terms = jobs.SelectMany(j => j.Terms.Where(t => !t.IsWithdrawn).Select(t => (Job: j, t.Days.From, Form: shelf.Forms(t.Forms).FormOf(t.Form)))).ToList();
        var promised = terms.Where(t => t.Form.IsEmployment).Select(t => (DateOnly?)t.From).Min();
        var begun = terms.Where(t => t.From <= today).ToList();
        var workplace = begun.Where(t => t.Form.Class != CompetitiveClass.Education && t.From >= enrolment.Support.From).Select(t => (DateOnly?)t.From).Min(); // nobody begins there without somebody having talked
        known = new()
        {
            ["request-received"] = askedOn is { } asked ? FactSight.Of(true, asked) : FactSight.Unseen,
            ["choice-recorded"] = FactSight.Of(enrolment.ChoseOn is not null, enrolment.ChoseOn),
            ["goal-recorded"] = FactSight.Of(!enrolment.Goal.IsEmpty),
            ["first-employer-contact"] = Earliest(employerContact, workplace),
            ["job-found"] = FactSight.Of(promised is not null),
            ["job-offered"] = FactSight.Of(promised is not null),
            ["practice-started"] = First(begun, f => f.Class == CompetitiveClass.Placement),
            ["job-started"] = First(begun, f => f.IsEmployment),
            ["permanent-job"] = First(begun, f => f.IsEmployment && f.Permanence == Permanence.Permanent),
            ["studies-started"] = First(begun, f => f.Class == CompetitiveClass.Education),
            ["job-ended"] = Earliest(null, begun.Where(t => t.Form.IsEmployment && t.Job.EndReason is not null).Select(t => t.Job.Days.Until).Max()),
        };
    }

    /// <summary>Of a code of the vocabulary or of a pack's own.</summary>
    public FactSight Of(string code) => known.GetValueOrDefault(code);

    static FactSight First(IEnumerable<(EmploymentSpell Job, DateOnly From, EmploymentForm Form)> terms, Func<EmploymentForm, bool> counts) =>
        Earliest(null, terms.Where(t => counts(t.Form)).Select(t => (DateOnly?)t.From).Min());

    static FactSight Earliest(DateOnly? one, DateOnly? other)
    {
        var day = one is null || other < one ? other : one;
        return FactSight.Of(day is not null, day);
    }
}
