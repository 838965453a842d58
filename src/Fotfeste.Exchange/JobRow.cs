using static Fotfeste.Exchange.Column;

namespace Fotfeste.Exchange;

/// <summary>One row of <c>jobs</c>: a form of the common employment forms. <paramref name="EndReason"/> stands beside a last day and only there.</summary>
public sealed record JobRow(
    Place At, string Reference, string Enrolment, string Form, DateRange Days,
    string? Employer = null, string? Tasks = null, Hours? Hours = null, DateOnly? AgreedUntil = null, string? EndReason = null)
{
    /// <summary>The forms are those of a pack, so the table is made for it.</summary>
    public static Table<JobRow> Table(FormsPack forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        var codes = forms.Forms.Select(form => (form.Code, Words: (IEnumerable<string>)form.Names.ByLanguage.Values)).ToList();
        return new(
            "jobs",
            [
                Must("reference"), Must("enrolment", pointsTo: "enrolments"), Must("form", [.. codes.Select(c => c.Code)]), Must("from"), May("employer", pointsTo: "employers"), May("tasks"),
                May("hours"), May("agreed_until"), May("until"), May("end_reason", Codes.JobEndReasons),
            ],
            f => Read(f, codes),
            r => [r.Reference, r.Enrolment, r.Form, r.Days.From, r.Employer, r.Tasks, r.Hours?.PerWeek, r.AgreedUntil, r.Days.Until, r.EndReason]);
    }

    /// <summary>A job that has ended has a last day that has come, and a reason.</summary>
    static JobRow Read(Fields f, IReadOnlyList<(string Code, IEnumerable<string> Words)> forms)
    {
        var row = new JobRow(
            f.At, f.OwnReference(), f.Link("enrolment"), f.PackCode("form", forms), f.Period(), f.LinkOrNull("employer"), f.TextOrNull("tasks"),
            f.Number("hours", 0, Domain.Hours.Most) is { } hours ? new Hours(hours) : null, f.DayOrNull("agreed_until"), f.CodeOrNull("end_reason"));
        if (row.AgreedUntil < row.Days.From) f.Wrong("agreed_until", "import.ends-before-it-began", DayText.Written(row.Days.From));
        if (row.Days.Until > f.Today) f.Wrong("until", "import.day-ahead", DayText.Written(f.Today));
        if (f.IsGiven("until") && !f.IsGiven("end_reason")) f.Demand("end_reason");
        if (!f.IsGiven("until") && f.IsGiven("end_reason")) f.Wrong("end_reason", "import.only-with", "until");
        return row;
    }
}
