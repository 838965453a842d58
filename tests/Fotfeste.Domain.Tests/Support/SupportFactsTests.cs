namespace Fotfeste.Domain.Tests;

public sealed class SupportFactsTests
{
    static readonly DateOnly Today = Some.Day;

    static SupportFacts Facts(DateOnly? lastMet = null, DateOnly? next = null, DateOnly? firstDay = null, DateOnly? termsUntil = null, PhaseClock? phase = null, bool hasCoach = true) =>
        new(DateRange.Open(Today.AddDays(-100)), 14, lastMet ?? Today, next, phase, firstDay, termsUntil, hasCoach);

    static PhaseClock Phase(Span? atMost, Certainty certainty = Certainty.Published)
    {
        var phase = Some.Phase("second", "Second", atMost);
        return new(Some.Method, phase with { Clock = phase.Clock with { Basis = new(certainty, "invented") } }, DateRange.Open(Today.AddDays(-100)), 0);
    }

    [Theory]
    [InlineData(14, false)]
    [InlineData(15, true)]
    public void The_agreed_rhythm_is_late_on_the_day_after(int daysSince, bool late)
    {
        var needs = Facts(lastMet: Today.AddDays(-daysSince)).NeedsOn(Today);

        Assert.Equal(late ? [new Need(NeedKind.NoContact, Today.AddDays(-daysSince), daysSince, 14) { DueSince = Today }] : [], needs);
    }

    [Fact]
    public void An_agreed_day_ahead_silences_the_rhythm_until_it_comes()
    {
        Assert.Empty(Facts(lastMet: Today.AddDays(-30), next: Today.AddDays(1)).NeedsOn(Today));
        Assert.Equal(new Need(NeedKind.ContactDue, Today, 0, null) { DueSince = Today }, Assert.Single(Facts(lastMet: Today.AddDays(-30), next: Today).NeedsOn(Today)));
    }

    [Fact]
    public void An_appointment_to_come_silences_what_was_only_agreed_and_one_gone_by_asks_to_be_logged()
    {
        var facts = Facts(lastMet: Today.AddDays(-30), next: Today.AddDays(-1));

        Assert.Empty((facts with { Appointment = Today.AddDays(3) }).NeedsOn(Today));
        Assert.Empty((facts with { Appointment = Today }).NeedsOn(Today)); // it stands in the day's own list
        Assert.Equal(new Need(NeedKind.ContactDue, Today.AddDays(-2), 2, null) { DueSince = Today.AddDays(-2) }, Assert.Single((facts with { Appointment = Today.AddDays(-2) }).NeedsOn(Today)));
    }

    [Fact]
    public void Nobody_met_yet_counts_from_the_first_day_of_support()
    {
        var need = Assert.Single(new SupportFacts(DateRange.Open(Today.AddDays(-20)), 14, null, null, null, null, null, true).NeedsOn(Today));

        Assert.Equal(new Need(NeedKind.NoContact, null, 20, 14) { DueSince = Today.AddDays(-5) }, need);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void A_first_day_at_work_is_announced_for_a_week(int inDays, bool announced) =>
        Assert.Equal(announced, Facts(firstDay: Today.AddDays(inDays)).NeedsOn(Today).Any(n => n is { Kind: NeedKind.FirstDayAtWork, IsGood: true }));

    [Theory]
    [InlineData(42, true)]
    [InlineData(43, false)]
    public void The_end_of_a_form_is_announced_for_six_weeks(int inDays, bool announced) =>
        Assert.Equal(announced, Facts(termsUntil: Today.AddDays(inDays)).NeedsOn(Today).Any(n => n.Kind == NeedKind.TermsEnding));

    [Fact]
    public void A_phase_without_a_published_limit_is_never_overdue()
    {
        Assert.Empty(Facts(phase: Phase(null)).NeedsOn(Today));
        Assert.Equal(new Need(NeedKind.PhasePast, Today.AddDays(-100), 100, null), Assert.Single(Facts(phase: Phase(Span.Days(90))).NeedsOn(Today)));
        Assert.Equal(NeedKind.PhaseReminder, Assert.Single(Facts(phase: Phase(Span.Days(90), Certainty.Unverified)).NeedsOn(Today)).Kind);
    }

    [Fact]
    public void A_reminder_about_the_method_is_neither_late_nor_good()
    {
        var need = Facts(phase: Phase(Span.Days(90))).NeedsOn(Today).Single();

        Assert.Equal((true, false, false), (need.IsAboutMethod, need.IsLate, need.IsGood));
    }

    [Fact]
    public void What_is_late_comes_first_and_ended_support_needs_nothing()
    {
        var facts = Facts(lastMet: Today.AddDays(-30), firstDay: Today, hasCoach: false);

        Assert.Equal([NeedKind.NoContact, NeedKind.NoCoach, NeedKind.FirstDayAtWork], facts.NeedsOn(Today).Select(n => n.Kind));
        Assert.Empty((facts with { Support = new(Today.AddDays(-100), Today.AddDays(-1)) }).NeedsOn(Today));
    }
}
