namespace Fotfeste.Domain.Tests;

public sealed class SubsidyEstimateTests
{
    [Fact]
    public void The_sum_is_told_line_by_line()
    {
        var scheme = SomeScheme.Paying(new PercentOfCost(CostOf.Employee, [CostPart.HolidayPay, CostPart.EmployerTax], SomeScheme.Rate(50)));

        var estimate = SubsidyEstimate.Of(SomeScheme.Pack(scheme), scheme, SomeScheme.Job() with { Costs = new(new(10), new(5), new(20)) });

        // Pension is no part of this scheme's cost, so it is left out although the employer pays it.
        Assert.Equal([(LineKind.Pay, 1_000m), (LineKind.HolidayPay, 100m), (LineKind.EmployerTax, 220m), (LineKind.Cost, 1_320m), (LineKind.Rate, 50m), (LineKind.Subsidy, 660m)], estimate.Lines.Select(l => (l.Kind, l.Value)));
        Assert.Equal((GrantPer.Month, 1, new PackKey("xx-schemes", 1)), (estimate.Per, estimate.Month, estimate.Pack));
    }

    [Fact]
    public void Without_a_rule_on_the_day_there_is_no_amount_and_no_line()
    {
        var scheme = SomeScheme.Half with { Grants = new([new(new(new(2026, 1, 1), new(2026, 1, 31)), SomeScheme.Half.Grants.All[0].Value, SomeScheme.Published)]) };

        var estimate = SubsidyEstimate.Of(SomeScheme.Pack(scheme), scheme, SomeScheme.Job(day: new(2026, 2, 1)));

        Assert.Null(estimate.Amount);
        Assert.Empty(estimate.Lines);
        Assert.Equal([new Gap(GapKind.Grant)], estimate.Gaps);
        Assert.Equal(500, SomeScheme.Amount(scheme, SomeScheme.Job(day: new(2026, 1, 31))));
    }

    [Theory]
    [InlineData("2026-01-31", "2026-02-27", 1)]
    [InlineData("2026-01-31", "2026-02-28", 2)]
    [InlineData("2026-01-31", "2026-03-30", 2)]
    [InlineData("2026-01-31", "2026-03-31", 3)]
    [InlineData("2026-01-15", "2026-02-14", 1)]
    [InlineData("2026-01-15", "2026-02-15", 2)]
    [InlineData("2026-01-15", "2027-01-14", 12)]
    [InlineData("2026-01-15", "2027-01-15", 13)]
    [InlineData("2026-01-15", "2025-12-01", 1)]
    public void A_month_of_the_contract_begins_on_the_day_of_the_month_that_it_began_on(string start, string day, int month) =>
        Assert.Equal(month, SomeScheme.Job(day: DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), start: DateOnly.Parse(start, System.Globalization.CultureInfo.InvariantCulture)).Month);

    [Fact]
    public void A_wage_counts_up_to_its_cap_and_an_amount_is_paid_up_to_its()
    {
        Assert.Equal(400, SomeScheme.Amount(SomeScheme.Half with { Caps = [SomeScheme.Cap(CapOn.Wage, CapPer.Month, 800)] }, SomeScheme.Job()));
        Assert.Equal(300, SomeScheme.Amount(SomeScheme.Half with { Caps = [SomeScheme.Cap(CapOn.Subsidy, CapPer.Month, 300)] }, SomeScheme.Job()));
        Assert.Equal(200, SomeScheme.Amount(SomeScheme.Half with { Caps = [SomeScheme.Cap(CapOn.Wage, CapPer.Month, 800, proRata: true)] }, SomeScheme.Job() with { Position = new(50) }));
    }

    [Fact]
    public void A_groups_own_cap_goes_before_the_one_for_everybody()
    {
        var scheme = SomeScheme.Half with { Caps = [SomeScheme.Cap(CapOn.Subsidy, CapPer.Month, 300), SomeScheme.Cap(CapOn.Subsidy, CapPer.Month, 450, "islanders")] };

        Assert.Equal((300m, 450m), (SomeScheme.Amount(scheme, SomeScheme.Job()), SomeScheme.Amount(scheme, SomeScheme.Job() with { Group = "islanders" })));
    }

    [Fact]
    public void What_the_authority_chooses_is_kept_within_its_bounds()
    {
        var scheme = SomeScheme.Paying(new PercentOfCost(CostOf.Employee, [], new([new(null, new(1, null), default, default, 20, 60)])));

        Assert.Equal([200m, 400m, 600m, 600m], new decimal?[] { 10, 40, 90, null }.Select(chosen => SomeScheme.Amount(scheme, SomeScheme.Job() with { Chosen = chosen })!.Value));
    }

    [Fact]
    public void A_group_that_the_rule_does_not_name_is_everybody_else() => Assert.Equal(500, SomeScheme.Amount(SomeScheme.Half, SomeScheme.Job() with { Group = "islanders" }));

    [Fact]
    public void Pay_in_another_currency_is_a_mistake_and_no_amount() =>
        Assert.Throws<InvalidOperationException>(() => SubsidyEstimate.Of(SomeScheme.Pack(SomeScheme.Half), SomeScheme.Half, SomeScheme.Job() with { Pay = new(1_000, "NOK") }));

    [Fact]
    public void A_scheme_that_pays_nothing_says_so() => Assert.Equal(0, SomeScheme.Amount(SomeScheme.Paying(new NoGrant()), SomeScheme.Job()));

    [Fact]
    public void Part_of_a_month_is_not_guessed_where_nobody_says_how_it_is_counted()
    {
        var plan = SubsidyPlan.Of(SomeScheme.Pack(SomeScheme.Half), SomeScheme.Half, SomeScheme.Job(start: new(2026, 3, 16)), new(2026, 4, 30));

        Assert.Equal([null, 500m], plan.Periods.Select(p => p.Amount?.Amount));
        Assert.Null(plan.Total);
    }

    [Fact]
    public void A_plan_that_ends_before_it_begins_is_empty() => Assert.Empty(SubsidyPlan.Of(SomeScheme.Pack(SomeScheme.Half), SomeScheme.Half, SomeScheme.Job(), Some.Day.AddDays(-1)).Periods);

    [Fact]
    public void Looking_a_rule_up_allocates_nothing()
    {
        var steps = Enumerable.Range(0, 12).Select(at => new RateStep(at % 2 == 0 ? null : "islanders", new((at / 2 * 12) + 1, (at / 2 * 12) + 12), default, default, at, at)).ToList();
        var scheme = SomeScheme.Paying(new PercentOfCost(CostOf.Employee, [], new(steps))) with { Durations = SomeScheme.Always<IReadOnlyList<DurationLimit>>([new(null, default, null, Span.Years(1), false, false)]) };
        var figure = new Figure("base", Some.Text("Base"), FigureUnit.Money, SomeScheme.Always<decimal?>(100));
        var pack = SomeScheme.Pack(scheme) with { Figures = [figure] };

        decimal Look()
        {
            var grant = (PercentOfCost)pack.Find("grant")!.GrantOn(Some.Day)!.Value!;
            var rate = grant.Rates.For("islanders", 30, 40, 12)!.Most + grant.Rates.For(null, 30, null, null)!.Most;
            return rate + pack.FigureOf("base")!.On(Some.Day)!.Value!.Value + pack.Find("grant")!.DurationOn(Some.Day, null, 40)!.Total!.Value.Count + (grant.Rates.AsksAge(null) ? 1 : 0);
        }

        Assert.Equal(5 + 4 + 100 + 1, Look());
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var times = 0; times < 1_000; times++) Look();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
