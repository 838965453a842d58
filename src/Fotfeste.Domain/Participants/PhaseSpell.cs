namespace Fotfeste.Domain;

/// <summary>The person was in this phase of the method, from when to when. Going back opens a new spell of the earlier phase.</summary>
public sealed class PhaseSpell : IOwned, IReferenced
{
    PhaseSpell()
    {
        Code = "";
        Reason = Sealed.Nothing;
    }

    internal PhaseSpell(Id<PhaseSpell> id, Enrolment enrolment, PackKey method, string code, DateOnly from, string? reason, string? reference)
    {
        (Id, OrganisationId, EnrolmentId, Method, Code, Days, Reason, Reference) = (id, enrolment.OrganisationId, enrolment.Id, method, code, DateRange.Open(from), Sealed.Of(reason), reference);
    }

    public Id<PhaseSpell> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Enrolment> EnrolmentId { get; private set; }
    /// <summary>The pack and version that the code belongs to.</summary>
    public PackKey Method { get; private set; }
    public string Code { get; private set; }
    public DateRange Days { get; private set; }
    /// <summary>Why the person went back; empty when it went forward.</summary>
    public Sealed Reason { get; private set; }
    /// <summary>Kept for the record, counted nowhere: it would have ended before it began.</summary>
    public bool IsWithdrawn { get; private set; }
    public string? Reference { get; private set; }

    /// <summary>Where the spell stands between its neighbours: it ends the day before the next one, or with the support.</summary>
    internal void Redraw(DateOnly? lastDay)
    {
        IsWithdrawn = lastDay < Days.From;
        if (!IsWithdrawn) Days = Days with { Until = lastDay };
    }

    /// <summary>The phase that began with the support still does when the support's dates are corrected.</summary>
    internal void MoveWith(DateOnly before, DateOnly after)
    {
        if (Days.From == before) Days = new(after, Days.Until >= after ? Days.Until : null);
    }

    /// <summary>A newer import no longer tells of it.</summary>
    internal void Withdraw() => IsWithdrawn = true;

    internal void EndBefore(DateOnly next)
    {
        if (next.AddDays(-1) < Days.From) IsWithdrawn = true;
        else Days = Days.EndedOn(next.AddDays(-1));
    }

    internal void EndOn(DateOnly lastDay)
    {
        if (lastDay < Days.From) IsWithdrawn = true;
        else Days = Days.EndedOn(lastDay);
    }
}
