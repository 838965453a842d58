namespace Fotfeste.Domain;

/// <summary>What work in a group of ISCO-08 usually is like, in the words of a job analysis and of a profile: our own estimate, made at the desk. It says nothing of one workplace, and no job is left out because of it.</summary>
/// <param name="Isco">One to four digits; the longest that fits counts.</param>
/// <param name="Interests">Whom such work suits, all six.</param>
/// <param name="Asks">What it usually asks for much of; the rest is not said.</param>
public sealed record UsualWork(string Isco, InterestLevels Interests, DemandLevels Asks);
