using static Fotfeste.Exchange.Column;

namespace Fotfeste.Exchange;

/// <summary>One row of <c>participants</c>. Without <paramref name="Language"/> the person is spoken to in the organisation's.</summary>
public sealed record ParticipantRow(
    Place At, string Reference, string Name, bool IsCode = false, string? Language = null, Sex Sex = Sex.Unknown, int? BirthYear = null,
    string? Phone = null, string? Email = null, string? Address = null)
{
    public static Table<ParticipantRow> Table { get; } = new(
        "participants",
        [Must("reference"), Must("name"), May("is_code"), May("language"), May("sex", CodeOf.All<Sex>()), May("birth_year"), May("phone"), May("email"), May("address")],
        f => new(
            f.At, f.OwnReference(), f.Name("name"), f.Yes("is_code", otherwise: false), f.LanguageOrNull("language"), f.Choice("sex", Sex.Unknown), f.Whole("birth_year", 1900, f.Today.Year),
            f.TextOrNull("phone", 100), f.TextOrNull("email", 254), f.TextOrNull("address", 500)),
        r => [r.Reference, r.Name, r.IsCode, r.Language, CodeOf.Value(r.Sex), r.BirthYear, r.Phone, r.Email, r.Address]);
}
