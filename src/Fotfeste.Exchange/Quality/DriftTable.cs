using System.Globalization;

namespace Fotfeste.Exchange;

/// <summary>The drift view as a file: one figure a row, stable codes, invariant numbers, nobody's name.</summary>
public sealed class DriftTable(DriftReport report)
{
    public static IReadOnlyList<string> Headings { get; } = ["part", "method", "phase", "figure", "value"];

    public IEnumerable<IReadOnlyList<object?>> Rows => report.Waits.SelectMany(Waits).Concat(Days()).Concat(Contacts()).Concat(Places());

    public string Csv()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new CsvTable(',', LineEnd: "\n").WriteTo(text, Headings, Rows);
        return text.ToString();
    }

    static IEnumerable<IReadOnlyList<object?>> Waits(PhaseWait wait)
    {
        yield return Row("people", wait.People);
        yield return Row("median_days", wait.Middle);
        yield return Row("longest_days", wait.Longest);
        foreach (var (at, people) in wait.Parts.Index())
            yield return Row(at < PhaseWait.Edges.Count ? string.Create(CultureInfo.InvariantCulture, $"up_to_{PhaseWait.Edges[at]}_days") : "longer", people);
        yield return Row("past_limit", wait.Past);

        IReadOnlyList<object?> Row(string figure, object? value) => ["waiting", wait.Method.Key.Code, wait.Phase.Code, figure, value];
    }

    IEnumerable<IReadOnlyList<object?>> Days()
    {
        foreach (var role in Enum.GetValues<PhaseRole>().Where(r => r != PhaseRole.Before)) yield return Row("days", CodeOf.Value(role).Replace('-', '_'), report.Days.Of(role));
        yield return Row("days", "outside_the_clock", report.Days.Outside);
        yield return Row("days", "mapping_of_all_percent", report.Days.Mapping?.Rounded);
        yield return Row("days", "mapping_before_job_percent", report.Days.MappingBeforeJob?.Rounded);
    }

    IEnumerable<IReadOnlyList<object?>> Contacts()
    {
        var contacts = report.Contacts;
        yield return Row("first_employer", "started", contacts.Started);
        yield return Row("first_employer", "half_within_days", contacts.Half);
        yield return Row("first_employer", "within_30_days", contacts.WithinMonth.Part.Shown);
        yield return Row("first_employer", "within_30_days_of", contacts.WithinMonth.Whole.Shown);
        yield return Row("first_employer", "still_without", contacts.Waiting.Count);
        yield return Row("first_employer", "still_without_median_days", contacts.MiddleWait);
    }

    IEnumerable<IReadOnlyList<object?>> Places()
    {
        foreach (var setting in Enum.GetValues<WorkSetting>()) yield return Row("places", CodeOf.Value(setting), report.Places.Of(setting));
        yield return Row("places", "practice_past_agreed_day", report.Places.PastAgreed);
        yield return Row("places", "practice_without_end", report.Places.WithoutEnd);
    }

    static IReadOnlyList<object?> Row(string part, string figure, object? value) => [part, null, null, figure, value];
}
