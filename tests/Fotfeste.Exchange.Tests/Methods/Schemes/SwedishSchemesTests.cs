namespace Fotfeste.Exchange.Tests;

/// <summary>Domain reference 6.2: the number, the day before it changes and the day after.</summary>
public sealed class SwedishSchemesTests
{
    const string New = "nystartsjobb", Lonebidrag = "lonebidrag-anstallning", Introduction = "introduktionsjobb";

    static SubsidyTerms Job(decimal pay = 20_000, string day = "2026-09-01", decimal position = 100, int? age = 40, int? away = 40) => Rules.Job("SE", pay, day, position: position) with { Age = age, MonthsAway = away };

    static decimal? Times(SubsidyTerms terms) => Rules.Estimate("SE", New, terms).Line(LineKind.Multiple)?.Value;

    [Fact]
    public void Two_and_a_half_fees_on_20_000_are_15_710() => Assert.Equal(new Money(15_710, "SEK"), Rules.Estimate("SE", New, Job()).Amount);

    [Theory]
    [InlineData(25, 11, null)]
    [InlineData(25, 12, 1.0)]
    [InlineData(25, 23, 1.0)]
    [InlineData(25, 24, 2.0)]
    [InlineData(25, 35, 2.0)]
    [InlineData(25, 36, 2.5)]
    [InlineData(60, 240, 2.5)]
    [InlineData(24, 5, null)]
    [InlineData(24, 6, 1.0)]
    [InlineData(24, 24, 1.0)]
    [InlineData(24, 25, null)]
    public void How_many_fees_follows_from_age_and_months_away(int age, int away, double? times) => Assert.Equal((decimal?)times, Times(Job(age: age, away: away)));

    [Fact]
    public void Somebody_newly_arrived_has_two_and_a_half_whatever_the_absence() => Assert.Equal(2.5m, Times(Job(age: null, away: null) with { Group = "newly-arrived" }));

    [Fact]
    public void Without_age_and_absence_nothing_is_guessed()
    {
        var estimate = Rules.Estimate("SE", New, Job(age: null, away: null));

        Assert.Null(estimate.Amount);
        Assert.Equal([new Gap(GapKind.Age), new Gap(GapKind.MonthsAway)], estimate.Gaps);
    }

    [Theory]
    [InlineData(25_000, 100, 20_000)]
    [InlineData(19_999, 100, 19_999)]
    [InlineData(12_500, 50, 10_000)]
    [InlineData(9_000, 50, 9_000)]
    public void Wage_counts_up_to_20_000_and_less_in_part_time(int pay, int position, int counted)
    {
        var estimate = Rules.Estimate("SE", New, Job(pay, position: position));

        Assert.Equal(Math.Round(counted * 0.3142m * 2.5m, MidpointRounding.AwayFromZero), estimate.Amount!.Value.Amount);
        Assert.Equal(20_000m * position / 100, estimate.Line(LineKind.WageCap)!.Value);
    }

    [Theory]
    [InlineData("2021-12-31", null, false)]
    [InlineData("2022-01-01", 3.0, true)]
    [InlineData("2024-12-31", 3.0, true)]
    [InlineData("2025-01-01", 2.5, false)]
    [InlineData("2025-01-02", 2.5, false)]
    public void The_campaign_of_2022_to_2024_gave_two_to_three_fees(string day, double? most, bool isAtMost)
    {
        var estimate = Rules.Estimate("SE", New, Job(day: day));

        Assert.Equal(((decimal?)most, isAtMost), (estimate.Line(LineKind.Multiple)?.Value, estimate.IsAtMost));
    }

    [Fact]
    public void Two_to_three_fees_are_the_published_48_to_72_per_cent_of_the_cost()
    {
        decimal Share(decimal times) => Math.Round(Rules.Estimate("SE", New, Job(day: "2023-05-01") with { Chosen = times }).Amount!.Value.Amount * 100 / (20_000 * 1.3142m), MidpointRounding.AwayFromZero);

        Assert.Equal((48m, 72m), (Share(2), Share(3)));
    }

    [Theory]
    [InlineData("2024-12-31", 60, 4)]
    [InlineData("2025-01-01", 60, 2)]
    [InlineData("2025-01-02", 60, 2)]
    [InlineData("2024-12-31", 54, 2)]
    [InlineData("2024-12-31", 24, 1)]
    [InlineData("2025-01-01", 25, 2)]
    [InlineData("2025-01-01", 24, 1)]
    public void The_four_years_from_55_went_on_1_January_2025(string day, int age, int years)
    {
        var limit = Rules.Of("SE").SchemeOf(New).DurationOn(Rules.Day(day), null, age)!;

        Assert.Equal((Span.Years(1), Span.Years(years)), (limit.Decision, limit.Total));
    }

    [Fact]
    public void In_the_guarantee_programme_it_is_a_year_at_any_age() => Assert.Equal(Span.Years(1), Rules.Of("SE").SchemeOf(New).DurationOn(Rules.Day("2026-09-01"), "guarantee-programme", 40)!.Total);

    [Theory]
    [InlineData("2025-01-31", Verdict.MayApply)]
    [InlineData("2025-02-01", Verdict.ProbablyNot)]
    [InlineData("2025-02-02", Verdict.ProbablyNot)]
    public void Family_and_redundancy_exclude_since_February_2025(string day, Verdict verdict)
    {
        foreach (var code in new[] { "family", "redundancy" })
        {
            var answers = new Dictionary<string, bool> { ["begun-already"] = false, ["family"] = false, ["redundancy"] = false, [code] = true };
            Assert.Equal(verdict, Eligibility.Of(Rules.Of("SE").SchemeOf(New), new(Rules.Day(day)) { AgeAtStart = 40, Answers = answers }).Verdict);
        }
    }

