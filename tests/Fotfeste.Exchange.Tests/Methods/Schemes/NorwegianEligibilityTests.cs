namespace Fotfeste.Exchange.Tests;

/// <summary>Agreement and subsidy reference 7: categories, lengths, ages, first and last days.</summary>
public sealed class NorwegianEligibilityTests
{
    static readonly string[] needs = ["needs-guidance", "reduced-capacity", "partly-able", "little-chance"];

    static Scheme Scheme(string code) => Rules.Of("NO").SchemeOf(code);

    static Eligibility Ask(string scheme, string start, int age = 25, string need = "little-chance", string? end = null) => Eligibility.Of(Scheme(scheme), new(Rules.Day(start))
    {
        AgeAtStart = age, Need = need, End = end is null ? null : Rules.Day(end), Answers = new Dictionary<string, bool> { ["keeps-the-job"] = false, ["bought-already"] = false },
    });

    [Theory]
    [InlineData("arbeidstrening", 0)]
    [InlineData("inkluderingstilskudd", 0)]
    [InlineData("midlertidig-lonnstilskudd", 0)]
    [InlineData("sommerjobb", 0)]
    [InlineData("mentor", 0)]
    [InlineData("fireaarig-lonnstilskudd", 1)]
    [InlineData("varig-lonnstilskudd", 2)]
    [InlineData("vta-o", 2)]
    public void Categories_of_need_give_access(string scheme, int from) => Assert.Equal(needs.Skip(from), Scheme(scheme).Needs!.Accepted);

    [Theory]
    [InlineData("arbeidstrening", null, 18)]
    [InlineData("midlertidig-lonnstilskudd", null, 12)]
    [InlineData("midlertidig-lonnstilskudd", "reduced-capacity", 24)]
    [InlineData("mentor", null, 6)]
    [InlineData("mentor", "reduced-capacity", 36)]
    [InlineData("inkluderingstilskudd", null, 12)]
    [InlineData("fireaarig-lonnstilskudd", null, 48)]
    [InlineData("fireaarig-lonnstilskudd", "temporary-job", 24)]
    [InlineData("varig-lonnstilskudd", null, null)]
    [InlineData("vta-o", null, null)]
    public void Money_is_paid_for_so_many_months(string scheme, string? group, int? months)
    {
        var limit = Scheme(scheme).DurationOn(Some.Day, group, null)!;

        Assert.Equal((months is { } n ? Some.Day.AddMonths(n).AddDays(-1) : (DateOnly?)null, months is null), (limit.LastDay(Some.Day), limit.IsUnlimited));
    }

    [Theory]
    [InlineData("2026-05-31", 25, Verdict.ProbablyNot)]
    [InlineData("2026-06-01", 25, Verdict.MayApply)]
    [InlineData("2026-08-31", 25, Verdict.MayApply)]
    [InlineData("2026-09-01", 25, Verdict.ProbablyNot)]
    [InlineData("2026-06-01", 29, Verdict.MayApply)]
    [InlineData("2026-06-01", 30, Verdict.ProbablyNot)]
    public void A_summer_job_begins_in_summer_and_is_for_those_under_30(string start, int age, Verdict verdict) => Assert.Equal(verdict, Ask("sommerjobb", start, age).Verdict);

    [Fact]
    public void A_summer_job_is_paid_for_four_weeks() => Assert.Equal(Rules.Day("2026-06-28"), Scheme("sommerjobb").DurationOn(Some.Day, null, null)!.LastDay(Rules.Day("2026-06-01")));

    [Theory]
    [InlineData("2032-12-31", 25, Verdict.MayApply)]
    [InlineData("2033-01-01", 25, Verdict.ProbablyNot)]
    [InlineData("2026-03-01", 30, Verdict.MayApply)]
    [InlineData("2026-03-01", 31, Verdict.ProbablyNot)]
    public void The_four_year_trial_ends_in_2032_and_has_an_age_limit_of_30(string start, int age, Verdict verdict) => Assert.Equal(verdict, Ask("fireaarig-lonnstilskudd", start, age).Verdict);

    [Fact]
    public void The_four_year_subsidy_cannot_keep_a_job()
    {
        var keeps = new EligibilityFacts(Some.Day) { AgeAtStart = 25, Need = "little-chance", Answers = new Dictionary<string, bool> { ["keeps-the-job"] = true } };

        Assert.Equal(Verdict.ProbablyNot, Eligibility.Of(Scheme("fireaarig-lonnstilskudd"), keeps).Verdict);
    }

    [Theory]
    [InlineData("2026-08-30", Verdict.MayApply)]
    [InlineData("2026-08-31", Verdict.MayApply)]
    [InlineData("2026-09-01", Verdict.ProbablyNot)]
    public void Nobody_begins_in_VTAO_after_August_2026(string start, Verdict verdict) => Assert.Equal(verdict, Ask("vta-o", start, 40).Verdict);

    [Theory]
    [InlineData("midlertidig-lonnstilskudd", 71, Verdict.MayApply)]
    [InlineData("midlertidig-lonnstilskudd", 72, Verdict.TooLittleData)]
    [InlineData("midlertidig-lonnstilskudd", 73, Verdict.ProbablyNot)]
    [InlineData("vta-o", 66, Verdict.MayApply)]
    [InlineData("vta-o", 68, Verdict.ProbablyNot)]
    public void Nobody_is_older_than_72_at_the_end_and_67_in_VTAO(string scheme, int age, Verdict verdict) => Assert.Equal(verdict, Ask(scheme, "2026-03-01", age, end: "2026-08-31").Verdict);

    [Fact]
    public void Nobody_is_younger_than_16() => Assert.Equal([ReasonKind.TooYoung], Ask("arbeidstrening", "2026-03-01", 15, end: "2026-06-01").Reasons.Select(r => r.Kind));

    [Fact]
    public void The_permanent_subsidy_and_VTAO_are_reviewed_every_half_year() => Assert.All(["varig-lonnstilskudd", "vta-o"], code =>
        Assert.Equal([Rules.Day("2026-03-30"), Rules.Day("2026-09-30"), Rules.Day("2027-03-30")], Scheme(code).Reviews.Single().Between(Rules.Day("2025-09-30"), Rules.Day("2027-04-01"))));

    [Fact]
    public void A_contradiction_about_work_training_is_kept_and_the_code_is_followed()
    {
        var said = Assert.Single(Scheme("arbeidstrening").Statements);

        Assert.Equal(("duration", false, Certainty.Unverified), (said.About, said.IsUsed, said.Basis.Certainty));
    }

    [Fact]
    public void Why_somebody_needs_help_is_nowhere_asked()
    {
        string[] never = ["diagnos", "sykdom", "lidelse", "illness", "disorder", "autis", "psyk"];
        Assert.DoesNotContain(Kit.Packs.Schemes.Current.SelectMany(p => p.Questions.Concat(p.Needs).Concat(p.Groups)).SelectMany(w => w.Names.ByLanguage.Values), text => never.Any(n => text.Contains(n, StringComparison.OrdinalIgnoreCase)));
    }
}
