namespace Fotfeste.Domain.Tests;

/// <summary>A record keeps the pack it began under; a newer one is offered and never forced.</summary>
public sealed class MethodOfferTests
{
    static readonly DateOnly Today = Some.Day, Began = Some.Day.AddDays(-30);
    static readonly MethodPack One = Some.Method, Two = One with { Key = new("two-steps", 2) };
    static readonly MethodPack Own = One with { Key = new("own-sor", 1), Origin = One.Key, Phases = [.. One.Phases.Skip(1)] };
    static readonly PackShelf Shelf = new([One, Two, Own], [Some.Forms]);

    [Fact]
    public void A_newer_version_is_offered_and_so_is_the_pack_that_the_programme_moved_to()
    {
        var enrolment = Some.Enrolment(Began);

        var (newer, moved) = (MethodOffer.For(enrolment, One.Key, Shelf, Today)!, MethodOffer.For(enrolment, Own.Key, Shelf, Today)!);

        Assert.Equal((One.Key, Two.Key, true, "first", false), (newer.From.Key, newer.To.Key, newer.IsNewerVersion, newer.SamePhase, newer.IsDeclined));
        Assert.Equal((Own.Key, false, null), (moved.To.Key, moved.IsNewerVersion, moved.SamePhase));
    }

    [Fact]
    public void Nothing_is_offered_to_who_follows_the_newest_or_has_left()
    {
        var (newest, left, before) = (Some.Enrolment(Began), Some.Enrolment(Began), Some.Enrolment(Began));
        newest.ContinueUnder(Some.NewId<PhaseSpell>(), Two, "first", Today, Today);
        left.End(Today, "goal-reached", "work", Today);

        Assert.Null(MethodOffer.For(newest, One.Key, Shelf, Today));
        Assert.Null(MethodOffer.For(left, One.Key, Shelf, Today));
        Assert.Null(MethodOffer.For(before, One.Key, new([One, Two with { Validity = DateRange.Open(Today.AddDays(1)) }], []), Today));
        Assert.NotNull(MethodOffer.For(before, One.Key, new([One, Two with { Validity = DateRange.Open(Today) }], []), Today));
    }

    [Fact]
    public void What_was_turned_down_stays_so_until_there_is_a_newer_one()
    {
        var enrolment = Some.Enrolment(Began);
        enrolment.Decline(Two.Key);

        Assert.True(MethodOffer.For(enrolment, One.Key, Shelf, Today)!.IsDeclined);
        Assert.False(MethodOffer.For(enrolment, One.Key, Shelf.With([One with { Key = new("two-steps", 3) }]), Today)!.IsDeclined);
        Assert.False(MethodOffer.For(enrolment, Own.Key, Shelf, Today)!.IsDeclined);
    }

    [Fact]
    public void Going_on_under_a_newer_pack_leaves_what_was_and_does_not_begin_the_phase_anew()
    {
        var enrolment = Some.Enrolment(Began);
        enrolment.MoveTo(Some.NewId<PhaseSpell>(), One, "second", Began.AddDays(10), null, Today);

        enrolment.ContinueUnder(Some.NewId<PhaseSpell>(), Two, "second", Today, Today);

        Assert.Equal([("first", One.Key), ("second", One.Key), ("second", Two.Key)], enrolment.Phases.Select(p => (p.Code, p.Method)));
        Assert.Equal([new(Began, Began.AddDays(9)), new(Began.AddDays(10), Today.AddDays(-1)), DateRange.Open(Today)], enrolment.Phases.Select(p => p.Days));
        Assert.Equal(Began.AddDays(10), InPhaseSince(enrolment));
    }

    [Fact]
    public void Another_phase_does_begin_anew()
    {
        var enrolment = Some.Enrolment(Began);

        enrolment.ContinueUnder(Some.NewId<PhaseSpell>(), Own, "second", Today, Today);

        Assert.Equal(Today, InPhaseSince(enrolment));
    }

    [Fact]
    public void The_day_lies_within_the_phase_and_the_phase_in_the_pack()
    {
        var enrolment = Some.Enrolment(Began);

        Assert.Equal(["participants.phase-unknown"], Refused(Own, "first", Today));
        Assert.Equal(["participants.method-same"], Refused(One, "second", Today));
        Assert.Equal(["participants.day-ahead"], Refused(Two, "first", Today.AddDays(1)));
        Assert.Equal(["participants.phase-before-current"], Refused(Two, "first", Began.AddDays(-1)));
        enrolment.End(Today, "goal-reached", "work", Today);
        Assert.Equal(["participants.already-ended"], Refused(Two, "first", Today));

        IReadOnlyList<string> Refused(MethodPack pack, string code, DateOnly day) => Assert.Throws<Refusal>(() => enrolment.ContinueUnder(Some.NewId<PhaseSpell>(), pack, code, day, Today)).Codes;
    }

    static DateOnly InPhaseSince(Enrolment enrolment) => new MethodClock(enrolment.Support, enrolment.Stays, Shelf).Current!.Days.From;
}
