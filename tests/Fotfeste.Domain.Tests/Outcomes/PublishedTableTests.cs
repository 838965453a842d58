namespace Fotfeste.Domain.Tests;

/// <summary>The report agrees with what was published (domain reference 8.1).</summary>
public sealed class PublishedTableTests
{
    [Theory]
    [InlineData("Gislaved", 47, 17, 14, "36.2")]
    [InlineData("Gnosjö", 46, 31, 8, "67.4")]
    [InlineData("Eksjö", 36, 14, 8, "38.9")]
    [InlineData("Nässjö", 62, 22, 23, "35.5")]
    [InlineData("Sävsjö", 44, 7, 13, "15.9")]
    [InlineData("Vetlanda", 23, 11, 11, "47.8")]
    [InlineData("200 i praktiken", 11, 5, 0, "45.5")]
    public void Each_printed_row_comes_out_as_printed(string unit, int enrolled, int intoWork, int stillEnrolled, string share)
    {
        var row = Report(Definition.AsPrinted).Rows.Single(r => PublishedTable.NameOf(r.Group) == unit);

        Assert.Equal((enrolled, intoWork, stillEnrolled), (row.Enrolled.Shown, row.IntoWork.Shown, row.StillEnrolled.Shown));
        Assert.Equal(share, row.IntoWorkOfEnrolled.Percent!.Value.Rounded.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_total_is_335_people_of_whom_137_into_work()
    {
        var total = Report(Definition.AsPrinted).Total;

        Assert.Equal((335, 137, 40.9m), (total.Enrolled.Shown, total.IntoWork.Shown, total.IntoWorkOfEnrolled.Percent!.Value.Rounded));
    }

    [Fact]
    public void A_strict_count_of_Gnosjö_is_lower_by_its_extratjänster()
    {
        Assert.Equal(31, Gnosjö(Definition.Nordic).IntoWork.Shown);
        Assert.Equal(22, Gnosjö(Definition.Strict).IntoWork.Shown);

        static OutcomeRow Gnosjö(Definition definition) => Report(definition).Rows.Single(r => PublishedTable.NameOf(r.Group) == "Gnosjö");
    }

    [Fact]
    public void Nothing_of_the_printed_table_is_a_small_group()
    {
        var shown = SmallGroups.Hide(Report(Definition.AsPrinted));

        Assert.All(shown.Rows.Append(shown.Total), row => Assert.False(row.IntoWorkOfEnrolled.IsHidden || row.StillEnrolled.IsHidden));
        Assert.Equal(40.9m, shown.Total.IntoWorkOfEnrolled.Percent!.Value.Rounded);
    }

    static OutcomeReport Report(Definition definition) => OutcomeReport.From(PublishedTable.Facts, PublishedTable.Period, Grouping.Unit, definition);
}
