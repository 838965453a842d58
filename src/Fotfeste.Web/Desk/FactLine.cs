namespace Fotfeste.Web;

/// <summary>Something that a phase begins or is done with, in words, and what the records say of it.</summary>
public sealed record FactLine(string Text, FactSight Sight);
