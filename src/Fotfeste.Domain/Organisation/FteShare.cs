namespace Fotfeste.Domain;

/// <summary>How much of a full-time post somebody gives to a programme, from when to when.</summary>
public sealed class FteShare : IOwned, IReferenced
{
    FteShare() { }

    /// <exception cref="Refusal">Not 1 to 100 percent.</exception>
    public FteShare(Id<FteShare> id, StaffMember staff, Id<Programme> programme, Id<Unit> unit, int percent, DateRange days, string? reference = null)
    {
        ArgumentNullException.ThrowIfNull(staff);
        if (percent is < 1 or > 100) throw new Refusal("organisation.share-unlikely");
        (Id, OrganisationId, StaffId, ProgrammeId, UnitId, Percent, Days, Reference) = (id, staff.OrganisationId, staff.Id, programme, unit, percent, days, reference);
    }

    public Id<FteShare> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<StaffMember> StaffId { get; private set; }
    public Id<Programme> ProgrammeId { get; private set; }
    /// <summary>Where the work is done.</summary>
    public Id<Unit> UnitId { get; private set; }
    /// <summary>1 to 100 percent of a full-time post.</summary>
    public int Percent { get; private set; }
    public DateRange Days { get; private set; }
    public string? Reference { get; private set; }

    /// <exception cref="Refusal">The last day lies before the first.</exception>
    public void End(DateOnly lastDay)
    {
        if (lastDay < Days.From) throw new Refusal("organisation.period-backwards");
        Days = Days.EndedOn(lastDay);
    }

    public void Change(int percent, DateRange days)
    {
        if (percent is < 1 or > 100) throw new Refusal("organisation.share-unlikely");
        (Percent, Days) = (percent, days);
    }
}
