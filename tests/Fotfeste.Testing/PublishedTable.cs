namespace Fotfeste.Testing;

/// <summary>Facts with the margins of the table on page 14 of source 003 (domain reference 8.1). Aneby, Tranås and Värnamo are our reading of the lost rows.</summary>
public static class PublishedTable
{
    public static ReportPeriod Period { get; } = new(new(2012, 1, 1), new(2017, 6, 30));

    /// <summary>Enrolled, into work, still enrolled; of those into work, the extratjänster that are not competitive.</summary>
    public static IReadOnlyList<(string Unit, int Enrolled, int IntoWork, int StillEnrolled, int Transition)> Rows { get; } =
    [
        ("Aneby", 21, 9, 6, 0), ("Eksjö", 36, 14, 8, 0), ("Gislaved", 47, 17, 14, 0), ("Gnosjö", 46, 31, 8, 9), ("Nässjö", 62, 22, 23, 0),
        ("Sävsjö", 44, 7, 13, 0), ("Tranås", 24, 13, 0, 0), ("Vetlanda", 23, 11, 11, 0), ("Värnamo", 21, 8, 8, 0), ("200 i praktiken", 11, 5, 0, 0),
    ];

    /// <summary>Exits with work as destination: everybody into work who is no longer enrolled, the first to have begun being the first to leave.</summary>
    public static IReadOnlyList<OutcomeFact> Facts { get; } = [.. Rows.SelectMany(row => Enumerable.Range(0, row.Enrolled).Select(number => Fact(row, number)))];

    public static string NameOf(string group) => Rows.Single(row => Testing.Facts.Named<Unit>(row.Unit).ToString() == group).Unit;

    static OutcomeFact Fact((string Unit, int Enrolled, int IntoWork, int StillEnrolled, int Transition) row, int number)
    {
        var began = new DateOnly(2012, 1, 1).AddDays(number * 29);
        var worked = number < row.IntoWork;
        var left = number < row.Enrolled - row.StillEnrolled;
        var kind = number < row.Transition ? CompetitiveClass.Transition : CompetitiveClass.Regular;
        JobFact[] jobs = worked ? [new(DateRange.Open(began.AddDays(90)), [new(DateRange.Open(began.AddDays(90)), kind, true, Permanence.Permanent, new(20))])] : [];
        return Testing.Facts.Support("2012-01-01", unit: Testing.Facts.Named<Unit>(row.Unit), jobs: jobs) with
        {
            Support = new(began, left ? began.AddDays(100) : null),
            ExitReason = left ? "goal-reached" : null,
            Destination = !left ? null : worked ? "work" : "other",
        };
    }
}
