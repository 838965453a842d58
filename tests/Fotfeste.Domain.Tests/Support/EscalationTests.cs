namespace Fotfeste.Domain.Tests;

public sealed class EscalationTests
{
    static readonly DateOnly Today = Some.Day;
    static readonly Escalation AfterAWeek = new(7);

    static SupportFacts Facts(int metDaysAgo) => new(DateRange.Open(Today.AddDays(-100)), 14, Today.AddDays(-metDaysAgo), null, null, null, null, true);

    static Need Only(SupportFacts facts) => Assert.Single(facts.NeedsOn(Today));

    [Theory]
    [InlineData(15, false)]
    [InlineData(21, false)]
    [InlineData(22, true)]
    public void The_coach_is_told_first_and_the_leader_a_week_later(int metDaysAgo, bool withLeader)
    {
        var need = Only(Facts(metDaysAgo));

        Assert.Equal(Today.AddDays(15 - metDaysAgo), need.DueSince);
        Assert.Equal(need.DueSince!.Value.AddDays(7), AfterAWeek.DayOf(need));
        Assert.Equal(withLeader, AfterAWeek.IsWithLeader(need, Today));
    }

    [Fact]
    public void Nobody_is_forgotten_while_the_coach_is_away() => Assert.True(AfterAWeek.IsWithLeader(Only(Facts(15)), Today, isSomebodyThere: false));

    [Fact]
    public void A_closer_rhythm_makes_nobody_late_before_it_was_agreed()
    {
        var need = Only(Facts(20) with { ContactEveryDays = 3, RhythmFrom = Today });

        Assert.Equal((NeedKind.NoContact, 20, Today), (need.Kind, need.Days, need.DueSince));
        Assert.False(AfterAWeek.IsWithLeader(need, Today));
    }

    [Fact]
    public void An_agreed_day_gone_by_is_passed_on_too_and_what_is_good_never_is()
    {
        var due = Only(Facts(30) with { NextOn = Today.AddDays(-7) });
        var good = Only(Facts(1) with { FirstDay = Today.AddDays(1) });

        Assert.True(AfterAWeek.IsWithLeader(due, Today));
        Assert.Null(AfterAWeek.DayOf(good));
        Assert.False(AfterAWeek.IsWithLeader(good, Today, isSomebodyThere: false));
    }
}
