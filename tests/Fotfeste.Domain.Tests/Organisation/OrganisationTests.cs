using System.Globalization;

namespace Fotfeste.Domain.Tests;

public sealed class OrganisationTests
{
    static readonly DateTimeOffset Late = new(2026, 3, 16, 23, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-11-23", "10:00", "2026-11-23T09:00Z")]
    [InlineData("2026-07-01", "10:00", "2026-07-01T08:00Z")]
    [InlineData("2027-03-28", "02:30", "2027-03-28T01:30Z")] // skipped: the hour after
    [InlineData("2026-10-25", "02:30", "2026-10-25T01:30Z")] // there twice: the second
    [InlineData("2028-02-29", "00:00", "2028-02-28T23:00Z")]
    public void A_day_and_an_hour_here_are_one_moment_everywhere(string day, string clock, string moment) =>
        Assert.Equal(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture), In("Europe/Oslo").MomentOf(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), TimeOnly.ParseExact(clock, "HH:mm", CultureInfo.InvariantCulture)));

    [Fact]
    public void The_clock_on_the_wall_is_the_time_zones() => Assert.Equal((new TimeOnly(0, 30), new TimeOnly(23, 30)), (In("Europe/Oslo").ClockAt(Late), In("Atlantic/Reykjavik").ClockAt(Late)));

    [Fact]
    public void The_time_zone_decides_what_day_it_is()
    {
        Assert.Equal(new(2026, 3, 17), In("Europe/Oslo").DayAt(Late));
        Assert.Equal(new(2026, 3, 16), In("Atlantic/Reykjavik").DayAt(Late));
    }

    static Organisation In(string timeZone) => new(Some.NewId<Organisation>(), "Fjordland", "NO", "nb", timeZone);
}
