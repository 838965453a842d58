namespace Fotfeste.Domain.Tests;

public sealed class AppointmentTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 16, 10, 0, 0, TimeSpan.Zero);
    static readonly Id<StaffMember> Coach = Some.NewId<StaffMember>(), Deputy = Some.NewId<StaffMember>();
    static readonly Enrolment Support = Some.Enrolment();

    [Fact]
    public void A_day_an_hour_and_a_person_are_enough()
    {
        var planned = Plan();

        Assert.Equal((AppointmentState.Planned, true, 0), (planned.State, planned.IsOpen, planned.Revisions.Count));
        Assert.Equal((Support.Id, Coach, new TimeOnly(10, 45)), (planned.EnrolmentId!.Value, planned.StaffId, planned.Content.Until));
    }

    [Theory]
    [InlineData(-1, 10, 45, "support.appointment-past")]
    [InlineData(367, 10, 45, "support.appointment-far-ahead")]
    [InlineData(0, 10, 0, "support.appointment-length")]
    [InlineData(0, 10, 721, "support.appointment-length")]
    [InlineData(0, 23, 60, "support.appointment-length")]
    public void A_time_that_cannot_be_is_refused(int inDays, int hour, int minutes, string why)
    {
        var content = Some.Agreed(Some.Day.AddDays(inDays), new TimeOnly(hour, 0)) with { Minutes = minutes };

        Assert.Equal([why], Assert.Throws<Refusal>(() => Plan(content)).Codes);
    }

    [Fact]
    public void The_day_lies_within_the_support()
    {
        var ended = Some.Enrolment();
        ended.End(Some.Day, "goal-reached", "work", Some.Day);

        Assert.Equal(["support.day-outside-enrolment"], Assert.Throws<Refusal>(() => Plan(Some.Agreed(Some.Day.AddDays(1)), ended)).Codes);
    }

    [Fact]
    public void One_about_nobody_says_what_it_is_about()
    {
        var silent = Some.Agreed(Some.Day);

        Assert.Equal(["support.appointment-about-nothing"], Assert.Throws<Refusal>(() => Of(silent, null)).Codes);
        Assert.Null(Of(silent with { About = Sealed.Of("Teammøte") }, null).EnrolmentId);
        Assert.NotNull(Of(silent, Some.NewId<Employer>()).EmployerId);

        static Appointment Of(AppointmentContent content, Id<Employer>? employer) => Appointment.Plan(Some.NewId<Appointment>(), Support.OrganisationId, Coach, null, employer, content, Now, Some.Day);
    }

    [Fact]
    public void A_move_keeps_what_stood_with_who_and_when()
    {
        var planned = Plan();
        var before = planned.Content;

        planned.MoveOneWeek(Some.NewId<AppointmentRevision>(), Support, Deputy, Now.AddHours(1), Some.Day);

        Assert.Equal((Some.Day.AddDays(7), before.Start, AppointmentState.Moved), (planned.Day, planned.Start, planned.State));
        var kept = Assert.Single(planned.Revisions);
        Assert.Equal((before, false, Deputy, Now.AddHours(1)), (kept.Content, kept.WasCancelled, kept.ChangedBy, kept.ChangedAt));
        Assert.Equal(Now.AddHours(1), planned.ChangedAt);
    }

    [Fact]
    public void Another_place_is_a_change_but_no_move_and_the_same_again_is_nothing()
    {
        var planned = Plan();

        Change(planned, planned.Content with { Location = Sealed.Of("Biblioteket") });
        Change(planned, planned.Content);

        Assert.Equal((AppointmentState.Planned, 1), (planned.State, planned.Revisions.Count));
    }

    [Fact]
    public void A_forgotten_one_is_moved_to_the_first_same_weekday_that_is_not_over()
    {
        var forgotten = Appointment.Plan(Some.NewId<Appointment>(), Support.OrganisationId, Coach, Support, null, Some.Agreed(Some.Day.AddDays(-20)), Now, Some.Day.AddDays(-20));

        forgotten.MoveOneWeek(Some.NewId<AppointmentRevision>(), Support, Coach, Now, Some.Day);

        Assert.Equal(Some.Day.AddDays(1), forgotten.Day);
    }

    [Fact]
    public void What_has_gone_by_may_be_put_right_but_not_moved_within_the_past()
    {
        var gone = Appointment.Plan(Some.NewId<Appointment>(), Support.OrganisationId, Coach, Support, null, Some.Agreed(Some.Day.AddDays(-2)), Now, Some.Day.AddDays(-2));

        Change(gone, gone.Content with { Minutes = 20 });

        Assert.Equal(20, gone.Minutes);
        Assert.Equal(["support.appointment-past"], Assert.Throws<Refusal>(() => Change(gone, gone.Content with { Day = Some.Day.AddDays(-1) })).Codes);
    }

    [Fact]
    public void Called_off_without_a_word_and_put_back_it_is_as_it_was()
    {
        var planned = Plan();

        planned.Cancel(Some.NewId<AppointmentRevision>(), Deputy, Now);
        Assert.Equal((AppointmentState.Cancelled, false), (planned.State, planned.IsOpen));
        planned.Cancel(Some.NewId<AppointmentRevision>(), Deputy, Now);
        planned.PutBack(Some.NewId<AppointmentRevision>(), Coach, Now);
        planned.PutBack(Some.NewId<AppointmentRevision>(), Coach, Now);

        Assert.Equal((AppointmentState.Planned, true), (planned.State, planned.IsOpen));
        Assert.Equal([false, true], planned.Revisions.Select(r => r.WasCancelled));
    }

    [Fact]
    public void A_new_time_for_what_was_called_off_puts_it_on_again()
    {
        var planned = Plan();
        planned.Cancel(Some.NewId<AppointmentRevision>(), Coach, Now);

        planned.MoveOneWeek(Some.NewId<AppointmentRevision>(), Support, Coach, Now, Some.Day);

        Assert.Equal(AppointmentState.Moved, planned.State);
    }

    [Fact]
    public void The_last_change_can_be_taken_back_and_no_other()
    {
        var (planned, first, second) = (Plan(), Some.NewId<AppointmentRevision>(), Some.NewId<AppointmentRevision>());
        var before = planned.Content;
        planned.MoveOneWeek(first, Support, Coach, Now, Some.Day);
        planned.Cancel(second, Coach, Now.AddSeconds(1));

        Assert.Equal(["access.undo-too-late"], Assert.Throws<Refusal>(() => planned.TakeBack(Some.NewId<AppointmentRevision>(), first, Coach, Now.AddSeconds(2))).Codes);
        planned.TakeBack(Some.NewId<AppointmentRevision>(), second, Coach, Now.AddSeconds(2));

        Assert.Equal((AppointmentState.Moved, before.Day.AddDays(7), 3), (planned.State, planned.Day, planned.Revisions.Count));
    }

    [Fact]
    public void A_contact_comes_of_it_once_and_then_it_stays_as_it_is()
    {
        var (planned, contact) = (Plan(), Some.Contact(Support, Coach));

        planned.LogAs(contact);

        Assert.Equal((AppointmentState.Done, contact.Id), (planned.State, planned.ContactId!.Value));
        Assert.All(new Action[]
        {
            () => planned.LogAs(Some.Contact(Support, Coach)),
            () => planned.Cancel(Some.NewId<AppointmentRevision>(), Coach, Now),
            () => planned.MoveOneWeek(Some.NewId<AppointmentRevision>(), Support, Coach, Now, Some.Day),
        }, act => Assert.Equal(["support.appointment-over"], Assert.Throws<Refusal>(act).Codes));
    }

    [Fact]
    public void A_contact_that_is_withdrawn_leaves_it_open_again()
    {
        var (planned, contact, other) = (Plan(), Some.Contact(Support, Coach), Some.Contact(Support, Coach));
        planned.LogAs(contact);

        planned.Reopen(contact);
        Assert.Equal(AppointmentState.Done, planned.State); // it stands
        other.Withdraw(WithdrawalReason.Mistake, Coach, Now);
        planned.Reopen(other);
        Assert.Equal(AppointmentState.Done, planned.State);
        contact.Withdraw(WithdrawalReason.Mistake, Coach, Now);
        planned.Reopen(contact);

        Assert.Equal(AppointmentState.Planned, planned.State);
    }

    [Fact]
    public void When_it_stands_again_the_appointment_is_logged_again_unless_something_else_has_come_of_it()
    {
        Assert.Equal(AppointmentState.Done, Restored(_ => { }).State);
        Assert.Equal(AppointmentState.Done, Restored(planned => { planned.Cancel(Some.NewId<AppointmentRevision>(), Coach, Now); planned.PutBack(Some.NewId<AppointmentRevision>(), Coach, Now); }).State);
        Assert.Equal(AppointmentState.Cancelled, Restored(planned => planned.Cancel(Some.NewId<AppointmentRevision>(), Coach, Now)).State);
        Assert.Equal(AppointmentState.Moved, Restored(planned => planned.MoveOneWeek(Some.NewId<AppointmentRevision>(), Support, Coach, Now, Some.Day)).State);
        var later = Some.Contact(Support, Coach);
        Assert.Equal(later.Id, Restored(planned => planned.LogAs(later)).ContactId);
        Assert.Equal(AppointmentState.Planned, Restored(_ => { }, stands: false).State); // it is withdrawn still

        static Appointment Restored(Action<Appointment> meanwhile, bool stands = true)
        {
            var (planned, contact) = (Plan(), Some.Contact(Support, Coach));
            planned.LogAs(contact);
            contact.Withdraw(WithdrawalReason.Mistake, Coach, Now);
            planned.Reopen(contact);
            meanwhile(planned);
            if (stands) contact.StandAgain(Coach);
            planned.LogAgain(contact);
            return planned;
        }
    }

    [Fact]
    public void A_contact_about_somebody_else_does_not_come_of_it() =>
        Assert.Throws<ArgumentException>(() => Plan().LogAs(Some.Contact(Some.Enrolment(), Coach)));

    static Appointment Plan(AppointmentContent? content = null, Enrolment? enrolment = null) =>
        Appointment.Plan(Some.NewId<Appointment>(), Support.OrganisationId, Coach, enrolment ?? Support, null, content ?? Some.Agreed(Some.Day), Now, Some.Day);

    static void Change(Appointment appointment, AppointmentContent content) => appointment.Change(Some.NewId<AppointmentRevision>(), Support, content, Coach, Now, Some.Day);
}
