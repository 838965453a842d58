namespace Fotfeste.Domain;

/// <summary>A percentage of what the employer pays.</summary>
/// <param name="Of">Whose cost.</param>
/// <param name="Parts">What counts beside the wage.</param>
/// <param name="Rates">The percentages, by group and month of the contract.</param>
public sealed record PercentOfCost(CostOf Of, IReadOnlyList<CostPart> Parts, RateTable Rates) : Grant
{
    public override GrantPer Per => Of == CostOf.Purchase ? GrantPer.Once : GrantPer.Month;

    internal override decimal? WorkOut(Reckoning sheet)
    {
        var cost = sheet.Cost(sheet.CountedPay(), Parts);
        return sheet.Rate(Rates, LineKind.Rate) is { } percent ? cost * percent / 100m : null;
    }
}
