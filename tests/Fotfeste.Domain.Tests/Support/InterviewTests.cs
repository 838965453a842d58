namespace Fotfeste.Domain.Tests;

public sealed class InterviewTests
{
    static readonly Enrolment Support = Some.Enrolment();

    [Fact]
    public void An_hour_needs_a_day_unless_the_calendar_says_it()
    {
        var hour = InterviewContent.Empty with { Start = new(10, 0) };

        Assert.Equal("interview.day-missing", Assert.Throws<Refusal>(() => Prepare(hour)).Codes.Single());
        Assert.Equal(Meeting(Support).EnrolmentId, Prepare(hour, Meeting(Support)).EnrolmentId);
        Assert.Throws<ArgumentException>(() => Prepare(InterviewContent.Empty, Meeting(Some.Enrolment())));
    }

    [Fact]
    public void Called_off_it_keeps_the_first_day_and_what_was_prepared_and_can_be_on_again()
    {
        var interview = Prepare(InterviewContent.Empty with { Say = new("Jeg liker orden") });

        interview.CallOff(Some.Day);
        interview.CallOff(Some.Day.AddDays(2));

        Assert.Equal((Some.Day, "Jeg liker orden"), (interview.CalledOff!.Value, interview.Content.Say.Reveal()));
        interview.PutBack();
        Assert.Null(interview.CalledOff);
    }

    [Fact]
    public void Nothing_is_prepared_in_support_that_is_over()
    {
        var support = Some.Enrolment();
        support.End(Some.Day, "goal-reached", "work", Some.Day);

        Assert.Equal("interview.support-over", Assert.Throws<Refusal>(() => Interview.Prepare(Some.NewId<Interview>(), support, Some.NewId<Employer>(), null, Some.NewId<StaffMember>(), null, InterviewContent.Empty, Some.Day.AddDays(1))).Codes.Single());
    }

    static Interview Prepare(InterviewContent content, Appointment? meeting = null) => Interview.Prepare(Some.NewId<Interview>(), Support, Some.NewId<Employer>(), null, Some.NewId<StaffMember>(), meeting, content, Some.Day);

    static Appointment Meeting(Enrolment enrolment) => Appointment.Plan(Some.NewId<Appointment>(), enrolment.OrganisationId, Some.NewId<StaffMember>(), enrolment, null, Some.Agreed(Some.Day), DateTimeOffset.UnixEpoch, Some.Day);
}
