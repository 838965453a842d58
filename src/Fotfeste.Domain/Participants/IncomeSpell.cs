namespace Fotfeste.Domain;

/// <summary>What the person lives on, from when to when. "Does not want to say" is a source like the others.</summary>
public sealed class IncomeSpell : IOwned, IReferenced
{
    IncomeSpell() => Source = "";

    /// <exception cref="Refusal">Unknown source, or days the wrong way round.</exception>
    public IncomeSpell(Id<IncomeSpell> id, Enrolment enrolment, string source, DateRange days, string? reference = null)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        (Id, OrganisationId, EnrolmentId, Reference) = (id, enrolment.OrganisationId, enrolment.Id, reference);
        Source = "";
        Change(source, days);
    }

    public Id<IncomeSpell> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Enrolment> EnrolmentId { get; private set; }
    /// <summary>One of <see cref="Codes.IncomeSources"/>.</summary>
    public string Source { get; private set; }
    public DateRange Days { get; private set; }
    public string? Reference { get; private set; }

    public void Change(string source, DateRange days)
    {
        if (!Codes.IncomeSources.Contains(source)) throw new Refusal("participants.income-unknown");
        if (days.Until < days.From) throw new Refusal("participants.ends-before-it-began");
        (Source, Days) = (source, days);
    }
}
