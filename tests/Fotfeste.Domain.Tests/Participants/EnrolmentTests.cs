namespace Fotfeste.Domain.Tests;

public sealed class EnrolmentTests
{
    static readonly DateOnly Today = Some.Day, Began = Some.Day.AddDays(-30);

    [Fact]
    public void Support_begins_in_the_first_phase_with_the_methods_rhythm()
    {
        var enrolment = Some.Enrolment(Began);

        Assert.Equal(("first", DateRange.Open(Began), 14), (enrolment.CurrentPhase!.Code, enrolment.CurrentPhase.Days, enrolment.ContactEveryDays));
    }

    [Fact]
    public void A_new_phase_ends_the_old_one_the_day_before()
    {
        var enrolment = Some.Enrolment(Began);

        Move(enrolment, "second", Today);

        Assert.Equal([new(Began, Today.AddDays(-1)), DateRange.Open(Today)], enrolment.Phases.Select(p => p.Days));
        Assert.Equal("second", enrolment.CurrentPhase!.Code);
    }

    [Fact]
    public void Going_back_takes_a_reason_and_opens_a_new_spell_of_the_earlier_phase()
    {
        var enrolment = Some.Enrolment(Began);
        Move(enrolment, "second", Began.AddDays(10));

        Assert.True(enrolment.IsBack(Some.Method, "first"));
        Assert.Equal("participants.back-needs-reason", RefusalOf(() => Move(enrolment, "first", Today)).Single());
        Move(enrolment, "first", Today, "Jobben tok slutt");

        Assert.Equal(["first", "second", "first"], enrolment.Phases.Select(p => p.Code));
        Assert.Equal("Jobben tok slutt", enrolment.CurrentPhase!.Reason.Reveal());
    }

    [Fact]
    public void A_phase_that_would_end_before_it_began_is_withdrawn_and_counted_nowhere()
    {
        var enrolment = Some.Enrolment(Today);

        Move(enrolment, "second", Today);

        Assert.True(enrolment.Phases[0].IsWithdrawn);
        Assert.Equal(DateRange.Open(Today), enrolment.Phases.Single(p => !p.IsWithdrawn).Days);
        Assert.Equal("second", enrolment.CurrentPhase!.Code);
    }

    [Fact]
    public void A_move_that_cannot_be_names_everything_and_changes_nothing()
    {
        var enrolment = Some.Enrolment(Began);
        Move(enrolment, "second", Today.AddDays(-5));

        Assert.Equal(["participants.phase-same", "participants.day-ahead"], RefusalOf(() => Move(enrolment, "second", Today.AddDays(1))));
        Assert.Equal(["participants.phase-before-current", "participants.back-needs-reason"], RefusalOf(() => Move(enrolment, "first", Today.AddDays(-6))));
        Assert.Contains("participants.phase-unknown", RefusalOf(() => Move(enrolment, "third", Today)));
        Assert.Equal(2, enrolment.Phases.Count);
        Assert.Null(enrolment.CurrentPhase!.Days.Until);
    }

    [Fact]
    public void The_end_ends_phase_and_assignments()
    {
        var enrolment = Some.Enrolment(Began);
        enrolment.Assign(Some.NewId<CoachAssignment>(), Some.NewId<StaffMember>(), CoachRole.Whole, DateRange.Open(Began));

        enrolment.End(Today, "goal-reached", "work", Today);

        Assert.Equal((Today, Today, Today), (enrolment.Support.Until, enrolment.CurrentPhase!.Days.Until, enrolment.Assignments[0].Days.Until));
        Assert.Equal(("goal-reached", "work"), (enrolment.ExitReason, enrolment.Destination));
    }

    [Fact]
    public void An_end_in_the_past_leaves_no_phase_and_no_assignment_beyond_it()
    {
        var enrolment = Some.Enrolment(Began);
        Move(enrolment, "second", Began.AddDays(20));
        Assign(enrolment, new(Began, Today.AddDays(60)));                   // a deputy with dates
        var ahead = Assign(enrolment, DateRange.Open(Began.AddDays(25)));   // was to take over

        enrolment.End(Began.AddDays(10), "moved", "unknown", Today);

        Assert.Equal(new(Began, Began.AddDays(10)), enrolment.Phases[0].Days);
        Assert.True(enrolment.Phases[1].IsWithdrawn);
        Assert.Equal(new(Began, Began.AddDays(10)), enrolment.Assignments[0].Days);
        Assert.True(enrolment.Assignments.Single(a => a.Id == ahead).IsWithdrawn);
        Assert.False(enrolment.Assignments.Single(a => a.Id == ahead).Days.Covers(Today));
    }

    [Fact]
    public void An_end_that_cannot_be_names_everything_and_changes_nothing()
    {
        var enrolment = Some.Enrolment(Began);
        Assign(enrolment, DateRange.Open(Began));

        Assert.Equal(["participants.day-ahead", "participants.exit-needs-reason", "participants.exit-needs-destination"], RefusalOf(() => enrolment.End(Today.AddDays(1), "tired", null, Today)));
        Assert.Equal(["participants.ends-before-it-began"], RefusalOf(() => enrolment.End(Began.AddDays(-1), "moved", "other", Today)));
        Assert.Equal((null, null, null, null), (enrolment.Support.Until, enrolment.ExitReason, enrolment.CurrentPhase!.Days.Until, enrolment.Assignments[0].Days.Until));
    }

