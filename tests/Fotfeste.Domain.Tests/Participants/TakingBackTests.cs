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
    public void The_end_of_a_support_is_taken_back_and_only_what_ended_with_it_runs_on()
    {
        var enrolment = Some.Enrolment();
        var (open, over) = (Some.NewId<CoachAssignment>(), Some.NewId<CoachAssignment>());
        enrolment.Assign(open, Some.NewId<StaffMember>(), CoachRole.Whole, DateRange.Open(Some.Day));
        enrolment.Assign(over, Some.NewId<StaffMember>(), CoachRole.Whole, new(Some.Day.AddDays(-9), Some.Day.AddDays(-5)));
        enrolment.MoveTo(Some.NewId<PhaseSpell>(), Some.Method, "second", Some.Day, null, Some.Day);
        var phases = enrolment.Phases.Select(p => (p.Id, p.Days, p.IsWithdrawn)).ToList();
        var lasted = enrolment.Assignments.Select(a => (a.Id.Value, a.Days.Until)).Concat(enrolment.Phases.Select(p => (p.Id.Value, p.Days.Until))).ToDictionary(l => l.Value, l => l.Until);
        enrolment.End(Some.Day.AddDays(-1), "goal-reached", "work", Some.Day); // before either of them began
        Assert.True(enrolment.Assignments.Single(a => a.Id == open).IsWithdrawn);

        enrolment.TakeBackEnding(lasted);

        Assert.Equal((null, null), (enrolment.Support.Until, enrolment.ExitReason));
        Assert.Equal([null, Some.Day.AddDays(-5)], new[] { open, over }.Select(id => enrolment.Assignments.Single(a => a.Id == id).Days.Until));
        Assert.Equal(phases, enrolment.Phases.Select(p => (p.Id, p.Days, p.IsWithdrawn)));
    }

    [Fact]
    public void A_goal_says_again_what_it_said_and_so_does_the_choice_that_nobody_had_made()
    {
        var enrolment = Some.Enrolment();
        enrolment.SetGoal(GoalKind.Work, "Gartner");
        var before = GoalBefore.Of(Some.NewId<GoalBefore>(), enrolment, Some.NewId<StaffMember>(), DateTimeOffset.UnixEpoch);
        enrolment.SetGoal(GoalKind.KeepJob, "Baker");
        enrolment.RecordChoice(Some.Day, "Ja", Some.Day);

        before.TakeBack(enrolment);

        Assert.Equal((GoalKind.Work, "Gartner", null, ""), (enrolment.GoalKind, enrolment.Goal.Reveal(), enrolment.ChoseOn, enrolment.Choice.Reveal()));
        Assert.Throws<NotHere>(() => before.TakeBack(Some.Enrolment()));
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
