namespace Fotfeste.Domain.Tests;

public sealed class WholeQuartersTests
{
    [Theory]
    [InlineData("2025-11-22", "2026-11-21", "2025-10-01", "2026-09-30")]
    [InlineData("2026-01-01", "2026-12-31", "2026-01-01", "2026-12-31")]
    [InlineData("2026-11-01", "2026-11-20", "2026-07-01", "2026-09-30")]
    [InlineData("2026-02-10", "2026-03-31", "2026-01-01", "2026-03-31")]
    public void A_reader_who_does_not_see_the_people_gets_whole_quarters_that_are_over(string from, string until, string first, string last)
    {
        var period = new ReportPeriod(Day(from), Day(until)).WholeQuarters();

        Assert.Equal((Day(first), Day(last)), (period.From, period.Until));

        static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "O", System.Globalization.CultureInfo.InvariantCulture);
    }
}
