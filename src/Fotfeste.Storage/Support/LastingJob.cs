namespace Fotfeste.Storage;

/// <summary>Somebody's job that has lasted, at an employer whom nothing keeps us from asking.</summary>
public sealed record LastingJob(Id<Employer> Employer, string Firm, Id<Enrolment> Enrolment, string Person, DateOnly Since);
