namespace Fotfeste.Domain.Tests;

public sealed class WaitingForTests
{
    static readonly DateOnly Today = Some.Day;

    [Fact]
    public void The_days_run_from_the_asking_to_the_answer()
    {
        var waiting = Wait("NAV", 9);
        Assert.Equal((10, 15), (waiting.DaysOn(Today), waiting.DaysOn(Today.AddDays(5))));

        waiting.Answer(Today.AddDays(-2), Today);
        Assert.Equal(8, waiting.DaysOn(Today.AddDays(5)));
        waiting.TakeBackAnswer();
        Assert.Equal(10, waiting.DaysOn(Today));
    }

    [Fact]
    public void Each_authority_has_how_many_the_longest_and_the_middle_wait()
    {
        var (answered, slip) = (Wait("NAV", 90), Wait("NAV", 80));
        answered.Answer(Today, Today);
        slip.Withdraw();

        var authorities = AuthorityWait.Of([Wait("NAV", 9), Wait("nav", 19), Wait("NAV", 4), Wait("Kommunen", 29), answered, slip], Today);

        Assert.Equal([new("Kommunen", 1, 30, 30), new("NAV", 3, 20, 10)], authorities);
    }

    [Fact]
    public void Nobody_answers_before_they_are_asked_or_tomorrow()
    {
        var waiting = Wait("NAV", 9);

        Assert.Equal("intake.answer-before-asking", Assert.Throws<Refusal>(() => waiting.Answer(Today.AddDays(-10), Today)).Codes.Single());
        Assert.Equal("participants.day-ahead", Assert.Throws<Refusal>(() => waiting.Answer(Today.AddDays(1), Today)).Codes.Single());
        waiting.Answer(Today.AddDays(-5), Today);
        Assert.Equal("intake.answer-before-asking", Assert.Throws<Refusal>(() => waiting.Change("NAV", "AAP", Today.AddDays(-4), Today)).Codes.Single());
        Assert.Equal(["intake.authority-missing", "intake.what-missing", "participants.day-ahead"], Assert.Throws<Refusal>(() => waiting.Change("", null, Today.AddDays(1), Today)).Codes.Take(3));
    }

    static WaitingFor Wait(string authority, int days) => WaitingFor.Begin(Some.NewId<WaitingFor>(), Some.Enrolment(), authority, "Tilskudd", Today.AddDays(-days), Today);
}
