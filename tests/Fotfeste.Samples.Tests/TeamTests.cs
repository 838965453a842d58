namespace Fotfeste.Samples.Tests;

public sealed class TeamTests
{
    /// <summary>An ordinary Saturday, a leap day, both sides of a new year, a Sunday, the end of February, midsummer.</summary>
    public static TheoryData<DateOnly> Days =>
    [
        new DateOnly(2026, 11, 21), new DateOnly(2028, 2, 29), new DateOnly(2026, 12, 31), new DateOnly(2027, 1, 1), new DateOnly(2026, 11, 22), new DateOnly(2027, 2, 28), new DateOnly(2027, 6, 21), new DateOnly(2027, 3, 31), new DateOnly(2026, 11, 23),
    ];

    [Theory, MemberData(nameof(Days))]
    public void Sixty_people_with_four_coaches_read_without_a_problem(DateOnly day)
    {
        var read = ReadBack.Of(Scenario.Of("team", day));

        Assert.Equal(60, read.Participants.Count);
        Assert.Equal(["amina", "aslak", "ingrid", "tomasz"], read.Enrolments.Select(e => e.Coach!).Distinct().Order());
        Assert.InRange(read.Enrolments.Count(e => e.Support.Until is not null), 8, 14);
        Assert.Equal(16, read.Enrolments.Count(e => e.Coach == "ingrid" && e.Support.Until is null));
        Assert.InRange(read.Contacts.Count, 500, 1_200);
    }

    [Theory, MemberData(nameof(Days))]
    public void Each_coach_meets_every_kind_of_reason_on_Today(DateOnly day)
    {
        var read = ReadBack.Of(Scenario.Of("team", day));

        foreach (var coach in read.Enrolments.GroupBy(e => e.Coach!))
        {
            var needs = coach.SelectMany(e => Needs(read, e, day)).ToList();
            Assert.Contains(needs, n => n.Kind == NeedKind.NoContact);
            Assert.Contains(needs, n => n.Kind == NeedKind.FirstDayAtWork && n.Days <= 1);
            Assert.Contains(needs, n => n.Kind == NeedKind.TermsEnding && n.Day > day && n.Days <= 31);
            Assert.InRange(needs.Count(n => n.IsLate), 1, 4);
        }
    }

    /// <summary>As the store gathers them: the latest contact's agreement, the running job or the next one.</summary>
    static IReadOnlyList<Need> Needs(Caseload read, EnrolmentRow e, DateOnly day)
    {
        var contacts = read.Contacts.Where(c => c.Enrolment == e.Reference).OrderBy(c => c.Content.Day).ToList();
        var job = read.Jobs.Where(j => j.Enrolment == e.Reference && (j.Days.Until ?? day) >= day).OrderByDescending(j => j.Days.Covers(day)).FirstOrDefault();
        return new SupportFacts(e.Support, e.ContactEveryDays!.Value, contacts.LastOrDefault(c => c.Content.Met)?.Content.Day, contacts[^1].Content.NextOn, null,
            job?.Days.From, job is not null && job.Days.Covers(day) ? job.AgreedUntil : null, HasCoach: true).NeedsOn(day);
    }

    [Fact]
    public void Sara_Holm_was_not_reached_and_it_is_more_than_two_weeks_since_they_met()
    {
        var day = new DateOnly(2026, 11, 23);
        var read = ReadBack.Of(Scenario.Of("team", day));
        var sara = read.Participants.Single(p => p.Name == "Sara Holm").Reference;

        var need = Needs(read, read.Enrolments.Single(e => e.Participant == sara), day).Single();

        Assert.Equal((NeedKind.NoContact, 17, 7), (need.Kind, need.Days, need.Agreed));
        Assert.False(read.Contacts.Last(c => c.Enrolment == sara).Content.Met);
    }

    [Theory, MemberData(nameof(Days))]
    public void Three_referrals_are_new_and_one_waits(DateOnly day)
    {
        var read = ReadBack.Of(Scenario.Of("team", day));

        Assert.Equal(3, read.Referrals.Count(r => r.WaitingSince is null && r.ReceivedOn >= day.AddDays(-8)));
        Assert.Equal(1, read.Referrals.Count(r => r.WaitingSince < day));
        Assert.Empty(read.Referrals.Select(r => r.Participant).Intersect(read.Enrolments.Select(e => e.Participant)));
    }

