namespace Fotfeste.Domain;

/// <summary>Under which form and for how many hours somebody works, from when to when. A job that changes form gets new terms, not another job.</summary>
public sealed class Terms : IOwned
{
    Terms() => Form = "";

    internal Terms(Id<Terms> id, EmploymentSpell job, PackKey forms, string form, Hours? hours, DateRange days)
    {
        (Id, OrganisationId, EmploymentSpellId, Forms, Form, Hours, Days) = (id, job.OrganisationId, job.Id, forms, form, hours, days);
    }

    public Id<Terms> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<EmploymentSpell> EmploymentSpellId { get; private set; }
    /// <summary>The pack and version that the form belongs to.</summary>
    public PackKey Forms { get; private set; }
    public string Form { get; private set; }
    /// <summary>Null when not known yet.</summary>
    public Hours? Hours { get; private set; }
    /// <summary>A last day in the future is what was agreed: Today reminds of it, nothing ends by itself.</summary>
    public DateRange Days { get; private set; }

    /// <summary>Kept for the record, counted nowhere: the job ended before these terms began, so the range holds no day.</summary>
    public bool IsWithdrawn => Days.IsEmpty;

    internal void CutOn(DateOnly lastDay) => Days = Days.CutOn(lastDay);

    // What was agreed has passed and the person worked on: the terms lasted as long as the job did.
    internal void LastUntil(DateOnly lastDay) => Days = Days.EndedOn(lastDay);

    internal void LastAgain(DateOnly? lastDay) => Days = Days with { Until = lastDay };

    /// <summary>As a newer import says. The pack's version stays unless the form is another.</summary>
    internal void Retell(PackKey forms, string form, Hours? hours, DateRange days)
    {
        if (form != Form) (Forms, Form) = (forms, form);
        (Hours, Days) = (hours ?? Hours, days);
    }
}
