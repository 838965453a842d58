namespace Fotfeste.Domain.Tests;

public sealed class FreeTimeTests
{
    static readonly TimeOnly Morning = new(0, 0);

    [Fact]
    public void An_empty_day_is_free_from_eight_to_four() => Assert.Equal("08:00-16:00", Free(Morning));

    [Fact]
    public void What_lies_between_is_free_and_a_short_gap_is_for_the_way() =>
        Assert.Equal("08:00-09:00 10:30-12:00 13:00-16:00", Free(Morning, (9, 0, 60), (10, 10, 20), (12, 0, 60)));

    [Fact]
    public void Two_at_once_count_once_and_what_lies_outside_the_day_takes_nothing() =>
        Assert.Equal("08:00-09:00 11:00-16:00", Free(Morning, (9, 0, 120), (9, 30, 30), (6, 0, 60), (18, 0, 60)));

    [Fact]
    public void Today_is_free_from_the_next_half_hour_and_over_when_it_is_over()
    {
        Assert.Equal("11:30-16:00", Free(new(11, 1)));
        Assert.Equal("11:00-16:00", Free(new(11, 0, 59)));
        Assert.Equal("", Free(new(15, 40)));
        Assert.Equal("", Free(new(23, 59)));
    }

    [Theory]
    [InlineData(30, "10:00")]
    [InlineData(60, "13:00")]
    [InlineData(400, "09:00")]
    public void Something_new_is_offered_where_it_fits(int minutes, string start) =>
        Assert.Equal(start, FreeTime.FirstFor(minutes, Taken((8, 0, 120), (10, 30, 150)), Morning).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));

    static string Free(TimeOnly from, params (int Hour, int Minute, int Minutes)[] taken) =>
        string.Join(' ', FreeTime.Between(Taken(taken), from).Select(f => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{f.From:HH:mm}-{f.Until:HH:mm}")));

    static IEnumerable<AppointmentContent> Taken(params (int Hour, int Minute, int Minutes)[] taken) =>
        taken.Select(t => Some.Agreed(Some.Day, new TimeOnly(t.Hour, t.Minute)) with { Minutes = t.Minutes }).Reverse();
}
