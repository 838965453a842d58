namespace Fotfeste.Domain.Tests;

public sealed class UsualWorksTests
{
    [Fact]
    public void The_nearest_group_says_which_units_ask_much_of_something()
    {
        var works = new UsualWorks([Work("5", (Demand.Customers, 3)), Work("5120", (Demand.Noise, 4)), Work("9", (Demand.Lifting, 2))]);

        var customers = works.UnitsAsking(Demand.Customers);

        Assert.Contains("5223", customers);
        Assert.DoesNotContain("5120", customers); // cooks have their own
        Assert.Equal(["5120"], works.UnitsAsking(Demand.Noise));
        Assert.Empty(works.UnitsAsking(Demand.Lifting));
        Assert.Equal([Demand.Noise, Demand.Customers], works.Demands);
    }

    static UsualWork Work(string isco, (Demand Demand, byte Level) asks) => new(isco, InterestLevels.Unknown, DemandLevels.Unknown.With(asks.Demand, asks.Level));
}
