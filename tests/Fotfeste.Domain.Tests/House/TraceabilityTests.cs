using System.Text.RegularExpressions;

namespace Fotfeste.Domain.Tests;

/// <summary>docs/traceability.md promises nothing that nobody can look up.</summary>
public sealed partial class TraceabilityTests
{
    static readonly string Paper = File.ReadAllText(Path.Combine(SourceTree.Root, "docs/traceability.md"));
    static readonly List<Row> Rows = Read(Paper);

    [Fact]
    public void Every_requirement_stands_there_once() => Assert.Equal(Enumerable.Range(1, 140), Rows.Select(r => r.Number));

    [Fact]
    public void Every_row_has_a_room_of_the_house_and_a_status() => Findings.None(Rows.Where(r => !IsKnown(r)).Select(r => $"{r.Number}: {r.Room}, {r.Status}"));

    [Fact]
    public void The_line_above_the_tables_counts_them()
    {
        int Of(string status) => Rows.Count(r => r.Status == status);

        Assert.Contains($"\nNow: {Of("met")} met, {Of("partly")} partly, {Of("open")} open.\n", Paper, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_met_or_partly_met_names_tests_that_exist()
    {
        var known = KnownTests();

        Assert.True(known.Count > 200, "the scan sees the tests");
        Findings.None(Rows.SelectMany(r => Missing(r, known)));
    }

    [Fact]
    public void Every_control_in_the_security_paper_names_tests_that_exist()
    {
        var controls = ControlRow().Matches(File.ReadAllText(Path.Combine(SourceTree.Root, "SECURITY.md"))).SelectMany(row => Name().Matches(row.Groups[1].Value)).Select(m => m.Groups[1].Value).ToList();

        Assert.True(controls.Count > 20, "the scan sees the controls");
        Findings.None(controls.Except(KnownTests()));
    }

    [Fact]
    public void Planted_rows_are_caught()
    {
        var rows = Read("| 1 | A | Kitchen | met | |\n| 2 | B | Support | met | `NoTests.None_at_all` |\n| 3 | C | Support | open | |");

        Assert.False(IsKnown(rows[0]));
        Assert.Equal(["1: met, but no test", "2: NoTests.None_at_all does not exist"], rows.SelectMany(r => Missing(r, KnownTests())));
    }

    static bool IsKnown(Row row) => RoomOrder.Rooms.Contains(row.Room) && row.Status is ("met" or "partly" or "open");

    static IEnumerable<string> Missing(Row row, HashSet<string> known) =>
        row.Tests.Count == 0
            ? row.Status == "open" ? [] : [$"{row.Number}: {row.Status}, but no test"]
            : row.Tests.Where(test => !known.Contains(test)).Select(test => $"{row.Number}: {test} does not exist");

    static HashSet<string> KnownTests() =>
        [.. from file in SourceTree.Under("tests", "*.cs") from Match test in TestMethod().Matches(file.Text) select $"{Path.GetFileNameWithoutExtension(file.Path)}.{test.Groups[1].Value}"];

    static List<Row> Read(string markdown) =>
        [.. from Match row in TableRow().Matches(markdown)
            select new Row(int.Parse(row.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), row.Groups[2].Value, row.Groups[3].Value, [.. Name().Matches(row.Groups[4].Value).Select(m => m.Groups[1].Value)])];

    [GeneratedRegex(@"^\| (\d+) \| [^|]+ \| (\w+) \| (\w+) \|([^|\n]*)\|", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"^\| [^|]+ \| [^|]+ \|([^|\n]*)\|$", RegexOptions.Multiline)]
    private static partial Regex ControlRow();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"public (?:async )?(?:Task|void) (\w+)\(")]
    private static partial Regex TestMethod();

    sealed record Row(int Number, string Room, string Status, IReadOnlyList<string> Tests);
}
