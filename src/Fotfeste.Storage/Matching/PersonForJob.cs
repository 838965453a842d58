namespace Fotfeste.Storage;

/// <summary>Somebody in sight for whom a job may be something.</summary>
public sealed record PersonForJob(Id<Participant> Id, Id<Enrolment> Enrolment, string Name);
