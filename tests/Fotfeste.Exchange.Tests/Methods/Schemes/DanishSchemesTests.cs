namespace Fotfeste.Exchange.Tests;

/// <summary>Domain reference 6.4: the number, the day before it changes and the day after.</summary>
public sealed class DanishSchemesTests
{
    const string Flex = "fleksjob", Spare = "lontilskud-fortidspension";

    static SubsidyEstimate Fleksjob(decimal pay, string day, decimal fullTime = 40_000) => Rules.Estimate("DK", Flex, Rules.Job("DK", pay, day) with { FullTimePay = new Money(fullTime, "DKK") });

    [Theory]
    [InlineData("2021-12-31", null, null)]
    [InlineData("2022-01-01", 18_964, 15_401)]
    [InlineData("2022-12-31", 18_964, 15_401)]
    [InlineData("2023-01-01", null, null)]
    [InlineData("2023-12-31", null, null)]
    [InlineData("2024-01-01", 19_952, 16_323)]
    [InlineData("2024-12-31", 19_952, 16_323)]
    [InlineData("2025-01-01", null, null)]
    [InlineData("2026-11-22", null, null)]
    public void The_top_and_the_threshold_are_known_in_2022_and_2024(string day, int? top, int? threshold)
    {
        var rule = Rules.Of("DK").SchemeOf(Flex).GrantOn(Rules.Day(day))?.Value as FlexibleWage;

        Assert.Equal((top, threshold), ((int?)rule?.Top, (int?)rule?.Threshold));
        Assert.Equal(top, (int?)Fleksjob(0, day).Amount?.Amount);
    }

    [Fact]
    public void The_top_of_2022_is_98_per_cent_of_the_highest_benefit()
    {
        var rule = Assert.IsType<FlexibleWage>(Rules.Of("DK").SchemeOf(Flex).GrantOn(Rules.Day("2022-06-01"))!.Value);

        Assert.Equal((19_351m, 98m), (rule.Benefit, rule.ShareOfBenefit.Value));
        Assert.Equal(18_964, Math.Round(0.98m * 19_351));
    }

    [Theory]
    [InlineData(0, 18_964)]
    [InlineData(10_000, 15_964)]
    [InlineData(15_401, 14_344)]
    [InlineData(15_403, 14_343)]
    [InlineData(25_401, 8_844)]
    [InlineData(60_000, 0)]
    public void The_addition_falls_by_30_and_then_by_55_per_cent_of_the_wage(int pay, int addition) => Assert.Equal(addition, Fleksjob(pay, "2022-06-01", fullTime: 100_000).Amount!.Value.Amount);

    [Fact]
    public void Addition_and_wage_never_exceed_the_full_time_wage()
    {
        var estimate = Fleksjob(15_000, "2022-06-01", fullTime: 26_000);

        Assert.Equal((11_000m, 11_000m), (estimate.Amount!.Value.Amount, estimate.Line(LineKind.RoomToFullTime)!.Value));
    }

    [Fact]
    public void The_wage_counts_with_pension()
    {
        var terms = Rules.Job("DK", 10_000, "2022-06-01") with { FullTimePay = new Money(40_000, "DKK"), Costs = new(default, new(12), default) };

        Assert.Equal(18_964 - (0.30m * 11_200), Rules.Estimate("DK", Flex, terms).Amount!.Value.Amount);
    }

    [Fact]
    public void The_money_goes_to_the_person() => Assert.Equal(Recipient.Person, Rules.Of("DK").SchemeOf(Flex).PaidTo);

    [Fact]
    public void A_fleksjob_is_looked_at_every_thirty_months_and_in_the_fifth_year()
    {
        var flex = Rules.Of("DK").SchemeOf(Flex);

        Assert.Equal([Rules.Day("2026-09-01"), Rules.Day("2028-09-01")], flex.Reviews.SelectMany(r => r.Between(Rules.Day("2024-03-01"), Rules.Day("2029-02-28"))).Order());
        Assert.Equal((Span.Years(5), true), flex.DurationOn(Some.Day, null, null) is { } limit ? (limit.Decision!.Value, limit.IsExtendable) : default);
    }

