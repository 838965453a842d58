namespace Fotfeste.Exchange.Tests;

/// <summary>What NAV codes and publishes (agreement and subsidy reference 7 to 11, domain reference 6.3): the number, the day before it changes and the day after.</summary>
public sealed class NorwegianSchemesTests
{
    const string Temporary = "midlertidig-lonnstilskudd", Permanent = "varig-lonnstilskudd", FourYear = "fireaarig-lonnstilskudd", Summer = "sommerjobb", Vtao = "vta-o", Grant = "inkluderingstilskudd";

    static readonly EmployerCosts golden = new(new(12), new(2), new(14.1m));

    static SubsidyTerms Job(decimal pay = 20_000, string day = "2026-03-02", string? start = null) => Rules.Job("NO", pay, day, start) with { Costs = golden };

    static decimal? Amount(string scheme, SubsidyTerms terms) => Rules.Estimate("NO", scheme, terms).Amount?.Amount;

    [Fact]
    public void The_wage_cost_comes_out_as_in_the_reference()
    {
        var estimate = Rules.Estimate("NO", Temporary, Job());

        decimal? Shown(LineKind kind) => estimate.Line(kind) is { } line ? new Rounding(RoundingRule.HalfUp, 0).Round(line.Value) : null;
        Assert.Equal((2_400, 448, 3_222, 26_070), (Shown(LineKind.HolidayPay), Shown(LineKind.Pension), Shown(LineKind.EmployerTax), Shown(LineKind.Cost)));
        Assert.Equal(3_221.568m, estimate.Line(LineKind.EmployerTax)!.Value);
    }

    [Fact]
    public void Parts_of_the_cost_are_rounded_together_and_not_one_by_one()
    {
        var estimate = Rules.Estimate("NO", Temporary, Job(10_004) with { Costs = new(new(10.2m), new(0), new(5.1m)) });

        // 1020.408 and 562.244808: 1582.65 together, 1020 and 562 one by one.
        Assert.Equal(10_004 + 1_583, estimate.Line(LineKind.Cost)!.Value);
    }

    [Theory]
    [InlineData(40, 10_428)]
    [InlineData(60, 15_642)]
    [InlineData(67, 17_467)]
    [InlineData(75, 19_553)]
    public void A_share_of_the_cost_is_rounded_half_up(decimal percent, decimal amount) => Assert.Equal(amount, Amount(Permanent, Job() with { Chosen = percent } with { Start = Rules.Day(percent > 67 ? "2026-03-02" : "2025-01-01") }));

    [Fact]
    public void Rounded_half_to_even_it_would_be_another_amount()
    {
        Assert.Equal(19_552.5m, 26_070m * 0.75m);
        Assert.Equal(19_552, new Rounding(RoundingRule.HalfEven, 0).Round(19_552.5m));
        Assert.Equal(new Rounding(RoundingRule.HalfUp, 0), Rules.Of("NO").Rounding.On(Some.Day)!.Value);
    }

    [Theory]
    [InlineData(null, 1, 40)]
    [InlineData(null, 6, 40)]
    [InlineData(null, 7, 30)]
    [InlineData(null, 12, 30)]
    [InlineData("reduced-capacity", 1, 60)]
    [InlineData("reduced-capacity", 12, 60)]
    [InlineData("reduced-capacity", 13, 50)]
    [InlineData("reduced-capacity", 24, 50)]
    public void The_temporary_subsidy_steps_down_by_ten_points(string? group, int month, decimal percent) =>
        Assert.Equal(percent, Rules.Rate("NO", Temporary, Job(day: Rules.InMonth("2026-01-15", month), start: "2026-01-15") with { Group = group }));

    [Theory]
    [InlineData("2026-07-14", 40)]
    [InlineData("2026-07-15", 30)]
    [InlineData("2026-07-16", 30)]
    public void It_steps_down_on_the_day_that_six_months_are_over(string day, decimal percent) => Assert.Equal(percent, Rules.Rate("NO", Temporary, Job(day: day, start: "2026-01-15")));

    [Theory]
    [InlineData("2026-12-31", 75, 75)]
    [InlineData("2027-01-01", 75, 67)]
    [InlineData("2027-01-02", 75, 67)]
    [InlineData("2027-01-01", 50, 50)]
    [InlineData("2026-06-01", 0, 0)]
    public void The_permanent_subsidy_is_chosen_and_capped_at_67_after_a_year(string day, decimal chosen, decimal percent) =>
        Assert.Equal(percent, Rules.Rate("NO", Permanent, Job(day: day, start: "2026-01-01") with { Chosen = chosen }));

