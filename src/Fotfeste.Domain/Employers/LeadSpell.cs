namespace Fotfeste.Domain;

/// <summary>A lead stood in this stage, from when to when, and who moved it there.</summary>
public sealed class LeadSpell : IOwned
{
    LeadSpell() { }

    internal LeadSpell(Id<LeadSpell> id, Lead lead, int number, LeadStage stage, DateOnly from, Id<StaffMember> by)
    {
        (Id, OrganisationId, LeadId, Number, Stage, Days, MovedBy) = (id, lead.OrganisationId, lead.Id, number, stage, DateRange.Open(from), by);
    }

    public Id<LeadSpell> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Lead> LeadId { get; private set; }
    /// <summary>The how manieth move it was, from 1: several may fall on one day.</summary>
    public int Number { get; private set; }
    public LeadStage Stage { get; private set; }
    /// <summary>Holds no day when it was moved on the same day.</summary>
    public DateRange Days { get; private set; }
    public Id<StaffMember> MovedBy { get; private set; }
    /// <summary>Why it rested; null in every other stage.</summary>
    public LeadRest? Rest { get; private set; }
    /// <summary>The day on which it was to come back.</summary>
    public DateOnly? RestsUntil { get; private set; }
    /// <summary>The move was a slip and taken back.</summary>
    public bool IsWithdrawn { get; private set; }

    internal void Because(LeadRest rest, DateOnly until) => (Rest, RestsUntil) = (rest, until);

    internal void EndBefore(DateOnly next) => Days = Days.CutOn(next.AddDays(-1));

    internal void GoOn() => Days = Days with { Until = null };

    internal void Withdraw() => (IsWithdrawn, Days) = (true, Days.CutOn(Days.From.AddDays(-1)));
}
