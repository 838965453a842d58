namespace Fotfeste.Domain.Tests;

public sealed class AuthorityDecisionTests
{
    static readonly DateOnly Today = Some.Day;
    static readonly Enrolment Support = Some.Enrolment();

    [Theory]
    [InlineData(43, false)]
    [InlineData(42, true)]
    [InlineData(0, true)]
    [InlineData(-300, true)]
    public void It_asks_to_be_looked_at_from_the_reminder_on_and_goes_on_asking_when_it_has_lapsed(int daysLeft, bool asks)
    {
        var decision = Decision(Today.AddDays(daysLeft));

        Assert.Equal(asks, decision.AsksOn(Today, [decision]));
        Assert.Equal(daysLeft < 0, decision.HasLapsed(Today));
    }

    [Fact]
    public void What_follows_without_a_day_between_answers_it_and_what_settles_it_does_too()
    {
        var decision = Decision(Today.AddDays(10));
        var (late, shorter, other) = (Decision(Today.AddDays(400), from: Today.AddDays(12)), Decision(Today.AddDays(9)), Decision(Today.AddDays(400), from: Today.AddDays(11), what: "AAP"));
        Assert.True(decision.AsksOn(Today, [decision, late, shorter, other]));

        Assert.False(decision.AsksOn(Today, [decision, Decision(Today.AddDays(400), from: Today.AddDays(11), what: "TILSKUDD")]));
        Assert.False(decision.AsksOn(Today, [decision, Decision(null, from: Today.AddDays(-5))]));
        decision.Settle(Today);
        Assert.False(decision.AsksOn(Today, [decision]));
        decision.Change("NAV", "Tilskudd", new(Today.AddDays(-100), Today.AddDays(20)), 42); // another last day
        Assert.True(decision.AsksOn(Today, [decision]));
    }

    [Fact]
    public void The_one_that_ends_first_asks_first_and_one_without_an_end_or_withdrawn_never()
    {
        var (soon, later, slip) = (Decision(Today.AddDays(5)), Decision(Today.AddDays(6), what: "AAP"), Decision(Today.AddDays(1), what: "Bolig"));
        slip.Withdraw();

        Assert.Equal(soon, AuthorityDecision.FirstToAsk([later, Decision(null, what: "Ung"), slip, soon], Today));
        Assert.Null(AuthorityDecision.FirstToAsk([Decision(null)], Today));
    }

    [Fact]
    public void Support_does_not_close_when_a_decision_lapses()
    {
        var enrolment = Some.Enrolment();
        enrolment.Assign(Some.NewId<CoachAssignment>(), Some.NewId<StaffMember>(), CoachRole.Whole, DateRange.Open(enrolment.Support.From));
        var lapsed = AuthorityDecision.Record(Some.NewId<AuthorityDecision>(), enrolment, "NAV", "Tiltaksplass", new(enrolment.Support.From, Today.AddDays(-1)), 42);

        Assert.True(lapsed.AsksOn(Today, [lapsed]));
        Assert.Equal((null, null, null), (enrolment.Support.Until, enrolment.ExitReason, enrolment.CurrentPhase!.Days.Until));
        Assert.Null(Assert.Single(enrolment.Assignments).Days.Until);
    }

    [Fact]
    public void Who_and_what_are_named_and_the_days_and_the_reminder_can_be()
    {
        var refusal = Assert.Throws<Refusal>(() => AuthorityDecision.Record(Some.NewId<AuthorityDecision>(), Support, " ", new string('x', AuthorityDecision.LongestName + 1), new(Today, Today.AddDays(-1)), 367));

        Assert.Equal(["intake.authority-missing", "intake.what-too-long", "participants.ends-before-it-began", "intake.reminder-unlikely"], refusal.Codes);
    }

    static AuthorityDecision Decision(DateOnly? until, DateOnly? from = null, string what = "Tilskudd") =>
        AuthorityDecision.Record(Some.NewId<AuthorityDecision>(), Support, "NAV", what, new(from ?? Today.AddDays(-400), until), AuthorityDecision.UsualReminder);
}
