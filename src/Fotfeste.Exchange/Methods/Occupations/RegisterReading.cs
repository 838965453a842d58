namespace Fotfeste.Exchange;

/// <summary>What the official files of one source hold.</summary>
/// <param name="Occupations">By code.</param>
/// <param name="Skills">By code; only ESCO has them.</param>
/// <param name="Needs">Which skills an occupation asks for; those of which no file speaks are not in it.</param>
/// <param name="Files">How many files were understood: with none of them, somebody named the wrong folder.</param>
/// <param name="Rejected">How many lines were left out.</param>
/// <param name="Faults">The first of them.</param>
public sealed record RegisterReading(
    IReadOnlyList<Occupation> Occupations, IReadOnlyList<OccupationSkill> Skills, IReadOnlyDictionary<OccupationCode, IReadOnlyList<SkillNeed>> Needs, int Files, int Rejected, IReadOnlyList<RegisterFault> Faults);
