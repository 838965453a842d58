namespace Fotfeste.Domain.Tests;

public sealed class EmployerRhythmTests
{
    static readonly DateOnly Today = Some.Day;

    static readonly SupportFacts AtWork = new(DateRange.Open(Today.AddDays(-100)), 14, Today, null, null, null, null, true) { EmployerEveryDays = 30, WorksSince = Today.AddDays(-40) };

    [Fact]
    public void The_employer_is_due_by_a_rhythm_of_its_own()
    {
        var need = Assert.Single((AtWork with { EmployerMet = Today.AddDays(-31) }).NeedsOn(Today));

        Assert.Equal((NeedKind.EmployerContact, 31, 30, Today, true), (need.Kind, need.Days, need.Agreed, need.DueSince, need.IsLate));
        Assert.Empty((AtWork with { EmployerMet = Today.AddDays(-30) }).NeedsOn(Today));
    }

    [Fact]
    public void What_was_said_before_the_job_began_does_not_count()
    {
        var need = Assert.Single((AtWork with { EmployerMet = Today.AddDays(-45) }).NeedsOn(Today));

        Assert.Equal((40, Today.AddDays(-9)), (need.Days, need.DueSince));
        Assert.Empty((AtWork with { EmployerMet = Today.AddDays(-45), WorksSince = Today.AddDays(-30) }).NeedsOn(Today));
    }

    [Fact]
    public void Without_a_job_or_without_an_agreement_the_employer_is_never_due()
    {
        Assert.Empty((AtWork with { WorksSince = null }).NeedsOn(Today));
        Assert.Empty((AtWork with { EmployerEveryDays = null }).NeedsOn(Today));
    }

    [Fact]
    public void An_appointment_with_the_employer_silences_their_rhythm_and_not_the_persons()
    {
        var facts = AtWork with { LastMet = Today.AddDays(-15), EmployerAppointment = Today.AddDays(2) };

        Assert.Equal([NeedKind.NoContact], facts.NeedsOn(Today).Select(n => n.Kind));
        Assert.Equal([NeedKind.EmployerContact], (facts with { LastMet = Today, EmployerAppointment = Today.AddDays(-2) }).NeedsOn(Today).Select(n => n.Kind));
    }
}
