namespace Fotfeste.Domain;

/// <summary>An employer that is to be left in peace, why, and until when or for good.</summary>
public sealed class DoNotContact : IOwned, IVersioned
{
    DoNotContact() => Why = Sealed.Nothing;

    public Id<DoNotContact> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Employer> EmployerId { get; private set; }
    /// <summary>Without a last day it is for good.</summary>
    public DateRange Days { get; private set; }
    public Sealed Why { get; private set; }
    /// <summary>They asked for it; otherwise we decided it ourselves.</summary>
    public bool AskedByThem { get; private set; }
    public Id<StaffMember> SaidBy { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="Refusal">No reason, or a last day before today.</exception>
    public static DoNotContact Say(Id<DoNotContact> id, Employer employer, string? why, bool askedByThem, DateOnly? until, Id<StaffMember> by, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(employer);
        Refusal.IfAny(Obstacles(why, until, today));
        return new() { Id = id, OrganisationId = employer.OrganisationId, EmployerId = employer.Id, Why = Sealed.Of(why), AskedByThem = askedByThem, Days = new(today, until), SaidBy = by };
    }

    /// <summary>They may be called again from today. That they were not is kept.</summary>
    public void Lift(DateOnly today) => Days = Days.CutOn(today.AddDays(-1));

    static IEnumerable<string> Obstacles(string? why, DateOnly? until, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(why)) yield return "employers.why-missing";
        if (until < today) yield return "employers.until-behind";
    }
}
