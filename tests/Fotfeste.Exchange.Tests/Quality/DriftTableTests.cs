namespace Fotfeste.Exchange.Tests;

public sealed class DriftTableTests
{
    [Fact]
    public void A_figure_a_row_with_codes_that_stay_and_nobodys_name()
    {
        var (today, support) = (Some.Day, DateRange.Open(Some.Day.AddDays(-50)));
        PlaceFact practice = new(DateRange.Open(today.AddDays(-20)), today.AddDays(-1), CompetitiveClass.Placement, WorkSetting.Own);
        DriftFact fact = new(GoalKind.Work, support, Some.Clock(support, ("before", today.AddDays(-50)), ("mapping", today.AddDays(-40)), ("search", today.AddDays(-10))), null, [practice]);

        var csv = new DriftTable(DriftReport.Of([fact], new(today.AddYears(-1), today), today)).Csv();

        Assert.StartsWith("part,method,phase,figure,value\nwaiting,process,before,people,0\nwaiting,process,before,median_days,\n", csv, StringComparison.Ordinal);
        Assert.All(
        [
            "waiting,process,search,people,1", "waiting,process,search,median_days,11", "waiting,process,search,up_to_30_days,1", "waiting,process,search,longer,0",
            "days,,,mapping,30", "days,,,search,11", "days,,,follow_up,0", "days,,,outside_the_clock,10", "days,,,mapping_before_job_percent,73.2",
            "first_employer,,,started,1", "first_employer,,,half_within_days,20", "first_employer,,,within_30_days,1", "first_employer,,,within_30_days_of,1", "first_employer,,,still_without,0", "first_employer,,,still_without_median_days,",
            "places,,,own,1", "places,,,open,0", "places,,,practice_past_agreed_day,1", "places,,,practice_without_end,0",
        ], row => Assert.Contains($"\n{row}\n", csv, StringComparison.Ordinal));
    }
}
