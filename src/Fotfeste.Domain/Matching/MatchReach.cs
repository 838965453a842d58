namespace Fotfeste.Domain;

/// <summary>Blocks of one municipality that is near enough, and what the way there counts.</summary>
readonly record struct MatchReach(int From, int Until, short Points);
