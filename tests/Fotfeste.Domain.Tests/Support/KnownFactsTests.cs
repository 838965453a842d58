namespace Fotfeste.Domain.Tests;

public sealed class KnownFactsTests
{
    static readonly DateOnly Today = Some.Day;
    readonly Enrolment enrolment = Some.Enrolment(Today.AddDays(-90));

    KnownFacts Known(DateOnly? asked = null, DateOnly? employer = null, params IReadOnlyList<EmploymentSpell> jobs) => new(enrolment, asked, employer, jobs, Some.Shelf, Today);

    [Fact]
    public void What_people_must_judge_is_never_ticked()
    {
        var known = Known(Today, Today, Some.Job(enrolment));

        Assert.All(["wish-to-work", "plan-agreed", "support-no-longer-needed", "tasks-mastered", "never-heard-of"], code => Assert.Equal(FactSight.Unseen, known.Of(code)));
    }

    [Fact]
    public void A_choice_a_goal_and_a_referral_are_seen_with_their_days()
    {
        enrolment.RecordChoice(Today.AddDays(-80), null, Today);

        Assert.Equal(FactSight.Of(true, Today.AddDays(-80)), Known().Of("choice-recorded"));
        Assert.Equal(FactSight.Of(true), Known().Of("goal-recorded"));
        Assert.Equal(FactSight.Of(true, Today.AddDays(-95)), Known(asked: Today.AddDays(-95)).Of("request-received"));
        Assert.False(Known().Of("request-received").CanTell);
    }

    [Fact]
    public void A_job_that_lies_ahead_is_found_and_not_yet_started()
    {
        var known = Known(jobs: Some.Job(enrolment, from: Today.AddDays(3)));

        Assert.True(known.Of("job-found").Holds);
        Assert.Equal(FactSight.Of(false), known.Of("job-started"));
        Assert.Equal(FactSight.Of(false), known.Of("first-employer-contact"));
    }

    [Fact]
    public void Practice_is_practice_and_no_job_and_nobody_begins_without_an_employer()
    {
        var known = Known(jobs: Some.Job(enrolment, "work-practice", Today.AddDays(-20)));

        Assert.Equal((Today.AddDays(-20), false, Today.AddDays(-20)), (known.Of("practice-started").Since!.Value, known.Of("job-started").Holds, known.Of("first-employer-contact").Since!.Value));
        Assert.Equal(Today.AddDays(-40), Known(null, Today.AddDays(-40), Some.Job(enrolment)).Of("first-employer-contact").Since);
    }

    [Fact]
    public void Permanent_is_seen_from_the_day_it_became_so()
    {
        var job = Some.Job(enrolment, "subsidised", Today.AddDays(-60));
        job.ChangeTerms(Some.NewId<Terms>(), Some.Forms, "permanent", null, Today.AddDays(-10), null);

        var known = Known(jobs: job);

        Assert.Equal((Today.AddDays(-60), Today.AddDays(-10)), (known.Of("job-started").Since!.Value, known.Of("permanent-job").Since!.Value));
        Assert.False(known.Of("job-ended").Holds);
    }
}
