namespace Fotfeste.Exchange;

/// <summary>One row of <c>participants</c>. Without <paramref name="Language"/> the person is spoken to in the organisation's.</summary>
public sealed record ParticipantRow(
    Place At, string Reference, string Name, bool IsCode = false, string? Language = null, Sex Sex = Sex.Unknown, int? BirthYear = null,
    string? Phone = null, string? Email = null, string? Address = null);
