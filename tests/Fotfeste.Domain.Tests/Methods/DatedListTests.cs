namespace Fotfeste.Domain.Tests;

public sealed class DatedListTests
{
    static DateOnly Day(int year, int month, int day) => new(year, month, day);

    static Dated<int> From(DateOnly from, DateOnly? until, int value) => new(new(from, until), value, Some.Basis);

    static readonly DatedList<int> rates = new([
        From(Day(2024, 1, 1), Day(2024, 12, 31), 75),
        From(Day(2025, 1, 1), Day(2025, 6, 30), 60),
        From(Day(2026, 1, 1), null, 50)]);

    [Theory]
    [InlineData("2023-12-31", null)] // the day before the first
    [InlineData("2024-01-01", 75)]
    [InlineData("2024-12-31", 75)]
    [InlineData("2025-01-01", 60)]
    [InlineData("2025-06-30", 60)]
    [InlineData("2025-07-01", null)] // in the gap
    [InlineData("2025-12-31", null)]
    [InlineData("2026-01-01", 50)]
    [InlineData("9999-12-31", 50)]
    public void One_value_holds_on_a_day_or_none(string day, int? value) =>
        Assert.Equal(value, rates.On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))?.Value);

    [Fact]
    public void The_order_in_which_they_are_written_does_not_matter() =>
        Assert.Equal([75, 60, 50], new DatedList<int>(rates.All.Reverse()).All.Select(v => v.Value));

    [Fact]
    public void A_day_on_which_two_values_hold_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new DatedList<int>([From(Day(2024, 1, 1), Day(2024, 12, 31), 75), From(Day(2024, 12, 31), null, 60)]));
        Assert.Throws<ArgumentException>(() => new DatedList<int>([From(Day(2024, 1, 1), null, 75), From(Day(2025, 1, 1), null, 60)]));
        Assert.Throws<ArgumentException>(() => new DatedList<int>([From(Day(2024, 1, 2), Day(2024, 1, 1), 75)]));
    }

    [Fact]
    public void A_gap_is_seen_between_values_and_at_the_end()
    {
        Assert.False(rates.HasNoGaps);
        Assert.True(new DatedList<int>([From(Day(2024, 1, 1), Day(2024, 12, 31), 75), From(Day(2025, 1, 1), null, 60)]).HasNoGaps);
        Assert.False(new DatedList<int>([From(Day(2024, 1, 1), Day(2024, 12, 31), 75)]).HasNoGaps);
        Assert.False(new DatedList<int>([]).HasNoGaps);
    }

    [Fact]
    public void An_empty_list_holds_nothing() => Assert.Null(new DatedList<int>([]).On(Some.Day));

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        _ = rates.On(Some.Day);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var at = 0; at < 1000; at++) _ = rates.On(Some.Day.AddDays(at));

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
