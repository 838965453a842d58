namespace Fotfeste.Domain.Tests;

public sealed class SuspectedPairTests
{
    static readonly DateTimeOffset Then = DateTimeOffset.UnixEpoch;

    [Fact]
    public void A_pair_is_the_same_from_either_side_and_nobody_is_a_pair_alone()
    {
        var (one, other) = (Some.NewId<Participant>(), Some.NewId<Participant>());

        var (here, there) = (Of(one, other), Of(other, one));

        Assert.Equal((here.FirstId, here.SecondId), (there.FirstId, there.SecondId));
        Assert.Equal(other, here.Beside(one));
        Assert.Equal(one, here.Beside(other));
        Assert.Equal(["participants.merge-same"], Assert.Throws<Refusal>(() => Of(one, one)).Codes);
    }

    [Fact]
    public void Answered_twice_it_keeps_the_first_answer_and_only_two_people_can_be_asked_about_again()
    {
        var (first, second) = (Some.NewId<StaffMember>(), Some.NewId<StaffMember>());
        var (different, same) = (Of(Some.NewId<Participant>(), Some.NewId<Participant>()), Of(Some.NewId<Participant>(), Some.NewId<Participant>()));

        different.Say(PairAnswer.Different, first, Then);
        different.Say(PairAnswer.Same, second, Then.AddDays(1));
        same.Say(PairAnswer.Same, first, Then);

        Assert.Equal((PairAnswer.Different, first, Then), (different.Answer, different.AnsweredBy, different.AnsweredAt));
        different.TakeBackAnswer();
        Assert.Equal((null, null, null), (different.Answer, different.AnsweredBy, different.AnsweredAt));
        Assert.Throws<Refusal>(same.TakeBackAnswer);
    }

    [Theory]
    [InlineData("Aino Bergh", false, 1990, true, true)]
    [InlineData("Berg Aino", false, null, true, false)]
    [InlineData("Aino Berg", false, 1991, false, false)]
    [InlineData("Aino Berg", true, 1990, false, false)]
    [InlineData("Aina Lund", false, 1990, false, false)]
    public void Names_alike_and_no_other_year_may_be_one_person_and_a_code_says_nothing(string name, bool isCode, int? year, bool may, bool likely)
    {
        var here = new Lookalike(Some.NewId<Participant>(), "Aino Berg", false, 1990);
        var there = new Lookalike(Some.NewId<Participant>(), name, isCode, year);

        Assert.Equal((may, likely), (here.MayBe(there), here.IsLikely(there)));
        Assert.Equal(may, there.MayBe(here));
        Assert.False(here.MayBe(here));
    }

    static SuspectedPair Of(Id<Participant> one, Id<Participant> other) => SuspectedPair.Of(Some.NewId<SuspectedPair>(), Some.NewId<Organisation>(), one, other, Some.NewId<Unit>(), null, Then);
}
