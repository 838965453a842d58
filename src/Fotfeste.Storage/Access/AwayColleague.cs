namespace Fotfeste.Storage;

/// <summary>Somebody on the staff who is away, and who helps meanwhile: no deputy when there is none, or when the deputy is away too.</summary>
public sealed record AwayColleague(Id<Absence> Absence, Id<StaffMember> Id, string Name, DateRange Days, Id<StaffMember>? DeputyId, string? Deputy, string? DeputyPhone);