    [Fact]
    public void After_the_end_nothing_moves_and_nobody_new_comes()
    {
        var enrolment = Some.Enrolment(Began);
        enrolment.End(Today, "moved", "other", Today);

        Assert.Contains("participants.already-ended", RefusalOf(() => enrolment.End(Today, "moved", "other", Today)));
        Assert.Contains("participants.already-ended", RefusalOf(() => Move(enrolment, "second", Today)));
        Assert.Contains("participants.already-ended", RefusalOf(() => Assign(enrolment, DateRange.Open(Today.AddDays(1)))));
    }

    [Fact]
    public void The_same_coach_is_with_a_person_once_at_a_time_and_others_may_be_too()
    {
        var (enrolment, coach) = (Some.Enrolment(Began), Some.NewId<StaffMember>());
        enrolment.Assign(Some.NewId<CoachAssignment>(), coach, CoachRole.PersonSide, new(Began, Began.AddDays(9)));

        Assert.Equal(["participants.already-assigned"], RefusalOf(() => enrolment.Assign(Some.NewId<CoachAssignment>(), coach, CoachRole.Whole, DateRange.Open(Began.AddDays(9)))));
        Assert.Equal(["participants.ends-before-it-began"], RefusalOf(() => Assign(enrolment, new(Today, Began))));
        enrolment.Assign(Some.NewId<CoachAssignment>(), coach, CoachRole.Whole, DateRange.Open(Began.AddDays(10)));
        Assign(enrolment, DateRange.Open(Began));

        Assert.Equal(3, enrolment.Assignments.Count);
    }

    [Fact]
    public void An_assignment_ends_on_a_day_of_its_own_and_an_invented_one_is_not_here()
    {
        var enrolment = Some.Enrolment(Began);
        var id = Assign(enrolment, DateRange.Open(Began));

        Assert.Equal(["participants.ends-before-it-began"], RefusalOf(() => enrolment.EndAssignment(id, Began.AddDays(-1))));
        Assert.Throws<NotHere>(() => enrolment.EndAssignment(Some.NewId<CoachAssignment>(), Today));
        enrolment.EndAssignment(id, Today);

        Assert.Equal(Today, enrolment.Assignments[0].Days.Until);
    }

    [Fact]
    public void What_is_said_at_entry_is_one_of_the_answers_and_has_happened()
    {
        var enrolment = Some.Enrolment(Began);

        Assert.Equal(["participants.occupation-unknown"], RefusalOf(() => enrolment.DescribeEntry("astronaut", Registration.Agreed)));
        Assert.Equal(["participants.day-ahead"], RefusalOf(() => enrolment.RecordChoice(Today.AddDays(1), "Ja", Today)));
        Assert.Equal(["participants.rhythm-unlikely"], RefusalOf(() => enrolment.AgreeRhythm(0)));
        Assert.Equal(["participants.rhythm-unlikely"], RefusalOf(() => enrolment.AgreeRhythm(Enrolment.LongestRhythm + 1)));
        Assert.Equal(("undisclosed", Registration.NotAsked, null, 14), (enrolment.OccupationAtEntry, enrolment.Registration, enrolment.ChoseOn, enrolment.ContactEveryDays));
    }

    static void Move(Enrolment enrolment, string phase, DateOnly from, string? reason = null) => enrolment.MoveTo(Some.NewId<PhaseSpell>(), Some.Method, phase, from, reason, Today);

    static Id<CoachAssignment> Assign(Enrolment enrolment, DateRange days)
    {
        var id = Some.NewId<CoachAssignment>();
        enrolment.Assign(id, Some.NewId<StaffMember>(), CoachRole.Whole, days);
        return id;
    }

    static IReadOnlyList<string> RefusalOf(Action action) => Assert.Throws<Refusal>(action).Codes;

    [Fact]
    public void Support_begins_where_the_method_does_or_in_the_step_before_when_it_has_one()
    {
        static Enrolment Begun(MethodPack method, bool before) => Enrolment.Begin(Some.NewId<Enrolment>(), Some.Participant(), Some.NewId<Unit>(), Some.NewId<Programme>(), method, Some.NewId<PhaseSpell>(), Some.Day, before: before);

        Assert.Equal("mapping", Begun(Some.Process, before: false).CurrentPhase!.Code);
        Assert.Equal("before", Begun(Some.Process, before: true).CurrentPhase!.Code);
        Assert.Equal("participants.no-step-before", Assert.Throws<Refusal>(() => Begun(Some.Method, before: true)).Codes.Single());
    }

    [Fact]
    public void Going_back_takes_the_reminder_of_the_phase_away_and_the_way_back_stays_on_record()
    {
        var enrolment = Enrolment.Begin(Some.NewId<Enrolment>(), Some.Participant(), Some.NewId<Unit>(), Some.NewId<Programme>(), Some.Process, Some.NewId<PhaseSpell>(), Some.Day.AddDays(-300));
        enrolment.MoveTo(Some.NewId<PhaseSpell>(), Some.Process, "introduction", Some.Day.AddDays(-250), null, Some.Day);

        Assert.Equal(PhaseTime.Past, Clock(enrolment).On(Some.Day));
        enrolment.MoveTo(Some.NewId<PhaseSpell>(), Some.Process, "search", Some.Day, "Bedriften flyttet", Some.Day);

        Assert.Equal(PhaseTime.NoLimit, Clock(enrolment).On(Some.Day));
        Assert.Equal(["mapping", "introduction", "search"], enrolment.Stays.Select(s => s.Code));
        Assert.Equal("Bedriften flyttet", enrolment.CurrentPhase!.Reason.Reveal());

        static PhaseClock Clock(Enrolment enrolment) => new MethodClock(enrolment.Support, enrolment.Stays, Some.Shelf).Current!;
    }
}
