namespace Fotfeste.Domain.Tests;

public sealed class NetworkHealthTests
{
    [Fact]
    public void An_employer_stands_in_every_part_that_is_true_of_it()
    {
        var (old, fresh, owed) = (Fact(400, 10, hires: 2), Fact(NetworkHealth.LatelyDays, 3), new EmployerFact(Some.NewId<Employer>(), null, null, 0, true));
        var gone = Fact(900, NetworkHealth.LatelyDays + 1, hires: 1);

        var health = NetworkHealth.From([old, fresh, owed, gone], Some.Day);

        Assert.Equal([fresh, old], health.In(NetworkPart.Active));
        Assert.Equal([fresh], health.In(NetworkPart.New));
        Assert.Equal([old], health.In(NetworkPart.Repeat));
        Assert.Equal([owed], health.In(NetworkPart.WeOwe));
        Assert.Equal([2, 1, 1, 1], Enum.GetValues<NetworkPart>().Select(health.Count));
    }

    static EmployerFact Fact(int first, int last, int hires = 0) => new(Some.NewId<Employer>(), Some.Day.AddDays(-first), Some.Day.AddDays(-last), hires, false);
}
