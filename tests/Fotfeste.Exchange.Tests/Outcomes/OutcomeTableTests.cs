using System.Globalization;
using System.Text.Json;
using static Fotfeste.Testing.Facts;

namespace Fotfeste.Exchange.Tests;

public sealed class OutcomeTableTests
{
    static readonly OutcomeReport published = OutcomeReport.From(PublishedTable.Facts, PublishedTable.Period, Grouping.Unit, Definition.AsPrinted)
        .SortedBy(PublishedTable.NameOf, StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: false));

    [Fact]
    public void The_published_table_prints_as_csv_with_its_total_last() => Assert.Equal(
        """
        unit,enrolled,into_work,still_enrolled,exited,exited_to_work,into_work_of_enrolled,exited_to_work_of_exited
        200 i praktiken,11,5,0,11,5,45.5 %,45.5 %
        Aneby,21,9,6,15,9,42.9 %,60.0 %
        Eksjö,36,14,8,28,14,38.9 %,50.0 %
        Gislaved,47,17,14,33,17,36.2 %,51.5 %
        Gnosjö,46,31,8,38,31,67.4 %,81.6 %
        Nässjö,62,22,23,39,22,35.5 %,56.4 %
        Sävsjö,44,7,13,31,7,15.9 %,22.6 %
        Tranås,24,13,0,24,13,54.2 %,54.2 %
        Vetlanda,23,11,11,12,11,47.8 %,91.7 %
        Värnamo,21,8,8,13,8,38.1 %,61.5 %
        TOTAL,335,137,91,244,137,40.9 %,56.1 %

        """, Print(published, TableFormat.Csv, PublishedTable.NameOf));

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("nb-NO")]
    [InlineData("en-GB")]
    public void Numbers_are_the_same_whoever_reads(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Contains("TOTAL,335,137,91,244,137,40.9 %,56.1 %\n", Print(published, TableFormat.Csv, PublishedTable.NameOf), StringComparison.Ordinal);
            Assert.Contains("40.9", Print(published, TableFormat.Json, PublishedTable.NameOf), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(1, 16, "6.3 %")]
    [InlineData(1, 3, "33.3 %")]
    [InlineData(2, 3, "66.7 %")]
    [InlineData(3, 3, "100.0 %")]
    [InlineData(0, 3, "0.0 %")]
    public void Shares_have_one_decimal_and_round_half_away_from_zero(int part, int whole, string printed)
    {
        var facts = Enumerable.Range(0, whole).Select(n => Support("2016-01-01", jobs: n < part ? [Job("2016-02-01")] : []));

        Assert.Equal(printed, Csv(facts, Grouping.Year)[1].Split(',')[6]);
    }

    [Theory]
    [InlineData(Grouping.Unit, "unit")]
    [InlineData(Grouping.Year, "year")]
    [InlineData(Grouping.Sex, "sex")]
    [InlineData(Grouping.Programme, "programme")]
    [InlineData(Grouping.Goal, "goal")]
    public void The_first_column_bears_the_groupings_name(Grouping by, string name) =>
        Assert.StartsWith(name + ",enrolled,", Csv([], by)[0], StringComparison.Ordinal);

    [Fact]
    public void A_share_of_nobody_is_empty() => Assert.Equal(["2016,0,0,0,0,0,,", "TOTAL,0,0,0,0,0,,", ""], Csv([], Grouping.Year)[1..]);

    [Fact]
    public void Hidden_cells_print_as_under_five_in_every_format()
    {
        var shown = SmallGroups.Hide(Report([Support("2016-01-01", sex: Sex.Woman)], Grouping.Sex));

        Assert.Equal("woman,..,..,..,..,..,..,..", Print(shown, TableFormat.Csv).Split('\n')[1]);
        Assert.Equal("..", Parsed(shown).GetProperty("total").GetProperty("enrolled").GetString());
        Assert.Equal("..", Parsed(shown).GetProperty("total").GetProperty("into_work_of_enrolled").GetString());
        Assert.DoesNotContain("1", Print(shown, TableFormat.Table), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_looks_like_a_formula_is_made_harmless_and_one_with_a_comma_is_quoted()
    {
        var report = Report([Support("2016-01-01")], Grouping.Unit);

        Assert.StartsWith("\"'=1+1\",1,", Print(report, TableFormat.Csv, _ => "=1+1").Split('\n')[1], StringComparison.Ordinal);
        Assert.StartsWith("\"Aneby, Tranås\",1,", Print(report, TableFormat.Csv, _ => "Aneby, Tranås").Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Json_carries_numbers_the_question_and_the_warnings()
    {
        var json = Parsed(published, PublishedTable.NameOf);

        Assert.Equal(("2012-01-01", "2017-06-30", "unit", "as-printed"), (Text("from"), Text("to"), Text("by"), Text("definition")));
        Assert.Equal((335, 40.9m), (json.GetProperty("total").GetProperty("enrolled").GetInt32(), json.GetProperty("total").GetProperty("into_work_of_enrolled").GetDecimal()));
        Assert.Equal("Gislaved", json.GetProperty("rows")[3].GetProperty("unit").GetString());
        Assert.Equal(["open-cohort", "few"], json.GetProperty("warnings").EnumerateArray().Select(w => w.GetString()));
        Assert.Equal(JsonValueKind.Null, Parsed(Report([], Grouping.Year)).GetProperty("total").GetProperty("into_work_of_enrolled").ValueKind);

        string? Text(string name) => json.GetProperty(name).GetString();
    }

    [Fact]
    public void The_table_for_people_stands_in_columns()
    {
        var lines = Print(published, TableFormat.Table, PublishedTable.NameOf).TrimEnd('\n').Split('\n');

        Assert.StartsWith("unit             enrolled  into_work  ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("Gislaved               47         17  ", lines[4], StringComparison.Ordinal);
        Assert.StartsWith("TOTAL                 335        137  ", lines[^1], StringComparison.Ordinal);
        Assert.Single(lines.Select(line => line.Length).Distinct());
    }

    static OutcomeReport Report(IEnumerable<OutcomeFact> facts, Grouping by) => OutcomeReport.From(facts, ReportPeriod.Year(2016), by, Definition.AsPrinted);

    static string[] Csv(IEnumerable<OutcomeFact> facts, Grouping by) => Print(Report(facts, by), TableFormat.Csv).Split('\n');

    static string Print(OutcomeReport report, TableFormat format, Func<string, string>? nameOf = null) => new OutcomeTable(report, nameOf ?? (group => group)).Write(format);

    static JsonElement Parsed(OutcomeReport report, Func<string, string>? nameOf = null) => JsonDocument.Parse(Print(report, TableFormat.Json, nameOf)).RootElement;
}
