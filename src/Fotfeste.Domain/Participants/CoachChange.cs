namespace Fotfeste.Domain;

/// <summary>From a day on another coach is with the person: who it was, who it will be, and a word about it that the person can read. Rights follow the days of the two assignments.</summary>
public sealed class CoachChange : IOwned, IVersioned
{
    /// <summary>The longest word to the person, in characters.</summary>
    public const int LongestNote = 500;

    CoachChange() => Note = Sealed.Nothing;

    public Id<CoachChange> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Enrolment> EnrolmentId { get; private set; }
    /// <summary>The same for all that were decided in one go; it is taken back together.</summary>
    public Id<CoachChange> TogetherId { get; private set; }
    /// <summary>The new coach's first day.</summary>
    public DateOnly Day { get; private set; }
    /// <summary>Who it was; null for somebody who had no coach.</summary>
    public Id<StaffMember>? FromId { get; private set; }
    public Id<StaffMember> ToId { get; private set; }
    /// <summary>The assignment that ends with it, and the last day that it had before; null when none ended.</summary>
    public Id<CoachAssignment>? EndedId { get; private set; }
    public DateOnly? EndedUntil { get; private set; }
    /// <summary>The assignment that begins with it; null when the new coach was with the person already.</summary>
    public Id<CoachAssignment>? BegunId { get; private set; }
    /// <summary>To the person, in plain words.</summary>
    public Sealed Note { get; private set; }
    public Id<StaffMember> DecidedBy { get; private set; }
    public DateTimeOffset DecidedAt { get; private set; }
    /// <summary>It was a slip, and both assignments are as they were.</summary>
    public bool IsTakenBack { get; private set; }
    public int Version { get; private set; }

    /// <param name="id">Also that of the assignment that begins.</param>
    /// <param name="enrolment">With all its assignments; it is changed.</param>
    /// <param name="from">Whose assignment ends the day before; null for somebody without a coach.</param>
    /// <param name="to">Who is with the person from that day on, on the side that the other was on.</param>
    /// <param name="day">Today or later.</param>
    /// <param name="note">To the person; may be empty.</param>
    /// <param name="together">Of all that are decided in one go.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When.</param>
    /// <param name="today">The organisation's day.</param>
    /// <exception cref="Refusal">The same coach, a day gone by or after the support, or days that overlap others of the new coach.</exception>
    public static CoachChange Decide(
        Id<CoachChange> id, Enrolment enrolment, Id<StaffMember>? from, Id<StaffMember> to, DateOnly day, string? note, Id<CoachChange> together, Id<StaffMember> by, DateTimeOffset at, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        Refusal.IfAny(Obstacles(from, to, day, note, today));
        var ends = enrolment.Assignments.Where(a => from is not null && a.CoachId == from && !a.IsWithdrawn && (a.Days.Until is null || a.Days.Until >= day)).MinBy(a => a.Days.From);
        var role = (ends ?? enrolment.Assignments.Where(a => a.CoachId == from).MaxBy(a => a.Days.From))?.Role ?? CoachRole.Whole;
        var change = new CoachChange
        {
            Id = id, OrganisationId = enrolment.OrganisationId, EnrolmentId = enrolment.Id, TogetherId = together, Day = day, FromId = from, ToId = to,
            EndedId = ends?.Id, EndedUntil = ends?.Days.Until, Note = Sealed.Of(note), DecidedBy = by, DecidedAt = at,
        };
        if (!enrolment.Assignments.Any(a => a.CoachId == to && a.Days.Covers(day) && a.Days.Until is null)) change.Begin(enrolment, role);
        if (ends is not null && ends.Days.From < day) enrolment.EndAssignment(ends.Id, day.AddDays(-1));
        else if (ends is not null) enrolment.TakeBackAssignment(ends.Id);
        return change;
    }

    /// <summary>It was a slip: the new assignment is withdrawn, and the old one lasts as long as it did.</summary>
    /// <exception cref="Refusal">Something has changed since.</exception>
    public void TakeBack(Enrolment enrolment)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        if (IsTakenBack) return;
        if (BegunId is { } begun) enrolment.TakeBackAssignment(begun);
        if (EndedId is { } ended) enrolment.TakeBackEnd(ended, EndedUntil);
        IsTakenBack = true;
    }

    void Begin(Enrolment enrolment, CoachRole role)
    {
        var assignment = new Id<CoachAssignment>(Id.Value);
        enrolment.Assign(assignment, ToId, role, DateRange.Open(Day));
        BegunId = assignment;
    }

    static IEnumerable<string> Obstacles(Id<StaffMember>? from, Id<StaffMember> to, DateOnly day, string? note, DateOnly today)
    {
        if (to == default) yield return "leading.coach-missing";
        if (from == to) yield return "leading.same-coach";
        if (day < today) yield return "leading.day-past";
        if (note?.Length > LongestNote) yield return "leading.note-long";
    }
}
