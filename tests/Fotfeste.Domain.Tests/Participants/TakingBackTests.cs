namespace Fotfeste.Domain.Tests;

/// <summary>What was saved by a slip is withdrawn, and everything is as it was.</summary>
public sealed class TakingBackTests
{
    [Theory, InlineData(-3), InlineData(-30)]
    public void A_move_is_taken_back_also_one_on_the_first_day_which_withdrew_the_phase_before(int day)
    {
        var enrolment = Some.Enrolment();
        var before = enrolment.CurrentPhase!;
        var moved = Some.NewId<PhaseSpell>();
        enrolment.MoveTo(moved, Some.Method, "second", Some.Day.AddDays(day), null, Some.Day);
        Assert.Equal("second", enrolment.CurrentPhase!.Code);

        enrolment.TakeBackMove(moved, before.Id);

        Assert.Equal((before, false, null), (enrolment.CurrentPhase, before.IsWithdrawn, before.Days.Until));
        Assert.Equal(2, enrolment.Phases.Count);
    }

    [Fact]
    public void A_move_that_another_followed_stays()
    {
        var enrolment = Some.Enrolment();
        var (before, moved) = (enrolment.CurrentPhase!.Id, Some.NewId<PhaseSpell>());
        enrolment.MoveTo(moved, Some.Method, "second", Some.Day.AddDays(-3), null, Some.Day);
        enrolment.MoveTo(Some.NewId<PhaseSpell>(), Some.Method, "first", Some.Day, "Fikk avslag", Some.Day);

        Assert.Equal("participants.changed-since", Assert.Throws<Refusal>(() => enrolment.TakeBackMove(moved, before)).Codes.Single());
        Assert.Throws<NotHere>(() => enrolment.TakeBackMove(Some.NewId<PhaseSpell>(), before));
    }

    [Fact]
    public void An_assignment_is_taken_back_and_an_end_too()
    {
        var enrolment = Some.Enrolment();
        var (assigned, ended, coach) = (Some.NewId<CoachAssignment>(), Some.NewId<CoachAssignment>(), Some.NewId<StaffMember>());
        enrolment.Assign(assigned, Some.NewId<StaffMember>(), CoachRole.Whole, DateRange.Open(Some.Day));
        enrolment.Assign(ended, coach, CoachRole.Whole, new(Some.Day.AddDays(-9), Some.Day.AddDays(9)));
        enrolment.EndAssignment(ended, Some.Day);

        enrolment.TakeBackAssignment(assigned);
        enrolment.TakeBackEnd(ended, Some.Day.AddDays(9));

        Assert.True(enrolment.Assignments.Single(a => a.Id == assigned).IsWithdrawn);
        Assert.Equal(Some.Day.AddDays(9), enrolment.Assignments.Single(a => a.Id == ended).Days.Until);
    }

    [Fact]
    public void An_end_stays_when_the_coach_is_there_again_by_then()
    {
        var enrolment = Some.Enrolment();
        var (ended, coach) = (Some.NewId<CoachAssignment>(), Some.NewId<StaffMember>());
        enrolment.Assign(ended, coach, CoachRole.Whole, DateRange.Open(Some.Day.AddDays(-9)));
        enrolment.EndAssignment(ended, Some.Day);
        enrolment.Assign(Some.NewId<CoachAssignment>(), coach, CoachRole.Whole, DateRange.Open(Some.Day.AddDays(1)));

        Assert.Equal("participants.changed-since", Assert.Throws<Refusal>(() => enrolment.TakeBackEnd(ended, null)).Codes.Single());
    }
}
