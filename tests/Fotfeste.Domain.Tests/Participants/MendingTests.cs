namespace Fotfeste.Domain.Tests;

public sealed class MendingTests
{
    static readonly DateTimeOffset Then = DateTimeOffset.UnixEpoch;

    [Fact]
    public void Taken_back_twice_it_keeps_the_first_moment()
    {
        var (first, second) = (Some.NewId<StaffMember>(), Some.NewId<StaffMember>());
        var withdrawal = Withdrawal.Of(Some.NewId<Withdrawal>(), Some.Enrolment(Some.Day), WithdrawalReason.Mistake, first, Then);

        withdrawal.TakeBack(first, Then.AddDays(1));
        withdrawal.TakeBack(second, Then.AddDays(2));

        Assert.Equal((first, Then.AddDays(1)), (withdrawal.TakenBackBy, withdrawal.TakenBackAt));
    }

    [Fact]
    public void Nobody_is_merged_with_oneself_or_without_a_reason()
    {
        var person = Some.Participant("Aino Berg", Some.NewId<Organisation>());

        var refusal = Assert.Throws<Refusal>(() => Merge.Of(Some.NewId<Merge>(), person, person, new([], [], []), " ", Some.NewId<StaffMember>(), Then));

        Assert.Equal(["participants.merge-same", "participants.merge-needs-reason"], refusal.Codes);
    }

    [Theory]
    [InlineData(-1, MayKnow.Nothing)]
    [InlineData(0, MayKnow.Job)]
    [InlineData(10, MayKnow.Job)]
    [InlineData(11, MayKnow.Nothing)]
    public void What_somebody_around_may_know_holds_on_the_days_agreed_and_no_others(int days, MayKnow may)
    {
        var around = PersonAround.Meet(Some.NewId<PersonAround>(), Some.Participant("Aino Berg", Some.NewId<Organisation>()), AroundKind.Kin, "Nina Nær", null, null, null, MayKnow.Job, new(Some.Day, Some.Day.AddDays(10)));

        Assert.Equal(may, around.MayKnowOn(Some.Day.AddDays(days)));
    }

    [Fact]
    public void Somebody_around_has_a_name_and_days_in_their_order()
    {
        var person = Some.Participant("Aino Berg", Some.NewId<Organisation>());

        var refusal = Assert.Throws<Refusal>(() => PersonAround.Meet(Some.NewId<PersonAround>(), person, AroundKind.Other, "", null, null, null, MayKnow.Nothing, new(Some.Day, Some.Day.AddDays(-1))));

        Assert.Equal(["participants.around-needs-name", "participants.ends-before-it-began"], refusal.Codes);
    }
}
