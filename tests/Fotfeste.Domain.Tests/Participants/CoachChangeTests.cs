namespace Fotfeste.Domain.Tests;

public sealed class CoachChangeTests
{
    static readonly DateOnly Today = Some.Day;
    static readonly Id<StaffMember> Old = Some.NewId<StaffMember>(), New = Some.NewId<StaffMember>(), Leader = Some.NewId<StaffMember>();

    static Enrolment Supported(DateRange? days = null, CoachRole role = CoachRole.Whole)
    {
        var enrolment = Some.Enrolment();
        enrolment.Assign(Some.NewId<CoachAssignment>(), Old, role, days ?? DateRange.Open(Today.AddDays(-20)));
        return enrolment;
    }

    static CoachChange Decide(Enrolment enrolment, DateOnly day, Id<StaffMember>? from, Id<StaffMember>? to = null, string note = "") =>
        CoachChange.Decide(Some.NewId<CoachChange>(), enrolment, from, to ?? New, day, note, Some.NewId<CoachChange>(), Leader, DateTimeOffset.UnixEpoch, Today);

    static IEnumerable<(Id<StaffMember> Coach, DateOnly From, DateOnly? Until)> DaysOf(Enrolment enrolment) => enrolment.Assignments.Where(a => !a.IsWithdrawn).Select(a => (a.CoachId, a.Days.From, a.Days.Until));

    [Fact]
    public void The_old_coach_is_there_until_the_day_before_and_the_new_one_from_that_day_on_the_same_side()
    {
        var enrolment = Supported(role: CoachRole.EmployerSide);

        var change = Decide(enrolment, Today.AddDays(3), Old, note: "Odd kommer på fredag");

        Assert.Equal([(Old, Today.AddDays(-20), Today.AddDays(2)), (New, Today.AddDays(3), (DateOnly?)null)], DaysOf(enrolment));
        Assert.Equal(CoachRole.EmployerSide, enrolment.Assignments[1].Role);
        Assert.Equal("Odd kommer på fredag", change.Note.Reveal());
    }

    [Fact]
    public void Who_began_that_very_day_is_withdrawn_and_who_had_no_coach_simply_gets_one()
    {
        var (fresh, alone) = (Supported(DateRange.Open(Today)), Some.Enrolment());

        Decide(fresh, Today, Old);
        Decide(alone, Today, null);

        Assert.Equal([(New, Today, (DateOnly?)null)], DaysOf(fresh));
        Assert.Equal([(New, Today, (DateOnly?)null)], DaysOf(alone));
    }

    [Fact]
    public void A_coach_who_is_with_the_person_already_gets_no_second_assignment()
    {
        var enrolment = Supported();
        enrolment.Assign(Some.NewId<CoachAssignment>(), New, CoachRole.PersonSide, DateRange.Open(Today.AddDays(-5)));

        var change = Decide(enrolment, Today, Old);

        Assert.Null(change.BegunId);
        Assert.Equal([(Old, Today.AddDays(-20), Today.AddDays(-1)), (New, Today.AddDays(-5), (DateOnly?)null)], DaysOf(enrolment));
    }

    [Theory]
    [InlineData(-1, false, "leading.day-past")]
    [InlineData(0, true, "leading.same-coach")]
    public void What_cannot_be_is_refused_and_changes_nothing(int day, bool same, string refusal)
    {
        var enrolment = Supported();
        var before = DaysOf(enrolment).ToList();

        Assert.Equal(refusal, Assert.Single(Assert.Throws<Refusal>(() => Decide(enrolment, Today.AddDays(day), Old, same ? Old : New)).Codes));

        Assert.Equal(before, DaysOf(enrolment));
    }

    [Fact]
    public void Nobody_takes_over_after_the_support_has_ended()
    {
        var enrolment = Supported();
        enrolment.End(Today, "goal-reached", "work", Today);

        Assert.Equal("participants.already-ended", Assert.Single(Assert.Throws<Refusal>(() => Decide(enrolment, Today.AddDays(1), Old)).Codes));
    }

    [Theory]
    [InlineData(-20, null)]
    [InlineData(-20, 60)]
    [InlineData(0, null)]
    public void Taken_back_the_days_are_what_they_were(int from, int? until)
    {
        var enrolment = Supported(new(Today.AddDays(from), until is { } last ? Today.AddDays(last) : null));
        var before = DaysOf(enrolment).ToList();
        var change = Decide(enrolment, Today, Old);

        change.TakeBack(enrolment);

        Assert.True(change.IsTakenBack);
        Assert.Equal(before, DaysOf(enrolment));
    }
}
