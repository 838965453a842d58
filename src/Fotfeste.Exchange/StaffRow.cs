using static Fotfeste.Exchange.Column;

namespace Fotfeste.Exchange;

/// <summary>One row of <c>staff</c>: somebody, and perhaps a role in a unit, and perhaps a share of a post in a programme. The same reference may come again with another role or share.</summary>
/// <param name="At">Where it stood.</param>
/// <param name="Reference">Whose row it is.</param>
/// <param name="Name">The same in every row of that reference.</param>
/// <param name="Phone">At work.</param>
/// <param name="Role">Null when the row gives none; a coach's or leader's has a unit.</param>
/// <param name="Unit">Where the role and the share are.</param>
/// <param name="Programme">What the share is given to; never null beside a share.</param>
/// <param name="FtePercent">1 to 100; null when the row gives no share.</param>
/// <param name="Days">Of the role and the share; never null beside either.</param>
public sealed record StaffRow(Place At, string Reference, string Name, string? Phone = null, Persona? Role = null, string? Unit = null, string? Programme = null, int? FtePercent = null, DateRange? Days = null)
{
    public static Table<StaffRow> Table { get; } = new(
        "staff",
        [
            Must("reference"), Must("name"), May("phone"), May("role", ["coach", "leader", "administrator", "evaluator"]),
            May("unit", pointsTo: "units"), May("programme", pointsTo: "programmes"), May("fte_percent"), May("from"), May("until"),
        ],
        Read,
        r => [r.Reference, r.Name, r.Phone, r.Role is { } role ? CodeOf.Value(role) : null, r.Unit, r.Programme, r.FtePercent, r.Days?.From, r.Days?.Until]);

    static StaffRow Read(Fields f)
    {
        var row = new StaffRow(
            f.At, f.SharedReference(), f.Name("name"), f.TextOrNull("phone", 100), f.ChoiceOrNull<Persona>("role"), f.LinkOrNull("unit"), f.LinkOrNull("programme"),
            f.Whole("fte_percent", 1, 100), f.IsGiven("from") || f.IsGiven("until") ? f.Period() : null);
        var (hasRole, hasShare) = (f.IsGiven("role"), f.IsGiven("fte_percent"));
        if ((hasRole || hasShare) && !f.IsGiven("from")) f.Demand("from");
        if ((hasShare || row.Role is Persona.Coach or Persona.Leader) && !f.IsGiven("unit")) f.Demand("unit");
        if (hasShare && !f.IsGiven("programme")) f.Demand("programme");
        if (!hasShare && f.IsGiven("programme")) f.Demand("fte_percent");
        return row;
    }
}
