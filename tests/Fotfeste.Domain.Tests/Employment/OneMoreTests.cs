namespace Fotfeste.Domain.Tests;

public sealed class OneMoreTests
{
    [Theory]
    [InlineData("permanent", OneMore.LastedDays, true)]
    [InlineData("permanent", OneMore.LastedDays - 1, false)]
    [InlineData("work-practice", OneMore.LastedDays, false)]
    public void Paid_work_that_has_lasted_is_a_reason_to_ask_and_practice_is_none(string form, int days, bool asks)
    {
        var job = Some.Job(Some.Enrolment(Some.Day.AddDays(-400)), form, Some.Day.AddDays(-days), employer: Some.NewId<Employer>());

        Assert.Equal(asks, OneMore.HasLasted(job, Some.Shelf, Some.Day));
    }

    [Fact]
    public void Nobody_is_asked_where_the_job_is_over_or_nobody_knows_who_the_employer_is()
    {
        var (over, unknown) = (Job(Some.NewId<Employer>()), Job(null));
        over.End(Some.Day, Codes.JobEndReasons[0], Some.Day);

        Assert.False(OneMore.HasLasted(over, Some.Shelf, Some.Day));
        Assert.False(OneMore.HasLasted(unknown, Some.Shelf, Some.Day));
    }

    [Fact]
    public void What_came_within_a_year_after_a_visit_is_counted_and_what_was_there_before_is_not()
    {
        var led = VisitYield.After(Some.Day, [Some.Day.AddDays(-1), Some.Day, Some.Day.AddDays(30)], [Some.Day.AddYears(1)], [Some.Day.AddYears(1).AddDays(1)]);

        Assert.Equal(new(2, 1, 0), led);
        Assert.Equal(new(0, 0, 0, AndOthers: true), VisitYield.After(Some.Day, [], [], [], [Some.Day.AddDays(-1), Some.Day]));
        Assert.Equal((true, true), VisitYield.After(Some.Day, [], [], [], [Some.Day.AddDays(-1)]) is var none ? (none.IsUnseen, none.IsNothing) : default);
        Assert.True(VisitYield.After(Some.Day, [], [], []).IsNothing);
    }

    static EmploymentSpell Job(Id<Employer>? employer) => Some.Job(Some.Enrolment(Some.Day.AddDays(-400)), "permanent", Some.Day.AddDays(-200), employer: employer);
}
