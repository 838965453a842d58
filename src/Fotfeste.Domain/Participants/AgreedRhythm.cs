namespace Fotfeste.Domain;

/// <summary>What is agreed from one day until the next step.</summary>
/// <param name="From">Since when.</param>
/// <param name="EveryDays">A contact with the person at least every so many days.</param>
/// <param name="EmployerEveryDays">One with the employer at least every so many days while there is a job; null when nothing is agreed.</param>
/// <param name="Step">The step that brought it; null for what support began with.</param>
public sealed record AgreedRhythm(DateOnly From, int EveryDays, int? EmployerEveryDays, RhythmStep? Step);
