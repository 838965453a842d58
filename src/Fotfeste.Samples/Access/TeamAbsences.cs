namespace Fotfeste.Samples;

/// <summary>Who of the Norwegian team is away: one now, with a deputy, and one in three weeks, for whom nobody stands in yet.</summary>
static class TeamAbsences
{
    public static IReadOnlyList<AbsenceSample> Of(DateOnly today) =>
    [
        new("tomasz", new(today.AddDays(-1), today.AddDays(4)), "amina"),
        new("aslak", new(today.AddDays(21), today.AddDays(27)), null),
    ];
}
