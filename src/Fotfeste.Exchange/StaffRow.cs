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
public sealed record StaffRow(Place At, string Reference, string Name, string? Phone = null, Persona? Role = null, string? Unit = null, string? Programme = null, int? FtePercent = null, DateRange? Days = null);
