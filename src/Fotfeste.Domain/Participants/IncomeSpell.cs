namespace Fotfeste.Domain;

/// <summary>What the person lives on, from when to when. "Does not want to say" is a source like the others.</summary>
public sealed class IncomeSpell : IOwned, IReferenced
{
    IncomeSpell() => Source = "";

    /// <exception cref="Refusal">Unknown source, or days the wrong way round.</exception>
    public IncomeSpell(Id<IncomeSpell> id, Enrolment enrolment, string source, DateRange days, string? reference = null, string? inCountry = null)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        (Id, OrganisationId, EnrolmentId, Reference) = (id, enrolment.OrganisationId, enrolment.Id, reference);
        Source = "";
        Change(source, days);
        InCountry = inCountry;
    }

    public Id<IncomeSpell> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Enrolment> EnrolmentId { get; private set; }
    /// <summary>One of <see cref="Codes.IncomeSources"/>.</summary>
    public string Source { get; private set; }
    /// <summary>What the country calls it more exactly, a code of its pack; null when nobody said.</summary>
    public string? InCountry { get; private set; }
    public DateRange Days { get; private set; }
    public string? Reference { get; private set; }

    public void Change(string source, DateRange days)
    {
        if (!Codes.IncomeSources.Contains(source)) throw new Refusal("participants.income-unknown");
        if (days.Until < days.From) throw new Refusal("participants.ends-before-it-began");
        (InCountry, Source, Days) = (source == Source ? InCountry : null, source, days);
    }
}