    [Fact]
    public void While_nobody_has_chosen_the_estimate_is_at_most()
    {
        var estimate = Rules.Estimate("NO", Permanent, Job());

        Assert.True(estimate.IsAtMost);
        Assert.Equal(19_553, estimate.Amount!.Value.Amount);
        Assert.False(Rules.Estimate("NO", Permanent, Job() with { Chosen = 40 }).IsAtMost);
    }

    [Theory]
    [InlineData("2027-01-31", 70)]
    [InlineData("2027-02-01", 60)]
    [InlineData("2028-01-31", 60)]
    [InlineData("2028-02-01", 50)]
    [InlineData("2029-01-31", 50)]
    [InlineData("2029-02-01", 35)]
    [InlineData("2030-01-31", 35)]
    [InlineData("2030-02-01", null)]
    public void The_four_year_subsidy_falls_each_year_and_then_is_over(string day, int? percent) => Assert.Equal(percent, Rules.Rate("NO", FourYear, Job(day: day, start: "2026-02-01")));

    [Theory]
    [InlineData("2032-12-30", 60)]
    [InlineData("2032-12-31", 60)]
    [InlineData("2033-01-01", null)]
    public void The_trial_of_four_years_ends_in_2032(string day, int? percent) => Assert.Equal(percent, Rules.Rate("NO", FourYear, Job(day: day, start: "2031-06-01")));

    [Theory]
    [InlineData(null, 50)]
    [InlineData("higher-rate", 75)]
    public void A_summer_job_has_one_of_two_rates(string? group, decimal percent) => Assert.Equal(percent, Rules.Rate("NO", Summer, Job(day: "2026-06-01") with { Group = group }));

    [Fact]
    public void A_mentors_whole_cost_is_paid() => Assert.Equal(26_070, Amount("mentor", Job()));

    [Theory]
    [InlineData("2021-12-31", null)]
    [InlineData("2022-01-01", 6241)]
    [InlineData("2022-12-31", 6241)]
    [InlineData("2023-01-01", 6428)]
    [InlineData("2023-12-31", 6428)]
    [InlineData("2024-01-01", 6808)]
    [InlineData("2024-12-31", 6808)]
    [InlineData("2025-01-01", 7067)]
    [InlineData("2025-12-31", 7067)]
    [InlineData("2026-01-01", 7321)]
    [InlineData("2026-12-31", 7321)]
    [InlineData("2027-01-01", null)]
    public void VTAO_has_an_amount_a_month_in_the_years_that_are_published(string day, int? amount) => Assert.Equal(amount, Amount(Vtao, Job(day: day, start: "2021-12-01")));

    [Theory]
    [InlineData("2023-12-31", 143_900)]
    [InlineData("2024-01-01", 149_100)]
    [InlineData("2024-12-31", 149_100)]
    [InlineData("2025-01-01", 154_800)]
    [InlineData("2025-12-31", 154_800)]
    [InlineData("2026-01-01", 160_400)]
    [InlineData("2026-12-31", 160_400)]
    public void An_inclusion_grant_covers_the_cost_up_to_that_years_ceiling(string day, int ceiling)
    {
        Assert.Equal(ceiling, Amount(Grant, Job(500_000, day)));
        Assert.Equal(8_750, Amount(Grant, Job(8_750, day)));
        Assert.Equal(GrantPer.Once, Rules.Estimate("NO", Grant, Job(8_750, day)).Per);
    }

    [Fact]
    public void After_the_last_published_ceiling_the_cost_stands_before_a_cap()
    {
        var estimate = Rules.Estimate("NO", Grant, Job(500_000, "2027-01-01"));

        Assert.True(estimate.IsBeforeCap);
        Assert.Equal([new Gap(GapKind.Cap, "grant-ceiling")], estimate.Gaps);
    }

    [Theory]
    [InlineData("2024-04-30", null)]
    [InlineData("2024-05-01", 620_140)]
    [InlineData("2025-04-30", 620_140)]
    [InlineData("2025-05-01", null)]
    public void Five_G_is_known_in_the_year_that_G_is_published_for(string day, int? height)
    {
        var pack = Rules.Of("NO");

        Assert.Equal(height, pack.SchemeOf(Permanent).Caps.Single().HeightOn(pack, Rules.Day(day)));
        Assert.Equal(height is null, Rules.Estimate("NO", Permanent, Job(day: day)).IsBeforeCap);
    }

    [Fact]
    public void What_was_paid_in_the_year_leaves_the_rest_of_five_G()
    {
        var terms = Job(80_000, "2024-12-01", "2024-01-01") with { Chosen = 75 };

        Assert.Equal(78_209, Amount(Permanent, terms));
        Assert.Equal(20_140, Amount(Permanent, terms with { PaidThisYear = 600_000 }));
        Assert.Equal(0, Amount(Permanent, terms with { PaidThisYear = 700_000 }));
    }

