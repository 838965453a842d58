namespace Fotfeste.Domain;

/// <summary>Who is named when an identity is protected, and as what.</summary>
/// <param name="Id">For the record, if one is made.</param>
/// <param name="Staff">Who.</param>
/// <param name="Persona">Coach or leader.</param>
public readonly record struct EntitledAs(Id<Entitled> Id, Id<StaffMember> Staff, Persona Persona);
