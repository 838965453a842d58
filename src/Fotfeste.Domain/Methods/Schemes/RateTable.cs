namespace Fotfeste.Domain;

/// <summary>The rates of a rule. Looking one up allocates nothing.</summary>
public sealed record RateTable(IReadOnlyList<RateStep> Steps)
{
    /// <summary>Some rate differs by age, so it has to be asked.</summary>
    public bool AsksAge(string? group) => Asks(group, static step => !step.Age.IsAny);

    /// <summary>Some rate differs by how long somebody was away from work.</summary>
    public bool AsksMonthsAway(string? group) => Asks(group, static step => !step.MonthsAway.IsAny);

    /// <summary>The rate for somebody in a month of the contract; null when the rule has none.</summary>
    public RateStep? For(string? group, int month, int? age, int? monthsAway)
    {
        var own = HasOwn(group);
        for (var at = 0; at < Steps.Count; at++)
        {
            var step = Steps[at];
            if (step.Group == (own ? group : null) && step.Months.Covers(month) && step.Age.Covers(age) && step.MonthsAway.Covers(monthsAway)) return step;
        }
        return null;
    }

    /// <summary>The months of the contract in which another rate begins for that group.</summary>
    public IEnumerable<int> Turns(string? group)
    {
        var own = HasOwn(group);
        return Steps.Where(s => s.Group == (own ? group : null)).Select(s => s.Months.Least ?? 1).Where(m => m > 1).Distinct().Order();
    }

    bool Asks(string? group, Func<RateStep, bool> asks)
    {
        var own = HasOwn(group);
        for (var at = 0; at < Steps.Count; at++)
        {
            if (Steps[at].Group == (own ? group : null) && asks(Steps[at])) return true;
        }
        return false;
    }

    // A group that the rule does not name is treated as everybody else.
    bool HasOwn(string? group)
    {
        if (group is null) return false;
        for (var at = 0; at < Steps.Count; at++)
        {
            if (Steps[at].Group == group) return true;
        }
        return false;
    }
}
