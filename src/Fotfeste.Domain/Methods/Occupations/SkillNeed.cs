namespace Fotfeste.Domain;

/// <summary>A skill that an occupation asks for.</summary>
/// <param name="Skill">Its code.</param>
/// <param name="IsEssential">Asked for always; otherwise sometimes.</param>
public readonly record struct SkillNeed(string Skill, bool IsEssential);
