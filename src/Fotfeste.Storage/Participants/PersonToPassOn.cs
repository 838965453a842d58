namespace Fotfeste.Storage;

/// <summary>Somebody who may get another coach, and who else is with the person.</summary>
public sealed record PersonToPassOn(Id<Enrolment> Id, Id<Unit> UnitId, Id<Programme> ProgrammeId, string Name, string Programme, DateOnly Since, IReadOnlyList<string> Others);
