namespace Fotfeste.Exchange.Tests;

/// <summary>What public sources state of the Norwegian measures, held against the packs (domain reference 4.2).</summary>
public sealed class NorwegianMethodTests
{
    static readonly DateOnly lastDayOfAB = new(2015, 12, 31);
    static readonly DateOnly newRegulation = new(2016, 1, 1);
    static readonly DateOnly firstDayOfAFT = new(2016, 10, 1);

    static MethodPack Pack(string code) => Kit.Packs.Method(new(code, 1));

    static IEnumerable<string> OfferedOn(DateOnly day) => Kit.Packs.OfferedOn(day).Select(m => m.Key.Code);

    [Fact]
    public void AB_is_offered_to_nobody_after_2015_and_still_found_by_an_old_record()
    {
        Assert.Contains("no-ab", OfferedOn(lastDayOfAB));
        Assert.DoesNotContain("no-ab", OfferedOn(newRegulation));
        Assert.DoesNotContain("no-ab", OfferedOn(Kit.Today));
        Assert.Contains("no-ab", Kit.Packs.MethodsOfRecords.Select(m => m.Key.Code));
    }

    [Fact]
    public void AB_ended_three_months_after_permanent_employment_and_had_no_other_limit()
    {
        var ab = Pack("no-ab");
        var end = Assert.Single(ab.Phases, p => p.Clock.Limit is not null);

        Assert.Equal(["permanent-job"], end.Entry);
        Assert.Equal(PhaseRole.FollowUp, end.Role);
        Assert.Equal(Span.Months(3), end.Clock.Limit);
        Assert.False(end.Clock.Extendable);
    }

    [Fact]
    public void Clarifying_a_benefit_was_sent_to_AB_and_does_not_belong_to_it() => Assert.Contains("assessment-for-benefit", Pack("no-ab").DoesNotBelong);

    [Fact]
    public void Oppfolging_took_over_on_the_day_after_AB()
    {
        Assert.DoesNotContain("no-oppfolging", OfferedOn(lastDayOfAB));
        Assert.Contains("no-oppfolging", OfferedOn(newRegulation));
        Assert.Contains("no-oppfolging", OfferedOn(Kit.Today));
    }

    [Theory]
    [InlineData("no-oppfolging")]
    [InlineData("no-utvidet-oppfolging")]
    [InlineData("no-aft")]
    public void A_limit_on_the_whole_measure_is_never_put_on_a_phase(string code) => Assert.All(Pack(code).Phases, phase => Assert.Null(phase.Clock.AtMost));

    [Fact]
    public void The_limits_of_Oppfolging_are_told_in_every_language()
    {
        var told = Pack("no-oppfolging").Summary;

        Assert.All(new[] { ("nb", "seks", "tre"), ("sv", "sex", "tre"), ("da", "seks", "tre"), ("fi", "kuusi", "kolme"), ("is", "sex", "þrjú"), ("en", "six", "three") }, words =>
        {
            Assert.Contains(words.Item2, told.ByLanguage[words.Item1], StringComparison.Ordinal);
            Assert.Contains(words.Item3, told.ByLanguage[words.Item1], StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Ten_hours_a_month_is_about_once_a_week() => Assert.Equal(Span.Days(7), Pack("no-oppfolging").ContactEvery);

    [Fact]
    public void Twelve_to_twenty_at_NAV_is_unverified()
    {
        var norm = Pack("no-utvidet-oppfolging").Caseload;

        Assert.Equal((12, 20, Certainty.Unverified), (norm.Least, norm.Most, norm.Basis.Certainty));
    }

    [Fact]
    public void IPS_at_NAV_has_at_most_twenty_by_the_quality_scale()
    {
        var norm = Pack("no-ips").Caseload;

        Assert.Equal((null, 20, Certainty.Published), (norm.Least, norm.Most, norm.Basis.Certainty));
    }

    [Fact]
    public void IPS_at_NAV_looks_for_jobs_after_a_month_at_the_latest_and_follows_up_without_an_end()
    {
        var ips = Pack("no-ips");

        Assert.Equal(Span.Months(1), ips.First.Clock.Limit);
        Assert.Equal(PhaseRole.Search, ips.Phases[1].Role);
        Assert.All(ips.Phases.Skip(1), phase => Assert.Null(phase.Clock.AtMost));
        Assert.Equal(["wish-to-work", "choice-recorded"], ips.First.Entry);
        Assert.Contains("support-closes-by-itself", ips.DoesNotBelong);
    }

    [Fact]
    public void AFT_is_the_contrast_offered_on_no_day_and_no_record_is_made_under_it()
    {
        Assert.Equal(MethodKind.Contrast, Pack("no-aft").Kind);
        Assert.All(new[] { lastDayOfAB, firstDayOfAFT.AddDays(-1), firstDayOfAFT, Kit.Today, Kit.Today.AddYears(10) }, day => Assert.DoesNotContain("no-aft", OfferedOn(day)));
        Assert.DoesNotContain("no-aft", Kit.Packs.MethodsOfRecords.Select(m => m.Key.Code));
    }

    [Fact]
    public void AFT_began_in_autumn_2016_with_one_adviser_for_six_places()
    {
        var aft = Pack("no-aft");

        Assert.Equal(DateRange.Open(firstDayOfAFT), aft.Validity);
        Assert.Equal((6, Certainty.Published), (aft.Caseload.Most, aft.Caseload.Basis.Certainty));
    }

    [Fact]
    public void AFT_trains_first_and_lets_go_when_somebody_is_hired()
    {
        var aft = Pack("no-aft");

        Assert.Equal(["clarification", "sheltered-trial", "training", "ordinary-workplace"], aft.Phases.Select(p => p.Code));
        Assert.Equal(["job-started"], aft.Phases[^1].Exit);
        Assert.DoesNotContain(aft.Phases, p => p.Role == PhaseRole.FollowUp);
        Assert.Contains("own-premises-training", aft.Belongs);
        Assert.Contains("support-as-long-as-needed", aft.DoesNotBelong);
    }
}
