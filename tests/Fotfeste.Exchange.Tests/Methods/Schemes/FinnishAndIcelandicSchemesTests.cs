namespace Fotfeste.Exchange.Tests;

/// <summary>Domain reference 6.5 and 6.6: the number, the day before it changes and the day after.</summary>
public sealed class FinnishAndIcelandicSchemesTests
{
    [Theory]
    [InlineData("2023-06-30", null, null)]
    [InlineData("2023-06-30", "reduced-capacity", 50)]
    [InlineData("2023-07-01", null, 50)]
    [InlineData("2023-07-01", "reduced-capacity", 70)]
    [InlineData("2023-07-02", "reduced-capacity", 70)]
    public void Palkkatuki_changed_on_1_July_2023(string day, string? group, int? percent) => Assert.Equal(percent, Rules.Rate("FI", "palkkatuki", Rules.Job("FI", 2_000, day) with { Group = group }));

    [Theory]
    [InlineData("2020-12-31", 1_500, true)]
    [InlineData("2021-01-01", 1_400, false)]
    [InlineData("2021-12-31", 1_400, false)]
    [InlineData("2022-01-01", 1_500, true)]
    [InlineData("2023-07-01", 2_100, true)]
    public void Its_ceiling_is_known_in_2021_only(string day, int amount, bool isBeforeCap)
    {
        var estimate = Rules.Estimate("FI", "palkkatuki", Rules.Job("FI", 3_000, day) with { Group = "reduced-capacity" });

        Assert.Equal((amount, isBeforeCap), ((int)estimate.Amount!.Value.Amount, estimate.IsBeforeCap));
    }

    [Fact]
    public void Side_costs_and_holiday_bonus_do_not_count()
    {
        var terms = Rules.Job("FI", 2_000, "2026-01-01") with { Costs = new(new(12), new(17), new(2)) };

        Assert.Equal(1_000, Rules.Estimate("FI", "palkkatuki", terms).Amount!.Value.Amount);
    }

    [Fact]
    public void A_household_has_been_left_out_since_July_2023()
    {
        EligibilityFacts On(string day) => new(Rules.Day(day)) { Answers = new Dictionary<string, bool> { ["household"] = true, ["in-a-target-group"] = true } };
        var palkkatuki = Rules.Of("FI").SchemeOf("palkkatuki");

        Assert.Equal((Verdict.MayApply, Verdict.ProbablyNot), (Eligibility.Of(palkkatuki, On("2023-06-30")).Verdict, Eligibility.Of(palkkatuki, On("2023-07-01")).Verdict));
    }

    [Fact]
    public void Money_to_associations_is_marked_as_unchecked()
    {
        var estimate = Rules.Estimate("FI", "palkkatuki-association", Rules.Job("FI", 2_000, "2026-01-01"));

        Assert.Equal((2_000m, LineKind.Rate), (estimate.Amount!.Value.Amount, estimate.Unchecked.Single().Kind));
    }

    [Fact]
    public void Working_conditions_have_a_ceiling_and_no_share_so_nothing_is_computed()
    {
        var support = Rules.Of("FI").SchemeOf("tyoolosuhteiden-jarjestelytuki");

        Assert.Equal(4_000, support.Caps.Single().HeightOn(Rules.Of("FI"), Some.Day));
        Assert.Null(Rules.Estimate("FI", support.Code, Rules.Job("FI", 3_000, "2026-01-01")).Amount);
    }

    [Theory]
    [InlineData(1, 75)]
    [InlineData(24, 75)]
    [InlineData(25, 65)]
    [InlineData(36, 65)]
    [InlineData(37, 55)]
    [InlineData(48, 55)]
    [InlineData(49, 45)]
    [InlineData(60, 45)]
    [InlineData(61, 35)]
    [InlineData(72, 35)]
    [InlineData(73, 25)]
    [InlineData(120, 25)]
    public void The_Icelandic_contract_falls_each_year_to_25(int month, decimal percent) =>
        Assert.Equal(percent, Rules.Rate("IS", "vinnusamningur", Rules.Job("IS", 400_000, Rules.InMonth("2010-03-01", month), "2010-03-01")));

    [Theory]
    [InlineData("2025-08-31", 400_000, Verdict.MayApply)]
    [InlineData("2025-09-01", null, Verdict.ProbablyNot)]
    [InlineData("2025-09-02", null, Verdict.ProbablyNot)]
    public void Regulation_159_of_1995_was_replaced_in_2025(string day, int? pay, Verdict verdict)
    {
        var contract = Rules.Of("IS").SchemeOf("vinnusamningur");

        Assert.Equal(pay * 0.75m, Rules.Estimate("IS", contract.Code, Rules.Job("IS", 400_000, day)).Amount?.Amount);
        Assert.Equal(verdict, Eligibility.Of(contract, new(Rules.Day(day)) { Answers = new Dictionary<string, bool> { ["assessment-holds"] = true } }).Verdict);
    }

    [Theory]
    [InlineData("2025-08-31", GapKind.Grant, null, Verdict.ProbablyNot)]
    [InlineData("2025-09-01", GapKind.Figure, "unemployment-benefit", Verdict.MayApply)]
    public void Regulation_935_of_2025_names_a_figure_that_nobody_states(string day, GapKind kind, string? code, Verdict verdict)
    {
        var grant = Rules.Of("IS").SchemeOf("employer-grant");
        var estimate = Rules.Estimate("IS", grant.Code, Rules.Job("IS", 400_000, day));

        Assert.Null(estimate.Amount);
        Assert.Equal([new Gap(kind, code)], estimate.Gaps);
        Assert.Equal(verdict, Eligibility.Of(grant, new(Rules.Day(day)) { Answers = new Dictionary<string, bool> { ["part-pension"] = true } }).Verdict);
    }

    [Fact]
    public void With_the_figure_it_is_that_and_pension_on_top()
    {
        var pack = Rules.Of("IS");
        var known = pack with { Figures = [pack.Figures.Single() with { Values = new([new(DateRange.Open(new(2025, 9, 1)), 360_000, new(Certainty.Suggestion, "invented"))]) }] };

        Assert.Equal(401_400, SubsidyEstimate.Of(known, known.SchemeOf("employer-grant"), Rules.Job("IS", 400_000, "2026-01-01")).Amount!.Value.Amount);
        Assert.Equal((Span.Months(12), Span.Months(18)), known.SchemeOf("employer-grant").DurationOn(Rules.Day("2026-01-01"), null, null) is { } limit ? (limit.Decision, limit.Total) : default);
    }
}
