namespace Fotfeste.Storage;

/// <summary>Somebody whose support is running, as the choice before a contact is logged shows it.</summary>
public sealed record PersonToLog(Id<Enrolment> Id, string Name, Id<Unit> UnitId);
