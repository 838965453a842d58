namespace Fotfeste.Exchange;

/// <summary>One row of <c>incomes</c>.</summary>
public sealed record IncomeRow(Place At, string Enrolment, string Source, DateRange Days);
