namespace Fotfeste.Domain.Tests;

public sealed class OrganisationTests
{
    [Fact]
    public void The_time_zone_decides_what_day_it_is()
    {
        var moment = new DateTimeOffset(2026, 3, 16, 23, 30, 0, TimeSpan.Zero);

        Assert.Equal(new(2026, 3, 17), In("Europe/Oslo").DayAt(moment));
        Assert.Equal(new(2026, 3, 16), In("Atlantic/Reykjavik").DayAt(moment));
    }

    static Organisation In(string timeZone) => new(Some.NewId<Organisation>(), "Fjordland", "NO", "nb", timeZone);
}
