namespace Fotfeste.Exchange.Tests;

/// <summary>What the sources say about the methods of no one country and of Sweden, number by number.</summary>
public sealed class SharedMethodPacksTests
{
    static MethodPack Pack(string code, int version = 1) => Kit.Packs.Method(new(code, version));

    static PhaseLimits Clock(string method, string phase) => Pack(method).PhaseOf(phase).Clock;

    [Fact]
    public void SIUS_has_the_five_steps_of_source_002_in_their_Swedish_words() =>
        Assert.Equal(["Sökandeanalys", "Ackvisition av arbete", "Arbetsanalys", "Introduktion", "Uppföljning"], Pack("sius").Phases.Select(p => p.Names.ByLanguage["sv"]));

    [Fact]
    public void SIUS_introduction_lasts_at_most_6_months_and_that_is_published()
    {
        var introduction = Clock("sius", "introduction");

        Assert.Equal(Span.Months(6), introduction.Limit);
        Assert.Equal(Certainty.Published, introduction.Basis.Certainty);
        Assert.False(introduction.Extendable);
        Assert.Null(introduction.AtLeast);
    }

    [Fact]
    public void SIUS_follow_up_lasts_at_least_12_months_and_up_to_24_and_may_be_extended_without_a_published_end()
    {
        var followUp = Clock("sius", "follow-up");

        Assert.Equal(Span.Months(12), followUp.AtLeast);
        Assert.Equal(Span.Months(24), followUp.Limit);
        Assert.True(followUp.Extendable);
        Assert.Null(followUp.ExtendableTo);
    }

    [Fact]
    public void The_other_steps_of_SIUS_are_never_late() =>
        Assert.All(Pack("sius").Phases.Take(3), step => Assert.Null(step.Clock.RemindAfter));

    [Fact]
    public void A_consultants_target_in_SIUS_is_no_ceiling()
    {
        Assert.Null(Pack("sius").Caseload.Most);
        Assert.Null(Pack("sius").Caseload.Least);
    }

    [Fact]
    public void IPS_asks_for_at_most_20_per_full_time_coach_and_that_is_published()
    {
        Assert.Equal(new CaseloadNorm(20, null, Pack("ips").Caseload.Basis), Pack("ips").Caseload);
        Assert.Equal(Certainty.Published, Pack("ips").Caseload.Basis.Certainty);
    }

    [Fact]
    public void IPS_is_made_of_its_eight_principles_in_the_order_of_source_003() =>
        Assert.Equal(
            ["open-market-job-search", "rapid-job-search", "wish-is-enough", "treatment-team", "support-as-long-as-needed", "preferences-steer", "benefit-counselling", "employer-network"],
            Pack("ips").Belongs.Take(8));

    [Fact]
    public void The_30_days_of_IPS_only_remind_because_they_are_unverified()
    {
        var profile = Clock("ips", "vocational-profile");

        Assert.Equal(Span.Days(30), profile.RemindAfter);
        Assert.Equal(Certainty.Unverified, profile.Basis.Certainty);
        Assert.All(Pack("ips").Phases, phase => Assert.Null(phase.Clock.Limit));
    }

    [Fact]
    public void IPS_meets_the_person_weekly_at_the_start_of_a_job_and_monthly_afterwards()
    {
        Assert.Equal(Span.Days(7), Pack("ips").PhaseOf("job-start").ContactEvery);
        Assert.Equal(Span.Months(1), Pack("ips").PhaseOf("follow-along").ContactEvery);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void No_version_of_EUSE_sets_a_limit_or_a_ceiling(int version)
    {
        var euse = Pack("euse", version);

        Assert.All(euse.Phases, stage => Assert.Null(stage.Clock.RemindAfter ?? stage.Clock.AtLeast));
        Assert.Null(euse.Caseload.Most);
    }

    [Fact]
    public void The_second_version_of_EUSE_keeps_the_stages_and_adds_a_rhythm_to_each()
    {
        Assert.Equal(Pack("euse").Phases.Select(p => (p.Code, p.Role)), Pack("euse", 2).Phases.Select(p => (p.Code, p.Role)));
        Assert.All(Pack("euse", 2).Phases, stage => Assert.NotNull(stage.ContactEvery));
        Assert.All(Pack("euse").Phases, stage => Assert.Null(stage.ContactEvery));
    }

    [Fact]
    public void The_municipal_process_has_a_step_before_the_wish_to_work_that_stands_outside_the_clock()
    {
        var before = Pack("se-municipal").First;

        Assert.Equal(PhaseRole.Before, before.Role);
        Assert.False(before.Clock.Runs);
        Assert.Equal(["wish-to-work"], before.Exit);
        Assert.Equal(["wish-to-work"], Pack("se-municipal").Phases[1].Entry);
    }

    [Fact]
    public void After_its_pre_step_the_municipal_process_has_four_phases() =>
        Assert.Equal(["information-mapping", "matching", "introduction", "employment"], Pack("se-municipal").Phases.Skip(1).Select(p => p.Code));

    [Fact]
    public void The_process_of_Nässjö_has_six_steps_and_none_before_them()
    {
        Assert.Equal(6, Pack("se-municipal-six").Phases.Count);
        Assert.DoesNotContain(Pack("se-municipal-six").Phases, step => step.Role == PhaseRole.Before);
    }

    [Fact]
    public void The_projects_least_20_and_the_methods_most_20_stand_as_two_bounds()
    {
        Assert.Equal((20, 20), (Pack("se-municipal-six").Caseload.Least, Pack("se-municipal-six").Caseload.Most));
        Assert.Equal((null, 20), (Pack("se-municipal").Caseload.Least, Pack("se-municipal").Caseload.Most));
    }

    [Theory]
    [InlineData("se-municipal", "information-mapping")]
    [InlineData("se-municipal-six", "mapping")]
    public void Long_mapping_is_reminded_of_by_our_suggestion_and_never_past_a_limit(string method, string phase)
    {
        Assert.Equal(Span.Weeks(8), Clock(method, phase).RemindAfter);
        Assert.Equal(Certainty.Suggestion, Clock(method, phase).Basis.Certainty);
        Assert.Null(Clock(method, phase).Limit);
    }

    [Fact]
    public void Supported_education_chooses_gets_and_keeps_an_education()
    {
        Assert.Equal(MethodKind.Education, Pack("supported-education").Kind);
        Assert.Equal(["choose", "get", "keep", "onward"], Pack("supported-education").Phases.Select(p => p.Code));
        Assert.Equal(["studies-started"], Pack("supported-education").PhaseOf("keep").Entry);
    }

    [Fact]
    public void Keeping_a_job_begins_with_a_job_at_risk_and_asks_before_the_employer_is_told()
    {
        var keep = Pack("keep-job");

        Assert.Equal(MethodKind.KeepJob, keep.Kind);
        Assert.Equal(["job-at-risk"], keep.First.Entry);
        Assert.Contains("employer-contact-agreed", keep.First.Exit);
        Assert.Null(keep.First.EmployerContactEvery);
        Assert.DoesNotContain(keep.Phases, phase => phase.Role == PhaseRole.Search);
    }
}
