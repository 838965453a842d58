using static Fotfeste.Exchange.Column;

namespace Fotfeste.Exchange;

/// <summary>One row of <c>phases</c>: the code of a phase in the method of the enrolment's programme. A reader hands over each enrolment's phases in the order of their days.</summary>
public sealed record PhaseRow(Place At, string Enrolment, string Phase, DateOnly From, string? Reason = null)
{
    public static Table<PhaseRow> Table { get; } = new(
        "phases",
        [Must("enrolment", pointsTo: "enrolments"), Must("phase"), Must("from"), May("reason")],
        f => new(f.At, f.Link("enrolment"), f.Text("phase", NameText.Longest), f.PastDayOrNull("from") ?? default, f.TextOrNull("reason", 2000)),
        r => [r.Enrolment, r.Phase, r.From, r.Reason]);
}
