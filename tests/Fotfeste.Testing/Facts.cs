namespace Fotfeste.Testing;

/// <summary>Hand-made facts for statistics: people supported from a day, with jobs.</summary>
public static class Facts
{
    static int lastPerson;

    public static Id<Unit> OneUnit { get; } = Named<Unit>("unit");
    public static Id<Programme> OneProgramme { get; } = Named<Programme>("programme");

    /// <summary>The same name gives the same identity.</summary>
    public static Id<T> Named<T>(string name) => new(new Guid(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name))[..16]));

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static ReportPeriod Period(string from, string until) => new(Day(from), Day(until));

    public static OutcomeFact Support(string from, string? until = null, string? to = null, Id<Unit>? unit = null, int? person = null, Sex sex = Sex.Unknown, GoalKind goal = GoalKind.Work, string reason = "goal-reached", string[]? incomes = null, JobFact[]? jobs = null) => new(
        unit ?? OneUnit, OneProgramme, person ?? Interlocked.Increment(ref lastPerson), sex, goal, Days(from, until),
        until is null ? null : reason, until is null ? null : to ?? "other", incomes ?? [], jobs ?? []);

    public static JobFact Job(string from, CompetitiveClass kind = CompetitiveClass.Regular, string? until = null, Permanence permanence = Permanence.Permanent, decimal? hours = null) =>
        Job(Days(from, until), Terms(from, kind, until, permanence, hours));

    public static JobFact Job(DateRange days, params TermsFact[] terms) => new(days, terms);

    public static TermsFact Terms(string from, CompetitiveClass kind, string? until = null, Permanence permanence = Permanence.Permanent, decimal? hours = null) =>
        new(Days(from, until), kind, kind is not (CompetitiveClass.Placement or CompetitiveClass.Education), permanence, hours is { } week ? new Hours(week) : null);

    public static DateRange Days(string from, string? until = null) => new(Day(from), until is null ? null : Day(until));
}
