namespace Fotfeste.Domain;

/// <summary>Somebody on the staff is away on these days, and perhaps a deputy has the rights of the post. There is no reason in it, for that would tell of health. It ends by itself.</summary>
public sealed class Absence : IOwned, IVersioned
{
    /// <summary>A longer one is no absence but an empty post, in days.</summary>
    public const int Longest = 366;

    Absence() { }

    public Id<Absence> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    /// <summary>Who is away.</summary>
    public Id<StaffMember> StaffId { get; private set; }
    /// <summary>First and last day, both counted; there always is a last one, so that a deputy's rights end.</summary>
    public DateRange Days { get; private set; }
    /// <summary>Who stands in; null when nobody does.</summary>
    public Id<StaffMember>? DeputyId { get; private set; }
    public int Version { get; private set; }

    /// <summary>Called off before it began: kept, and holds no day.</summary>
    public bool IsWithdrawn => Days.IsEmpty;

    /// <param name="id">Made when the form is drawn.</param>
    /// <param name="staff">Who is away.</param>
    /// <param name="days">From when to when.</param>
    /// <param name="deputy">Whose post lets them stand in (<see cref="Rota.Fits"/>); null for nobody.</param>
    /// <param name="rota">Roles and absences around the person.</param>
    /// <param name="today">The organisation's day.</param>
    /// <exception cref="Refusal">Days that cannot be, or a deputy who cannot stand in.</exception>
    public static Absence Register(Id<Absence> id, StaffMember staff, DateRange days, Id<StaffMember>? deputy, Rota rota, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(staff);
        var absence = new Absence { Id = id, OrganisationId = staff.OrganisationId, StaffId = staff.Id };
        absence.Change(days, deputy, rota, today);
        return absence;
    }

    /// <summary>Other days, or another deputy.</summary>
    /// <exception cref="Refusal">Days that cannot be, or a deputy who cannot stand in.</exception>
    public void Change(DateRange days, Id<StaffMember>? deputy, Rota rota, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(rota);
        Refusal.IfAny(Obstacles(days, deputy, rota, today));
        (Days, DeputyId) = (days, deputy);
    }

    /// <summary>Back at work on this day: the absence lasts until the day before, and one that had not begun holds no day.</summary>
    public void BackOn(DateOnly day) => Days = Days.CutOn(day.AddDays(-1));

    IEnumerable<string> Obstacles(DateRange days, Id<StaffMember>? deputy, Rota rota, DateOnly today)
    {
        if (days.Until is not { } last || last < days.From)
        {
            yield return "absence.backwards";
            yield break;
        }
        if (last < today) yield return "absence.over";
        if (days.Days > Longest) yield return "absence.too-long";
        if (rota.IsAway(StaffId, days, Id)) yield return "absence.already-away";
        if (deputy is not { } other) yield break;
        if (other == StaffId) yield return "absence.deputy-oneself";
        else if (rota.IsAway(other, days, Id)) yield return "absence.deputy-away";
        else if (!rota.MayStandIn(other, StaffId, days)) yield return "absence.deputy-elsewhere";
    }
}
