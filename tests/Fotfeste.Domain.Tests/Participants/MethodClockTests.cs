namespace Fotfeste.Domain.Tests;

public sealed class MethodClockTests
{
    static readonly DateOnly First = Some.Day;

    static MethodClock Clock(params (string, int)[] moves) => Some.Clock(DateRange.Open(First), [.. moves.Select(m => (m.Item1, First.AddDays(m.Item2)))]);

    [Fact]
    public void The_step_before_does_not_start_the_clock_and_moving_on_does()
    {
        Assert.Null(Clock(("before", 0)).StartedOn);
        Assert.Equal(0, Clock(("before", 0)).DaysTo(First.AddDays(90)));

        var clock = Clock(("before", 0), ("mapping", 40));

        Assert.Equal((First.AddDays(40), 50), (clock.StartedOn!.Value, clock.DaysTo(First.AddDays(90))));
    }

    [Fact]
    public void Days_back_in_the_step_before_are_taken_out_again()
    {
        var clock = Clock(("mapping", 0), ("before", 20), ("search", 50));

        Assert.Equal((First, 20, 20, 30), (clock.StartedOn!.Value, clock.DaysTo(First.AddDays(20)), clock.DaysTo(First.AddDays(50)), clock.DaysTo(First.AddDays(60))));
    }

    [Fact]
    public void Going_back_begins_a_new_stay_and_the_earlier_one_is_told()
    {
        var now = Clock(("search", 0), ("introduction", 10), ("search", 40)).Current!;

        Assert.Equal(("search", First.AddDays(40), 10), (now.Phase.Code, now.Days.From, now.EarlierDays));
    }

    [Fact]
    public void A_newer_version_of_the_pack_does_not_set_the_clock_back()
    {
        var newer = Some.Process with { Key = new("process", 2) };
        PhaseStay[] stays = [new(Some.Process.Key, "search", new(First, First.AddDays(99))), new(newer.Key, "search", DateRange.Open(First.AddDays(100)))];

        var now = new MethodClock(DateRange.Open(First), stays, new PackShelf([Some.Process, newer], [])).Current!;

        Assert.Equal((2, First, 0, 151), (now.Method.Key.Version, now.Days.From, now.EarlierDays, now.DaysOn(First.AddDays(150))));
    }

    [Fact]
    public void Without_phases_the_support_is_the_clock_and_nobody_knows_the_phase()
    {
        var clock = Clock();

        Assert.Equal((First, 30, null), (clock.StartedOn!.Value, clock.DaysTo(First.AddDays(30)), clock.Current));
    }

    [Fact]
    public void A_phase_that_no_pack_on_the_shelf_has_is_unknown_and_still_counts()
    {
        var clock = new MethodClock(DateRange.Open(First), [new(new("elsewhere", 1), "x", DateRange.Open(First))], Some.Shelf);

        Assert.Equal((null, First, 7), (clock.Current, clock.StartedOn!.Value, clock.DaysTo(First.AddDays(7))));
    }

    [Fact]
    public void Days_are_cut_to_the_days_asked_for()
    {
        var days = Clock(("mapping", 0), ("search", 20)).DaysIn(First.AddDays(10), First.AddDays(29)).Select(d => (d.Phase.Code, d.Days));

        Assert.Equal([("mapping", 10), ("search", 10)], days);
    }

    [Fact]
    public void A_phase_of_the_same_code_in_another_method_is_another_phase()
    {
        var other = Some.Steps(new("other", 1), Some.Phase("mapping", "Mapping", role: PhaseRole.Mapping));
        var adapted = Some.Steps(new("own-process", 1), Some.Phase("mapping", "Mapping", role: PhaseRole.Mapping)) with { Origin = Some.Process.Key };
        var shelf = new PackShelf([Some.Process, other, adapted], [Some.Forms]);

        MethodClock After(PackKey next) => new(DateRange.Open(First), [new(Some.Process.Key, "mapping", new(First, First.AddDays(29))), new(next, "mapping", DateRange.Open(First.AddDays(30)))], shelf);

        Assert.Equal(First.AddDays(30), After(other.Key).Current!.Days.From);
        Assert.Equal(First, After(adapted.Key).Current!.Days.From);
    }
}
