namespace Fotfeste.Domain;

/// <summary>A skill or a piece of knowledge as ESCO names it.</summary>
/// <param name="Code">The last part of its address.</param>
/// <param name="Names">By language, the preferred one first.</param>
public sealed record OccupationSkill(string Code, TermWords Names);
