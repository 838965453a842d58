namespace Fotfeste.Domain.Tests;

public sealed class ContactRhythmTests
{
    static readonly DateOnly Today = Some.Day;
    static readonly Enrolment Support = Some.Enrolment(Today.AddDays(-100));

    static RhythmStep Step(DateOnly from, int every, int? employer = null, string? why = null) => new(Some.NewId<RhythmStep>(), Support, Some.NewId<StaffMember>(), from, every, employer, why, Today);

    static ContactRhythm Rhythm(params IEnumerable<RhythmStep> steps) => new(Support.Support.From, 14, steps);

    [Fact]
    public void What_support_began_with_holds_until_the_first_step()
    {
        var rhythm = Rhythm(Step(Today, 7, 30));

        Assert.Equal((14, null), (rhythm.On(Today.AddDays(-1)).EveryDays, rhythm.On(Today.AddDays(-1)).EmployerEveryDays));
        Assert.Equal((7, 30, Today), (rhythm.On(Today).EveryDays, rhythm.On(Today).EmployerEveryDays!.Value, rhythm.On(Today).From));
        Assert.Equal(14, rhythm.On(Today.AddDays(-500)).EveryDays);
    }

    [Fact]
    public void Steps_down_and_up_follow_the_days_whatever_their_order_and_stay_on_record()
    {
        var rhythm = Rhythm(Step(Today.AddDays(30), 28), Step(Today.AddDays(-50), 7));

        Assert.Equal([14, 7, 28], rhythm.All.Select(a => a.EveryDays));
        Assert.Equal([7, 7, 28], [rhythm.On(Today.AddDays(-50)).EveryDays, rhythm.On(Today.AddDays(29)).EveryDays, rhythm.On(Today.AddDays(30)).EveryDays]);
    }

    [Fact]
    public void Of_two_from_the_same_day_the_later_written_holds_and_a_withdrawn_one_is_passed_over()
    {
        var first = new RhythmStep(Id<RhythmStep>.New(DateTimeOffset.UnixEpoch), Support, default, Today, 7, null, null, Today);
        var second = new RhythmStep(Id<RhythmStep>.New(DateTimeOffset.UnixEpoch.AddHours(1)), Support, default, Today, 3, null, null, Today);

        Assert.Equal(3, Rhythm(second, first).On(Today).EveryDays);
        second.Withdraw();
        Assert.Equal(7, Rhythm(second, first).On(Today).EveryDays);
        Assert.Equal(2, Rhythm(second, first).All.Count);
    }

    [Theory]
    [InlineData(0, null, 0, "participants.rhythm-unlikely")]
    [InlineData(367, null, 0, "participants.rhythm-unlikely")]
    [InlineData(7, 0, 0, "participants.rhythm-employer-unlikely")]
    [InlineData(7, 14, -101, "participants.rhythm-outside-support")]
    [InlineData(7, 14, 367, "participants.rhythm-far-ahead")]
    public void What_cannot_be_is_refused(int every, int? employer, int inDays, string code) =>
        Assert.Equal(code, Assert.Throws<Refusal>(() => Step(Today.AddDays(inDays), every, employer)).Codes.Single());
}