    [Fact]
    public void Ten_days_of_a_month_are_counted_by_an_average_months_day()
    {
        var (pack, rounding) = (Rules.Of("NO"), new Rounding(RoundingRule.HalfUp, 0));

        Assert.Equal(3_426, pack.DayRate!.Of(10_428, 10, rounding));
        Assert.Equal(3_426, SubsidyPlan.Of(pack, pack.SchemeOf(Temporary), Job(day: "2026-03-02", start: "2026-03-02"), Rules.Day("2026-03-11")).Total!.Value.Amount);
    }

    [Fact]
    public void A_subsidy_is_split_where_the_rate_falls_and_then_by_month()
    {
        var pack = Rules.Of("NO");

        var plan = SubsidyPlan.Of(pack, pack.SchemeOf(Temporary), Job(start: "2026-01-15"), Rules.Day("2026-08-10"));

        Assert.Equal(
            ["15.1-31.1 40 10428 5824", "1.2-28.2 40 10428 10428", "1.3-31.3 40 10428 10428", "1.4-30.4 40 10428 10428", "1.5-31.5 40 10428 10428", "1.6-30.6 40 10428 10428",
             "1.7-14.7 40 10428 4796", "15.7-31.7 30 7821 4368", "1.8-10.8 30 7821 2570"],
            plan.Periods.Select(p => string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"{p.Days.From:d.M}-{p.Days.Until:d.M} {p.Monthly.Line(LineKind.Rate)!.Value:0} {p.Monthly.Amount!.Value.Amount:0} {p.Amount!.Value.Amount:0}")));
        Assert.Equal(plan.Periods.Sum(p => p.Amount!.Value.Amount), plan.Total!.Value.Amount);
    }

    [Fact]
    public void A_calendar_year_stops_at_five_G_and_a_new_one_begins_afresh()
    {
        var pack = Rules.Of("NO");

        var plan = SubsidyPlan.Of(pack, pack.SchemeOf(Permanent), Job(80_000, start: "2024-05-01") with { Chosen = 75 }, Rules.Day("2025-01-31"));

        Assert.Equal(620_140, plan.Periods.Where(p => p.Days.From.Year == 2024).Sum(p => p.Amount!.Value.Amount));
        Assert.Equal(78_209, plan.Periods[^1].Amount!.Value.Amount);
    }

    [Theory]
    [InlineData(487_500, PayFor.Year, 100, 250)]
    [InlineData(40_625, PayFor.Month, 100, 250)]
    [InlineData(9_375, PayFor.Week, 100, 250)]
    [InlineData(1_875, PayFor.Day, 100, 250)]
    [InlineData(20_312.5, PayFor.Month, 50, 250)]
    public void A_mentors_hour_follows_from_pay_for_longer(double pay, PayFor length, int position, double hour) =>
        Assert.Equal((decimal)hour, Rules.Of("NO").HourRate!.Of((decimal)pay, length, new(position)));

    [Fact]
    public void Pay_of_a_part_time_job_is_scaled_to_full_time() => Assert.Equal(40_000, Rules.Job("NO", 20_000, "2026-03-02", position: 50).AtFullTime);

    [Theory]
    [InlineData(30, 14.1, null)]
    [InlineData(30.01, 14.1, "schemes.pension-out-of-bounds")]
    [InlineData(2, 14.2, "schemes.tax-not-a-rate")]
    [InlineData(2, 5.1, null)]
    [InlineData(-1, 0, "schemes.cost-negative")]
    public void Pension_and_tax_keep_to_what_NAV_accepts(double pension, double tax, string? obstacle) =>
        Assert.Equal(obstacle, Rules.Of("NO").Costs.ObstaclesTo(new(new(12), new((decimal)pension), new((decimal)tax))).SingleOrDefault());

    [Fact]
    public void Every_line_that_rests_on_the_rule_says_since_when_and_where_from()
    {
        var estimate = Rules.Estimate("NO", Vtao, Job(day: "2026-03-02"));

        var line = estimate.Line(LineKind.PerMonth)!;
        Assert.Equal(new DateRange(new(2026, 1, 1), new(2026, 12, 31)), line.Days);
        Assert.Contains("tiltaksgjennomforing-api", line.Basis!.Source, StringComparison.Ordinal);
        Assert.Equal((new PackKey("no-schemes", 1), Rules.Day("2026-03-02")), (estimate.Pack, estimate.Day));
        Assert.Empty(estimate.Unchecked);
    }
}
