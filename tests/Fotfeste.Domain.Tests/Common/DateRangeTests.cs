namespace Fotfeste.Domain.Tests;

public sealed class DateRangeTests
{
    static readonly DateOnly Day = Some.Day;

    [Fact]
    public void Both_days_count()
    {
        var week = new DateRange(Day, Day.AddDays(6));

        Assert.Equal(7, week.Days);
        Assert.True(week.Covers(Day) && week.Covers(Day.AddDays(6)));
        Assert.False(week.Covers(Day.AddDays(-1)) || week.Covers(Day.AddDays(7)));
    }

    [Fact]
    public void An_open_range_has_no_length_yet_and_covers_what_is_to_come()
    {
        Assert.Null(DateRange.Open(Day).Days);
        Assert.True(DateRange.Open(Day).Covers(DateOnly.MaxValue));
    }

    [Theory]
    [InlineData(0, 5, 5, 9, true)]
    [InlineData(0, 5, 6, 9, false)]
    [InlineData(0, 5, -3, -1, false)]
    [InlineData(0, 9, 3, 4, true)]
    [InlineData(0, null, 400, 400, true)]
    [InlineData(0, null, -9, -1, false)]
    [InlineData(0, null, -9, null, true)]
    [InlineData(0, -1, -5, 5, false)] // holds no day
    public void Two_ranges_overlap_when_they_share_a_day(int from, int? until, int otherFrom, int? otherUntil, bool overlap)
    {
        DateRange one = Range(from, until), other = Range(otherFrom, otherUntil);

        Assert.Equal(overlap, one.Overlaps(other));
        Assert.Equal(overlap, other.Overlaps(one));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    [InlineData(9, 10)]
    [InlineData(10, 10)]
    public void The_first_day_is_day_1_and_counting_stops_with_the_last(int on, int days) =>
        Assert.Equal(days, Range(0, 9).DaysUntil(Day.AddDays(on)));

    [Fact]
    public void A_range_cannot_end_before_it_began() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DateRange.Open(Day).EndedOn(Day.AddDays(-1)));

    [Theory]
    [InlineData(0, null, 5, 0, 5)]
    [InlineData(0, 3, 5, 0, 3)]
    [InlineData(0, 9, 5, 0, 5)]
    [InlineData(7, 9, 5, 7, 6)]
    public void Cutting_shortens_and_never_prolongs(int from, int? until, int cutOn, int left, int last)
    {
        var cut = Range(from, until).CutOn(Day.AddDays(cutOn));

        Assert.Equal(Range(left, last), cut);
        Assert.Equal(last < left, cut.IsEmpty);
    }

    static DateRange Range(int from, int? until) => new(Day.AddDays(from), until is { } last ? Day.AddDays(last) : null);
}
