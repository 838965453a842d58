namespace Fotfeste.Domain.Tests;

public sealed class ReferralCodeTests
{
    [Fact]
    public void The_same_referral_has_the_same_code_each_time()
    {
        var id = Id<Referral>.Parse("019d0000-1234-7abc-8def-0123456789ab", null);

        Assert.Equal("GH4WW", ReferralCode.Of(id));
        Assert.Equal(ReferralCode.Of(id), ReferralCode.Of(Id<Referral>.Parse("019d0000-1234-7abc-8def-0123456789ab", null)));
    }

    [Fact]
    public void It_makes_no_word_and_holds_no_sign_that_a_hand_confuses()
    {
        var codes = Enumerable.Range(0, 1000).Select(_ => ReferralCode.Of(Some.NewId<Referral>())).ToList();

        Assert.All(codes, code => Assert.Equal(ReferralCode.Length, code.Length));
        Assert.DoesNotContain(codes.SelectMany(code => code), sign => "AEIOUYÆØÅ0O1LSBZ".Contains(sign, StringComparison.Ordinal));
        Assert.InRange(codes.Distinct().Count(), 998, 1000);
    }

    [Fact]
    public void When_a_referral_came_does_not_show_in_its_code()
    {
        var (early, late) = (Id<Referral>.Parse("01000000-0000-7abc-8def-0123456789ab", null), Id<Referral>.Parse("019d0000-1234-7abc-8def-0123456789ab", null));

        Assert.Equal(ReferralCode.Of(early), ReferralCode.Of(late));
    }
}
