namespace Fotfeste.Storage;

/// <summary>A job at one employer, and the name of the person in it.</summary>
public sealed record WorksThere(EmploymentSpell Job, string Person);
