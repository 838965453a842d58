namespace Fotfeste.Storage;

/// <summary>A coach who is or was with the person in one support spell.</summary>
public sealed record CoachWith(Id<Enrolment> EnrolmentId, Id<StaffMember> Id, string Name, CoachRole Role, DateRange Days);
