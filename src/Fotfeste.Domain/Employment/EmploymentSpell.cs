namespace Fotfeste.Domain;

/// <summary>One job at one employer, within one support spell. Practice is a spell too, of another class. The employer may be unknown.</summary>
public sealed class EmploymentSpell : IOwned, IVersioned, IReferenced
{
    readonly List<Terms> terms = [];

    EmploymentSpell() => Tasks = Sealed.Nothing;

    public Id<EmploymentSpell> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Enrolment> EnrolmentId { get; private set; }
    public Id<Employer>? EmployerId { get; private set; }
    /// <summary>What the person does there.</summary>
    public Sealed Tasks { get; private set; }
    public DateRange Days { get; private set; }
    /// <summary>One of <see cref="Codes.JobEndReasons"/> when the job has ended.</summary>
    public string? EndReason { get; private set; }
    public string? Reference { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<Terms> Terms => terms;

    /// <summary>The terms of the day, or the last before it, or the first to come.</summary>
    public Terms? TermsOn(DateOnly day) => Standing.Where(t => t.Days.From <= day).MaxBy(t => t.Days.From) ?? Standing.MinBy(t => t.Days.From);

    IEnumerable<Terms> Standing => terms.Where(t => !t.IsWithdrawn);

    /// <summary>The first day may lie ahead: a job that has been promised.</summary>
    /// <exception cref="Refusal">Unknown form, unlikely hours, an end before the beginning, or a beginning before the support.</exception>
    public static EmploymentSpell Start(Id<EmploymentSpell> id, Enrolment enrolment, Id<Employer>? employer, string? tasks, Id<Terms> termsId, FormsPack forms, string form, Hours? hours, DateOnly firstDay, DateOnly? agreedUntil, string? reference = null)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        Refusal.IfAny(Obstacles(enrolment, forms, form, hours, firstDay, agreedUntil));
        var job = new EmploymentSpell
        {
            Id = id,
            OrganisationId = enrolment.OrganisationId,
            EnrolmentId = enrolment.Id,
            EmployerId = employer,
            Tasks = Sealed.Of(tasks),
            Days = DateRange.Open(firstDay),
            Reference = reference,
        };
        job.terms.Add(new Terms(termsId, job, forms.Key, form, hours, new(firstDay, agreedUntil)));
        return job;
    }

    public void Describe(Id<Employer>? employer, string? tasks) => (EmployerId, Tasks) = (employer, Sealed.Of(tasks));

    /// <summary>New form or hours from this day; the old terms end the day before.</summary>
    public void ChangeTerms(Id<Terms> id, FormsPack forms, string form, Hours? hours, DateOnly from, DateOnly? agreedUntil)
    {
        Refusal.IfAny(ObstaclesToChange(forms, form, hours, from, agreedUntil));
        foreach (var earlier in terms) earlier.CutOn(from.AddDays(-1));
        terms.Add(new Terms(id, this, forms.Key, form, hours, new(from, agreedUntil)));
    }

    /// <summary>The job is over, with a reason. The support goes on: it looks for the next one.</summary>
    public void End(DateOnly lastDay, string? reason, DateOnly today)
    {
        Refusal.IfAny(ObstaclesToEnding(lastDay, reason, today));
        (Days, EndReason) = (Days.EndedOn(lastDay), reason);
        TermsLast(lastDay);
    }

    /// <summary>The end was a slip: the job goes on, and each of its terms lasts as long as it did, or has no end.</summary>
    public void TakeBackEnd(IReadOnlyDictionary<Guid, DateOnly?> lasted)
    {
        ArgumentNullException.ThrowIfNull(lasted);
        (Days, EndReason) = (DateRange.Open(Days.From), null);
        foreach (var each in terms) if (lasted.TryGetValue(each.Id.Value, out var day)) each.LastAgain(day);
    }

    /// <summary>As a newer import of the same row says: the first terms and the days, a last day when the job is over. What it leaves out, and terms that were agreed here later, stay.</summary>
    public void Retell(Enrolment enrolment, FormsPack forms, string form, Hours? hours, DateRange told, DateOnly? agreedUntil, string? endReason, DateOnly today)
    {
        var first = terms.MinBy(t => t.Days.From)!;
        Refusal.IfAny(Obstacles(enrolment, forms, form, hours, told.From, agreedUntil).Concat(told.Until is { } last ? ObstaclesToLastDay(told.From, last, endReason, today) : []));
        if (terms.Any(t => t != first && t.Days.From <= told.From)) throw new Refusal("employment.terms-before-current");
        var days = told.Until is null ? Days with { From = told.From } : told;
        var agreed = agreedUntil ?? (Days.Until is null ? first.Days.Until : null);
        first.Retell(forms.Key, form, hours, new(told.From, Standing.Skip(1).Any() ? first.Days.Until : days.Until ?? agreed));
        (Days, EndReason) = (days, endReason ?? EndReason);
        if (days.Until is { } over) TermsLast(over);
    }

    void TermsLast(DateOnly lastDay)
    {
        foreach (var each in terms) each.CutOn(lastDay);
        if (Standing.MaxBy(t => t.Days.From) is { } last && last.Days.Until < lastDay) last.LastUntil(lastDay);
    }

    static IEnumerable<string> Obstacles(Enrolment enrolment, FormsPack forms, string form, Hours? hours, DateOnly firstDay, DateOnly? agreedUntil)
    {
        if (ObstacleInForm(forms, form, firstDay) is { } obstacle) yield return obstacle;
        if (hours is { IsLikely: false }) yield return "employment.hours-unlikely";
        if (agreedUntil < firstDay) yield return "employment.ends-before-it-began";
        if (enrolment.GoalKind != GoalKind.KeepJob && firstDay < enrolment.Support.From) yield return "employment.before-support";
        if (firstDay > enrolment.Support.Until) yield return "employment.after-support";
    }

    IEnumerable<string> ObstaclesToChange(FormsPack forms, string form, Hours? hours, DateOnly from, DateOnly? agreedUntil)
    {
        if (EndReason is not null) yield return "employment.already-ended";
        if (ObstacleInForm(forms, form, Standing.Any(t => t.Form == form) ? Days.From : from) is { } obstacle) yield return obstacle;
        if (hours is { IsLikely: false }) yield return "employment.hours-unlikely";
        if (terms.Count > 0 && from <= terms.Max(t => t.Days.From)) yield return "employment.terms-before-current";
        if (agreedUntil < from) yield return "employment.ends-before-it-began";
    }

    // A job may go on under a form that has ended, and none begins under it.
    static string? ObstacleInForm(FormsPack forms, string form, DateOnly from) =>
        !forms.Has(form) ? "employment.form-missing" : forms.FormOf(form).HoldsOn(from) ? null : "employment.form-not-then";

    IEnumerable<string> ObstaclesToEnding(DateOnly lastDay, string? reason, DateOnly today)
    {
        if (EndReason is not null) yield return "employment.already-ended";
        foreach (var obstacle in ObstaclesToLastDay(Days.From, lastDay, reason, today)) yield return obstacle;
    }

    static IEnumerable<string> ObstaclesToLastDay(DateOnly firstDay, DateOnly lastDay, string? reason, DateOnly today)
    {
        if (lastDay < firstDay) yield return "employment.ends-before-it-began";
        if (lastDay > today) yield return "employment.day-ahead";
        if (reason is null || !Codes.JobEndReasons.Contains(reason)) yield return "employment.end-needs-reason";
    }
}
