namespace Fotfeste.Domain.Tests;

public sealed class HolidayCalendarTests
{
    static HolidayRule Rule(string code, HolidayMoment moment, HolidayType type = HolidayType.Public, int? from = null, int? until = null) => new(code, type, Some.Text(code), moment, from, until, Some.Basis);

    [Theory]
    [InlineData(1961, 4, 2)]
    [InlineData(1981, 4, 19)] // the moon of day 29 is put back
    [InlineData(1954, 4, 18)] // the moon of day 28, late in its cycle
    [InlineData(2000, 4, 23)]
    [InlineData(2008, 3, 23)]
    [InlineData(2024, 3, 31)]
    [InlineData(2031, 4, 13)]
    [InlineData(2038, 4, 25)]
    public void Easter_is_where_the_church_has_it(int year, int month, int day) => Assert.Equal(new DateOnly(year, month, day), HolidayMoment.EasterIn(year));

    [Fact]
    public void Easter_is_always_a_Sunday_between_22_March_and_25_April() => Assert.All(Enumerable.Range(HolidayCalendar.FirstYear, 300), year =>
    {
        var easter = HolidayMoment.EasterIn(year);
        Assert.Equal(DayOfWeek.Sunday, easter.DayOfWeek);
        Assert.InRange(easter, new(year, 3, 22), new(year, 4, 25));
    });

    [Fact]
    public void A_weekday_on_or_after_a_day_may_be_that_day()
    {
        var midsummer = HolidayMoment.OnOrAfter(DayOfWeek.Saturday, 6, 20);

        Assert.Equal(new DateOnly(2020, 6, 20), midsummer.In(2020));
        Assert.Equal(new DateOnly(2026, 6, 20), midsummer.In(2026));
        Assert.Equal(new DateOnly(2021, 6, 26), midsummer.In(2021));
    }

    [Fact]
    public void The_first_Monday_of_a_month_may_be_its_first_day()
    {
        Assert.Equal(new DateOnly(2022, 8, 1), HolidayMoment.Nth(DayOfWeek.Monday, 1, 8).In(2022));
        Assert.Equal(new DateOnly(2026, 8, 3), HolidayMoment.Nth(DayOfWeek.Monday, 1, 8).In(2026));
        Assert.Equal(new DateOnly(2026, 8, 10), HolidayMoment.Nth(DayOfWeek.Monday, 2, 8).In(2026));
    }

    [Fact]
    public void A_holiday_is_kept_from_its_first_year_to_its_last()
    {
        var prayer = new HolidayCalendar([Rule("prayer", HolidayMoment.FromEaster(26), until: 2023), Rule("new", HolidayMoment.On(6, 6), from: 2005)]);

        Assert.Equal(["prayer", "new"], prayer.In(2023).Select(h => h.Rule.Code));
        Assert.Equal(["new"], prayer.In(2024).Select(h => h.Rule.Code));
        Assert.Equal(["prayer"], prayer.In(2004).Select(h => h.Rule.Code));
        Assert.False(prayer.IsPublic(new(2024, 4, 26)));
        Assert.True(prayer.IsPublic(new(2023, 5, 5)));
    }

    [Fact]
    public void A_workday_is_neither_weekend_nor_public_holiday_and_an_eve_is_one()
    {
        var calendar = new HolidayCalendar([Rule("eve", HolidayMoment.On(12, 24), HolidayType.Bank), Rule("day", HolidayMoment.On(12, 25)), Rule("second", HolidayMoment.On(12, 26))]);

        Assert.True(calendar.IsWorkday(new(2026, 12, 24)));
        Assert.Equal(new DateOnly(2026, 12, 28), calendar.WorkdayFrom(new(2026, 12, 25)));
        Assert.Equal(new DateOnly(2026, 12, 24), calendar.WorkdayFrom(new(2026, 12, 24)));
    }

    [Fact]
    public void Years_before_the_calendar_are_not_guessed_at() => Assert.Throws<ArgumentOutOfRangeException>(() => HolidayCalendar.Empty.In(1582));
}
