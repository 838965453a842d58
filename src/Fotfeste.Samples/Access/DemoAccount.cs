namespace Fotfeste.Samples;

/// <summary>Somebody on the invented staff who gets a sign-in in a demo store.</summary>
/// <param name="Staff">Reference of the staff row.</param>
/// <param name="UserName">Such as <c>ingrid@team.example</c>; the domain can belong to nobody.</param>
/// <param name="Personas">The capacities to pick from, the usual one first; the roles stand in the staff table.</param>
public sealed record DemoAccount(string Staff, string UserName, IReadOnlyList<Persona> Personas);
