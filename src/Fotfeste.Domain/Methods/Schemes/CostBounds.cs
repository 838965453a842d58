namespace Fotfeste.Domain;

/// <summary>What an employer may state as costs on top of the wage, in per cent.</summary>
/// <param name="Pension">From nothing to this; null where no source sets a bound.</param>
/// <param name="EmployerTax">The rates that there are; empty where no source lists them.</param>
/// <param name="Basis">Where they come from.</param>
public sealed record CostBounds(Percent? Pension, IReadOnlyList<Percent> EmployerTax, Attribution Basis)
{
    /// <summary>Codes of what does not fit: <c>schemes.pension-out-of-bounds</c>, <c>schemes.tax-not-a-rate</c>, <c>schemes.cost-negative</c>.</summary>
    public IEnumerable<string> ObstaclesTo(EmployerCosts costs)
    {
        ArgumentNullException.ThrowIfNull(costs);
        if (costs.IsNegative) yield return "schemes.cost-negative";
        if (costs.Pension > Pension) yield return "schemes.pension-out-of-bounds";
        if (EmployerTax.Count > 0 && costs.EmployerTax.Value != 0 && !EmployerTax.Contains(costs.EmployerTax)) yield return "schemes.tax-not-a-rate";
    }
}
