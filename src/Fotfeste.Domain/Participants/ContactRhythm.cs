namespace Fotfeste.Domain;

/// <summary>How often person and employer hear from us: what support began with, and every step down and up that was agreed since. Which one holds follows from the day.</summary>
public sealed class ContactRhythm
{
    /// <param name="from">The first day of support.</param>
    /// <param name="everyDays">What support began with.</param>
    /// <param name="steps">Of this support, in any order; withdrawn ones are passed over.</param>
    public ContactRhythm(DateOnly from, int everyDays, IEnumerable<RhythmStep> steps) =>
        All = [new(from, everyDays, null, null), .. steps.Where(s => !s.IsWithdrawn).OrderBy(s => s.From).ThenBy(s => s.Id.Value).Select(s => new AgreedRhythm(s.From, s.EveryDays, s.EmployerEveryDays, s))];

    /// <summary>What was agreed and will be, the oldest first. Of two from the same day the one written later holds.</summary>
    public IReadOnlyList<AgreedRhythm> All { get; }

    /// <summary>What holds on that day; before support began, what it began with.</summary>
    public AgreedRhythm On(DateOnly day) => All.LastOrDefault(a => a.From <= day) ?? All[0];
}