    [Fact]
    public void Somebody_came_back_somebody_has_two_coaches_and_somebody_is_a_code()
    {
        var read = ReadBack.Of(Scenario.Of("team", new(2026, 11, 21)));

        var back = read.Enrolments.GroupBy(e => e.Participant).Single(e => e.Count() > 1).OrderBy(e => e.Support.From).ToList();

        Assert.True(back[0].Support.Until < back[1].Support.From && back[1].Support.Until is null);
        Assert.Equal(CoachRole.EmployerSide, Assert.Single(read.Assignments).Role);
        Assert.Equal(CoachRole.PersonSide, read.Enrolments.Single(e => e.Reference == read.Assignments[0].Enrolment).CoachRole);
        Assert.Equal("K-117", read.Participants.Single(p => p.IsCode).Name);
        Assert.Contains(read.Enrolments, e => e.GoalKind == GoalKind.KeepJob && read.Jobs.Any(j => j.Enrolment == e.Reference && j.Days.From < e.Support.From));
        Assert.Contains(read.Enrolments, e => e.GoalKind == GoalKind.Studies);
        Assert.Equal(50, read.Staff.Single(s => s.Reference == "tomasz").FtePercent);
    }

    [Theory, MemberData(nameof(Days))]
    public void Whoever_is_in_touch_as_agreed_has_a_next_step_and_a_day_for_it(DateOnly day)
    {
        var read = ReadBack.Of(Scenario.Of("team", day));
        var latest = read.Contacts.GroupBy(c => c.Enrolment).ToDictionary(c => c.Key, c => c.MaxBy(x => x.Content.Day)!.Content);

        Assert.All(read.Enrolments, e => Assert.False(latest[e.Reference].NextStep.IsEmpty));
        Assert.All(read.Enrolments.Where(e => e.Support.Until is not null), e => Assert.Null(latest[e.Reference].NextOn));
        Assert.InRange(read.Enrolments.Count(e => e.Support.Until is null && latest[e.Reference].NextOn > day), 35, 46);
    }

    [Theory, MemberData(nameof(Days))]
    public void No_two_contacts_of_a_person_are_on_the_same_day(DateOnly day)
    {
        var read = ReadBack.Of(Scenario.Of("team", day));

        Assert.Equal(read.Contacts.Count, read.Contacts.DistinctBy(c => (c.Enrolment, c.Content.Day)).Count());
    }

    [Theory, MemberData(nameof(Days))]
    public void Somebody_is_past_a_published_limit_and_the_team_is_a_little_back_heavy(DateOnly day)
    {
        var report = DriftReport.Of(Facts(ReadBack.Of(Scenario.Of("team", day))), new(day.AddYears(-1).AddDays(1), day), day);

        Assert.InRange(report.Waits.Sum(w => w.Past), 1, 2);
        Assert.InRange(report.Days.MappingBeforeJob!.Value.Value, 51, 62);
        Assert.Equal((1, 1), (report.Places.PastAgreed, report.Places.NotOpen));
        Assert.Equal(0, report.WithoutPhase);
    }

    /// <summary>As the store gathers them, from the rows.</summary>
    static List<DriftFact> Facts(Caseload read) => [.. read.Enrolments.Select(e =>
    {
        var method = ReadBack.Shelf.NewestMethod(read.Programmes.Single(p => p.Reference == e.Programme).Method)!;
        var phases = read.Phases.Where(p => p.Enrolment == e.Reference).OrderBy(p => p.From).ToList();
        var stays = phases.Select((p, at) => new PhaseStay(method.Key, p.Phase, new(p.From, at + 1 < phases.Count ? phases[at + 1].From.AddDays(-1) : e.Support.Until)));
        var places = read.Jobs.Where(j => j.Enrolment == e.Reference).Select(j => (Job: j, Form: ReadBack.Shelf.CommonForms.FormOf(j.Form)));
        return new DriftFact(e.GoalKind, e.Support, new(e.Support, stays, ReadBack.Shelf), read.Contacts.Where(c => c.Enrolment == e.Reference && c.Content.ReachedEmployer).Select(c => (DateOnly?)c.Content.Day).Min(),
            [.. places.Select(p => new PlaceFact(p.Job.Days, p.Job.AgreedUntil, p.Form.Class, p.Form.Setting))]);
    })];
}
