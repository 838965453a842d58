using static Fotfeste.Exchange.Column;

namespace Fotfeste.Exchange;

/// <summary>One row of <c>incomes</c>.</summary>
public sealed record IncomeRow(Place At, string Enrolment, string Source, DateRange Days)
{
    public static Table<IncomeRow> Table { get; } = new(
        "incomes",
        [Must("enrolment", pointsTo: "enrolments"), Must("source", Codes.IncomeSources), Must("from"), May("until")],
        f => new(f.At, f.Link("enrolment"), f.Code("source"), f.Period()),
        r => [r.Enrolment, r.Source, r.Days.From, r.Days.Until]);
}
