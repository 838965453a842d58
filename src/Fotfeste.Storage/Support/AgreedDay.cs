namespace Fotfeste.Storage;

/// <summary>A day on which the next contact with somebody was agreed, without an hour.</summary>
public sealed record AgreedDay(Id<Enrolment> EnrolmentId, string Person, DateOnly Day, Sealed NextStep);
