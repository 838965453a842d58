namespace Fotfeste.Domain.Tests;

public sealed class DemandLevelsTests
{
    [Fact]
    public void Nothing_is_known_until_it_is_said()
    {
        Assert.All(Enum.GetValues<Demand>(), demand => Assert.Null(DemandLevels.Unknown[demand]));
        Assert.Equal(DemandLevels.NotKnown, DemandLevels.Unknown.Raw(Demand.Noise));
        Assert.True(DemandLevels.Unknown.IsEmpty);
    }

    [Fact]
    public void Each_kind_keeps_its_own_level()
    {
        var levels = Enum.GetValues<Demand>().Aggregate(DemandLevels.Unknown, (all, demand) => all.With(demand, (byte)((int)demand % 5)));

        Assert.All(Enum.GetValues<Demand>(), demand => Assert.Equal((byte)((int)demand % 5), levels[demand]));
        Assert.Equal(levels, DemandLevels.Parse(levels.Code));
    }

    [Fact]
    public void What_was_said_can_become_unknown_again()
    {
        var levels = DemandLevels.Unknown.With(Demand.Noise, 3).With(Demand.Pace, 0);

        Assert.Equal([(Demand.Noise, (byte)3), (Demand.Pace, (byte)0)], levels.Known());
        Assert.Equal(DemandLevels.Unknown, levels.With(Demand.Noise, null).With(Demand.Pace, null));
    }

    [Fact]
    public void There_is_no_fifth_level() => Assert.Throws<ArgumentOutOfRangeException>(() => DemandLevels.Unknown.With(Demand.Noise, 5));

    [Fact]
    public void What_was_stored_before_a_kind_existed_knows_nothing_of_it()
    {
        var old = DemandLevels.Parse("30");

        Assert.Equal((byte)3, old[Demand.Standing]);
        Assert.Equal((byte)0, old[Demand.Walking]);
        Assert.Equal(2, old.KnownCount);
        Assert.Equal(DemandLevels.Unknown.Code.Length, old.Code.Length);
    }

    [Theory, InlineData("5"), InlineData("x"), InlineData("00000000000000000000000000000000000")]
    public void Foreign_text_is_refused(string code) => Assert.Throws<FormatException>(() => DemandLevels.Parse(code));

    [Fact]
    public void Every_demand_stands_under_one_heading() =>
        Assert.Equal(Enum.GetValues<Demand>().Order(), Enum.GetValues<DemandGroup>().SelectMany(DemandGroups.In).Order());
}
