namespace Fotfeste.Domain;

/// <summary>With whom a lead is: an employer that the team knows, or only a name.</summary>
/// <param name="Id">Null while it is only a name.</param>
/// <param name="Name">What it is called.</param>
public sealed record LeadFirm(Id<Employer>? Id, string Name);
