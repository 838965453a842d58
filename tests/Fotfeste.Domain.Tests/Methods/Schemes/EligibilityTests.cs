namespace Fotfeste.Domain.Tests;

public sealed class EligibilityTests
{
    static readonly DateOnly start = new(2026, 3, 16);

    static Scheme Aged(Between atStart = default, Between atEnd = default) => SomeScheme.Half with { Ages = SomeScheme.Always(new AgeLimits(atStart, atEnd)) };

    static (Verdict Verdict, ReasonKind[] Reasons) Ask(Scheme scheme, EligibilityFacts facts) => Eligibility.Of(scheme, facts) is var answer ? (answer.Verdict, [.. answer.Reasons.Select(r => r.Kind)]) : default;

    [Fact]
    public void Where_nothing_speaks_against_it_one_may_apply() => Assert.Equal((Verdict.MayApply, 0), Ask(SomeScheme.Half, new(start)) is var (verdict, reasons) ? (verdict, reasons.Length) : default);

    [Fact]
    public void One_thing_against_it_outweighs_what_nobody_has_said()
    {
        var scheme = Aged(new(18, 30)) with { Needs = new(["much"], SomeScheme.Published) };

        Assert.Equal(Verdict.TooLittleData, Ask(scheme, new(start) { Need = "much" }).Verdict);
        Assert.Equal(Verdict.ProbablyNot, Ask(scheme, new(start) { AgeAtStart = 31 }).Verdict);
        Assert.Equal(Verdict.MayApply, Ask(scheme, new(start) { AgeAtStart = 30, Need = "much" }).Verdict);
        Assert.Equal(Verdict.ProbablyNot, Ask(scheme, new(start) { AgeAtStart = 30, Need = "little" }).Verdict);
    }

    [Theory]
    [InlineData(17, ReasonKind.TooYoung)]
    [InlineData(18, null)]
    [InlineData(30, null)]
    [InlineData(31, ReasonKind.TooOld)]
    [InlineData(null, ReasonKind.AgeNotStated)]
    public void Both_ends_of_an_age_count(int? age, ReasonKind? reason) => Assert.Equal(reason, Eligibility.Of(Aged(new(18, 30)), new(start) { AgeAtStart = age }).Reasons.SingleOrDefault()?.Kind);

    [Theory]
    [InlineData(66, "2026-12-31", null)]
    [InlineData(66, "2027-03-15", null)]
    [InlineData(66, "2027-03-16", ReasonKind.AgeNotStated)]
    [InlineData(67, "2026-03-16", null)]
    [InlineData(67, "2026-12-31", ReasonKind.AgeNotStated)]
    [InlineData(67, "2027-03-16", ReasonKind.TooOldAtEnd)]
    [InlineData(60, null, null)]
    public void At_the_end_an_age_in_whole_years_leaves_a_year_open(int age, string? end, ReasonKind? reason)
    {
        DateOnly? last = end is null ? null : DateOnly.Parse(end, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(reason, Eligibility.Of(Aged(atEnd: new(null, 67)), new(start) { AgeAtStart = age, End = last }).Reasons.SingleOrDefault()?.Kind);
    }

    [Fact]
    public void A_stated_age_at_the_end_leaves_nothing_open() => Assert.Equal(Verdict.MayApply, Ask(Aged(atEnd: new(null, 67)), new(start) { AgeAtStart = 67, AgeAtEnd = 67, End = start.AddMonths(6) }).Verdict);

    [Theory]
    [InlineData("2026-05-31", ReasonKind.OutOfSeason)]
    [InlineData("2026-06-01", null)]
    [InlineData("2026-08-31", null)]
    [InlineData("2026-09-01", ReasonKind.OutOfSeason)]
    [InlineData("2025-12-31", ReasonKind.NotOpenYet)]
    [InlineData("2027-01-01", ReasonKind.Closed)]
    public void It_opens_and_closes_and_has_its_season(string day, ReasonKind? reason)
    {
        var scheme = SomeScheme.Half with { Opening = new(new(new(2026, 1, 1), new(2026, 12, 31)), new(6, 1, 8, 31), SomeScheme.Published) };

        var reasons = Ask(scheme, new(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))).Reasons;
        Assert.Equal(reason, reasons is [var first, ..] ? first : null);
    }

    [Fact]
    public void A_question_is_asked_while_its_rule_holds_and_says_what_each_answer_means()
    {
        var scheme = SomeScheme.Half with { Questions = [new("kin", DateRange.Open(start), Verdict.ProbablyNot, Verdict.MayApply, SomeScheme.Published)] };
        EligibilityFacts Says(bool yes, DateOnly day) => new(day) { Answers = new Dictionary<string, bool> { ["kin"] = yes } };

        Assert.Equal(Verdict.ProbablyNot, Ask(scheme, Says(true, start)).Verdict);
        Assert.Equal(Verdict.MayApply, Ask(scheme, Says(false, start)).Verdict);
        Assert.Equal(Verdict.TooLittleData, Ask(scheme, new(start)).Verdict);
        Assert.Equal(Verdict.MayApply, Ask(scheme, Says(true, start.AddDays(-1))).Verdict);
        Assert.Equal("kin", Eligibility.Of(scheme, new(start)).Reasons.Single().Question);
    }

    [Fact]
    public void A_length_warns_about_the_money_and_speaks_against_nothing()
    {
        var scheme = SomeScheme.Half with { Durations = SomeScheme.Always<IReadOnlyList<DurationLimit>>([new(null, default, null, Span.Months(12), false, false)]) };

        Assert.Equal((Verdict.MayApply, 1), Ask(scheme, new(start)) is var (open, reasons) ? (open, reasons.Length) : default);
        Assert.Equal([ReasonKind.LongerThanPaid], Ask(scheme, new(start) { End = new(2027, 3, 16) }).Reasons);
        Assert.Empty(Ask(scheme, new(start) { End = new(2027, 3, 15) }).Reasons);
    }
}
