namespace Fotfeste.Domain;

/// <summary>Which coach is with the person, on which side, from when to when. It also opens the same person's earlier enrolments in the unit to that coach.</summary>
public sealed class CoachAssignment : IOwned
{
    CoachAssignment() { }

    internal CoachAssignment(Id<CoachAssignment> id, Enrolment enrolment, Id<StaffMember> coach, CoachRole role, DateRange days)
    {
        (Id, OrganisationId, EnrolmentId, CoachId, Role, Days) = (id, enrolment.OrganisationId, enrolment.Id, coach, role, days);
        (ParticipantId, UnitId) = (enrolment.ParticipantId, enrolment.UnitId);
    }

    public Id<CoachAssignment> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Enrolment> EnrolmentId { get; private set; }
    public Id<Participant> ParticipantId { get; private set; }
    public Id<Unit> UnitId { get; private set; }
    public Id<StaffMember> CoachId { get; private set; }
    public CoachRole Role { get; private set; }
    public DateRange Days { get; private set; }

    /// <summary>Kept for the record, counted nowhere: the support ended before the first day, so the range holds no day.</summary>
    public bool IsWithdrawn => Days.IsEmpty;

    /// <summary>An assignment that began or ended with the support still does when the support's dates are corrected.</summary>
    internal void MoveWith(DateRange before, DateRange after)
    {
        var from = Days.From == before.From ? after.From : Days.From;
        var until = Days.Until == before.Until ? after.Until : Days.Until;
        if (until is null || until >= from) Days = new(from, until);
    }

    internal void BelongTo(Participant person) => ParticipantId = person.Id;

    internal void End(DateOnly lastDay) => Days = Days.EndedOn(lastDay);

    internal void Withdraw() => CutOn(Days.From.AddDays(-1));

    internal void LastUntil(DateOnly? lastDay) => Days = Days with { Until = lastDay };

    internal void CutOn(DateOnly lastDay) => Days = Days.CutOn(lastDay);
}
