using System.Globalization;

namespace Fotfeste.Domain.Tests;

public sealed class MoneyTests
{
    static Money Kroner(decimal amount) => new(amount, "NOK");

    [Fact]
    public void Amounts_of_one_currency_add_up_and_compare()
    {
        Assert.Equal(Kroner(30), Kroner(10) + Kroner(20));
        Assert.Equal(Kroner(-10), Kroner(10) - Kroner(20));
        Assert.Equal(Kroner(10), Money.Least(Kroner(20), Kroner(10)));
        Assert.True(Kroner(10) < Kroner(20) && Kroner(20) >= Kroner(20));
    }

    [Fact]
    public void Amounts_of_two_currencies_do_not()
    {
        Assert.Throws<InvalidOperationException>(() => Kroner(10) + new Money(10, "SEK"));
        Assert.Throws<InvalidOperationException>(() => Kroner(10) < new Money(20, "SEK"));
        Assert.NotEqual(Kroner(10), new Money(10, "SEK"));
    }

    [Fact]
    public void A_share_is_kept_exactly_until_it_is_rounded()
    {
        var share = Kroner(26_070) * new Percent(75);

        Assert.Equal(19_552.5m, share.Amount);
        Assert.Equal(Kroner(19_553), share.Rounded(new(RoundingRule.HalfUp, 0)));
    }

    [Theory]
    [InlineData(RoundingRule.HalfUp, 0.5, 1)]
    [InlineData(RoundingRule.HalfUp, -0.5, -1)]
    [InlineData(RoundingRule.HalfUp, 2.4, 2)]
    [InlineData(RoundingRule.HalfEven, 0.5, 0)]
    [InlineData(RoundingRule.HalfEven, 1.5, 2)]
    [InlineData(RoundingRule.Down, 1.9, 1)]
    [InlineData(RoundingRule.Down, -1.9, -1)]
    public void What_lies_between_goes_where_the_rule_says(RoundingRule rule, double value, int rounded) => Assert.Equal(rounded, new Rounding(rule, 0).Round((decimal)value));

    [Fact]
    public void Decimals_are_part_of_the_rule() => Assert.Equal(12.35m, new Rounding(RoundingRule.HalfUp, 2).Round(12.345m));

    [Fact]
    public void It_is_read_in_the_readers_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("da-DK");
        try
        {
            Assert.Equal("15.642,5\u00a0NOK", Kroner(15_642.50m).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
