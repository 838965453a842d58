namespace Fotfeste.Storage;

/// <summary>Somebody in sight who agreed to be thought of when a job comes up: what the last list named, and to what the person has said no.</summary>
public sealed record AgreedLine(Id<Enrolment> Enrolment, Id<Participant> Person, IReadOnlySet<Id<OpenJob>> Shown, IReadOnlySet<Id<OpenJob>> Declined);
