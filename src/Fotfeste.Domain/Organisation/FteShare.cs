namespace Fotfeste.Domain;

/// <summary>How much of a full-time post somebody gives to a programme, from when to when.</summary>
public sealed class FteShare : IOwned, IReferenced
{
    FteShare() { }

    /// <exception cref="Refusal">Not 1 to 100 percent, or days the wrong way round.</exception>
    public FteShare(Id<FteShare> id, StaffMember staff, Id<Programme> programme, Id<Unit> unit, int percent, DateRange days, string? reference = null)
    {
        ArgumentNullException.ThrowIfNull(staff);
        (Id, OrganisationId, StaffId, ProgrammeId, UnitId, Reference) = (id, staff.OrganisationId, staff.Id, programme, unit, reference);
        Change(percent, days);
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
        Refusal.IfAny(Obstacles(percent, days));
        (Percent, Days) = (percent, days);
    }

    static IEnumerable<string> Obstacles(int percent, DateRange days)
    {
        if (percent is < 1 or > 100) yield return "organisation.share-unlikely";
        if (days.Until < days.From) yield return "organisation.period-backwards";
    }
}