    [Theory]
    [InlineData("2014-12-31", null, null)]
    [InlineData("2015-01-01", 26.54, 46.48)]
    [InlineData("2015-12-31", 26.54, 46.48)]
    [InlineData("2016-01-01", null, null)]
    [InlineData("2018-12-31", null, null)]
    [InlineData("2019-01-01", 28.56, null)]
    [InlineData("2020-01-01", null, null)]
    [InlineData("2021-01-01", 29.71, 52.03)]
    [InlineData("2022-01-01", null, null)]
    [InlineData("2023-01-01", 30.88, 54.07)]
    [InlineData("2023-12-31", 30.88, 54.07)]
    [InlineData("2024-01-01", null, null)]
    public void An_hour_has_a_rate_in_the_years_that_are_published(string day, double? rate, double? most)
    {
        var rule = Rules.Of("DK").SchemeOf(Spare).GrantOn(Rules.Day(day))?.Value as FixedAmount;

        Assert.Equal(((decimal?)rate, (decimal?)most), (rule?.Amount, rule?.Most));
        Assert.Equal(rate is null, Rules.Estimate("DK", Spare, Rules.Job("DK", 20_500, day)).Amount is null);
    }

    [Fact]
    public void The_published_example_has_a_gross_intensity_of_24_15_per_cent()
    {
        var estimate = Rules.Estimate("DK", Spare, Rules.Job("DK", 20_500, "2023-03-01") with { Group = "private-employer" });

        Assert.Equal(24.15m, Math.Round(estimate.Line(LineKind.Intensity)!.Value, 2));
        Assert.Equal((160.33m, 4_951m), (estimate.Line(LineKind.HoursInMonth)!.Value, estimate.Amount!.Value.Amount));
        Assert.Equal(24.15m, Math.Round(30.88m * 160.33m * 3 * 100 / 61_500, 2));
    }

    [Fact]
    public void A_private_employer_is_paid_three_quarters_of_the_cost_at_most()
    {
        var terms = Rules.Job("DK", 4_000, "2023-03-01") with { HoursInMonth = 160 };

        Assert.Equal(3_000, Rules.Estimate("DK", Spare, terms with { Group = "private-employer" }).Amount!.Value.Amount);
        Assert.Equal(4_941, Rules.Estimate("DK", Spare, terms).Amount!.Value.Amount);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(9, 1)]
    [InlineData(10, 2)]
    [InlineData(14, 2)]
    [InlineData(15, 3)]
    [InlineData(19, 3)]
    [InlineData(20, 4)]
    public void How_many_posts_a_firm_may_have_follows_from_its_staff(int staff, int posts) => Assert.Equal(posts, Rules.Of("DK").SchemeOf(Spare).Places!.For(staff));

    [Fact]
    public void It_is_looked_at_after_half_a_year_and_then_each_year() =>
        Assert.Equal([Rules.Day("2024-07-01"), Rules.Day("2025-07-01"), Rules.Day("2026-07-01")], Rules.Of("DK").SchemeOf(Spare).Reviews.Single().Between(Rules.Day("2024-01-01"), Rules.Day("2026-12-31")));

    [Theory]
    [InlineData(null, 28)]
    [InlineData("new-graduate", 56)]
    [InlineData("up-to-thirteen-weeks", 91)]
    public void Practice_is_short(string? group, int days) => Assert.Equal(days, Rules.Of("DK").SchemeOf("virksomhedspraktik").DurationOn(Some.Day, group, null)!.Total!.Value.DaysFrom(Some.Day));

    [Fact]
    public void Personal_assistance_says_how_many_hours_and_computes_nothing()
    {
        var assistance = Rules.Of("DK").SchemeOf("personlig-assistance");

        Assert.Equal([20m, 37m], assistance.Limits.Select(l => l.On(Some.Day)!.Value!.Value));
        Assert.Null(Rules.Estimate("DK", "personlig-assistance", Rules.Job("DK", 20_000, "2026-01-01")).Amount);
    }
}
