namespace Fotfeste.Storage;

/// <summary>What the full-time posts of a programme carry, in all, by phase, and how much of it is new.</summary>
/// <param name="Programme">Its name.</param>
/// <param name="Load">People and posts against the programme's bounds.</param>
/// <param name="New">Begun within <see cref="LoadQueries.NewFor"/> days: they take more time.</param>
/// <param name="Phases">How many are in each phase of a method; who is in none is in none of them.</param>
public sealed record ProgrammeLoad(string Programme, CaseloadBounds Load, int New, IReadOnlyList<(PackKey Method, string Phase, int People)> Phases);