    [Theory]
    [InlineData(DeadlineKind.ApplyBeforeStart, 21)]
    [InlineData(DeadlineKind.ClaimWithin, 180)]
    [InlineData(DeadlineKind.DecisionBeforeStart, null)]
    public void Applications_and_claims_have_their_time(DeadlineKind kind, int? days) => Assert.Equal(days, Rules.Of("SE").SchemeOf(New).Deadlines.Single(d => d.Kind == kind).Span?.DaysFrom(Some.Day));

    [Theory]
    [InlineData("2017-10-31", 17_100, Certainty.Published)]
    [InlineData("2017-11-01", 18_300, Certainty.Published)]
    [InlineData("2017-11-02", 18_300, Certainty.Published)]
    [InlineData("2019-06-01", null, null)]
    [InlineData("2020-01-01", 20_000, Certainty.Unverified)]
    [InlineData("2026-11-22", 20_000, Certainty.Unverified)]
    public void What_lonebidrag_counts_on_rose_in_November_2017(string day, int? height, Certainty? certainty)
    {
        var cap = Rules.Of("SE").SchemeOf(Lonebidrag).Caps.Single();

        Assert.Equal(height, cap.HeightOn(Rules.Of("SE"), Rules.Day(day)));
        Assert.Equal(certainty, cap.ValueOn(Rules.Day(day))?.Basis.Certainty);
    }

    [Fact]
    public void Lonebidrag_shows_what_it_counts_on_and_computes_no_amount()
    {
        var estimate = Rules.Estimate("SE", Lonebidrag, Job(30_000, position: 75) with { Costs = new(default, default, new(31.42m), new(4)) });

        Assert.Null(estimate.Amount);
        Assert.Equal([new Gap(GapKind.Rate)], estimate.Gaps);
        Assert.Equal((15_000m, 20_313m), (estimate.Line(LineKind.CountedPay)!.Value, estimate.Line(LineKind.Cost)!.Value));
    }

    [Theory]
    [InlineData(Lonebidrag, 4)]
    [InlineData("lonebidrag-utveckling", 2)]
    [InlineData("lonebidrag-trygghet", null)]
    public void Each_lonebidrag_has_its_own_length(string scheme, int? years)
    {
        var limit = Rules.Of("SE").SchemeOf(scheme).DurationOn(Some.Day, null, null)!;

        Assert.Equal((years is { } n ? Span.Years(n) : null, years is null, Span.Years(1)), (limit.Total, limit.IsUnlimited, limit.Decision));
    }

    [Fact]
    public void Of_two_lengths_that_contradict_each_other_both_stand_and_one_is_used() =>
        Assert.Contains(Rules.Of("SE").SchemeOf(Lonebidrag).Statements, s => s is { About: "duration", IsUsed: false } && s.Says.In("en", "sv").Contains("8 years", StringComparison.Ordinal));

    [Fact]
    public void Hearsay_about_80_per_cent_is_written_down_and_not_computed_with() =>
        Assert.Contains(Rules.Of("SE").SchemeOf(Lonebidrag).Statements, s => s is { About: "rates", IsUsed: false, Basis.Certainty: Certainty.Unverified });

    [Theory]
    [InlineData("2018-12-31", null, false)]
    [InlineData("2019-01-01", 16_000, false)]
    [InlineData("2019-12-31", 16_000, false)]
    [InlineData("2020-01-01", 20_000, true)]
    public void Introduktionsjobb_pays_80_per_cent_and_its_cap_is_known_in_2019(string day, int? amount, bool isBeforeCap)
    {
        var estimate = Rules.Estimate("SE", Introduction, Job(25_000, day));

        Assert.Equal((amount, isBeforeCap), ((int?)estimate.Amount?.Amount, estimate.IsBeforeCap));
    }

    [Theory]
    [InlineData("2018-12-31", null)]
    [InlineData("2019-01-01", 2_000)]
    [InlineData("2020-01-01", null)]
    public void A_supervisor_was_paid_for_in_2019(string day, int? amount) => Assert.Equal(amount, Rules.Of("SE").SchemeOf(Introduction).Limits.Single().On(Rules.Day(day))?.Value);

    [Fact]
    public void Introduktionsjobb_is_a_year_at_a_time_and_two_in_all() =>
        Assert.Equal((Span.Months(12), Span.Months(24)), Rules.Of("SE").SchemeOf(Introduction).DurationOn(Some.Day, null, null) is { } limit ? (limit.Decision, limit.Total) : default);

    [Theory]
    [InlineData("2023-12-31", Verdict.MayApply)]
    [InlineData("2024-01-01", Verdict.ProbablyNot)]
    public void Extratjanst_is_closed(string day, Verdict verdict) =>
        Assert.Equal(verdict, Eligibility.Of(Rules.Of("SE").SchemeOf("extratjanst"), new(Rules.Day(day)) { Answers = new Dictionary<string, bool> { ["days-in-guarantee"] = true } }).Verdict);

    [Theory]
    [InlineData("osa")]
    [InlineData("extratjanst")]
    [InlineData("personligt-bitrade")]
    public void Where_no_source_gives_a_figure_nothing_is_computed(string scheme)
    {
        var estimate = Rules.Estimate("SE", scheme, Job());

        Assert.Null(estimate.Amount);
        Assert.Equal([new Gap(GapKind.Grant)], estimate.Gaps);
        Assert.NotEmpty(Rules.Of("SE").SchemeOf(scheme).Unknown);
    }

    [Fact]
    public void What_nobody_has_checked_is_marked_in_the_sum() => Assert.Equal([LineKind.WageCap], Rules.Estimate("SE", Lonebidrag, Job()).Unchecked.Select(l => l.Kind));
}
