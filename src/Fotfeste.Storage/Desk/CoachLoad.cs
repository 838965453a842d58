namespace Fotfeste.Storage;

/// <summary>What one coach carries in one programme on a day, against the programme's bounds.</summary>
public sealed record CoachLoad(Id<StaffMember> Coach, Id<Programme> Programme, CaseloadBounds Load);
