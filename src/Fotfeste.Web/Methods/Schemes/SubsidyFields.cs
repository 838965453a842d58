namespace Fotfeste.Web;

/// <summary>Which fields a scheme needs filled in on a day: nothing is asked that nothing depends on.</summary>
public sealed class SubsidyFields(SchemesPack pack, Scheme scheme, DateOnly day)
{
    readonly Grant? grant = scheme.GrantOn(day)?.Value;

    RateTable? Rates => grant switch { PercentOfCost percent => percent.Rates, FeeMultiple multiple => multiple.Multiples, _ => null };

    /// <summary>Whose cost the pay is: it names the field.</summary>
    public CostOf PayOf => grant is PercentOfCost percent ? percent.Of : CostOf.Employee;

    /// <summary>A fixed amount a month, no amount, or nothing at all follows from no pay.</summary>
    public bool Pay => grant is PercentOfCost or FeeMultiple or FlexibleWage or FixedAmount { For: FixedFor.Hour };
    public bool Position => PayOf != CostOf.Purchase && Pay;
    public bool Month => PayOf != CostOf.Purchase && Rates is not null;
    public bool HolidayPay => Has(CostPart.HolidayPay);
    public bool Pension => Has(CostPart.Pension) || grant is FlexibleWage;
    public bool EmployerTax => Has(CostPart.EmployerTax);
    public bool Insurance => Has(CostPart.Insurance);
    public bool Chosen => Rates?.Steps.Any(s => s.IsChosen) == true;
    public bool Age => Rates?.Steps.Any(s => !s.Age.IsAny) == true || scheme.Ages.On(day) is not null;
    public bool MonthsAway => Rates?.Steps.Any(s => !s.MonthsAway.IsAny) == true;
    public bool Hours => grant is FixedAmount { For: FixedFor.Hour };
    public bool FullTimePay => grant is FlexibleWage;

    /// <summary>The groups that something differs by, by code.</summary>
    public IReadOnlyList<string> Groups =>
    [
        .. (Rates?.Steps.Select(s => s.Group) ?? []).Concat(scheme.Caps.Select(c => c.Group)).Concat(scheme.Durations.On(day)?.Value.Select(d => d.Group) ?? []).OfType<string>().Distinct(),
    ];

    /// <summary>The questions that are asked on that day.</summary>
    public IReadOnlyList<SchemeQuestion> Questions => [.. scheme.Questions.Where(q => q.Days.Covers(day))];

    public IReadOnlyList<Percent> TaxRates => pack.Costs.EmployerTax;

    bool Has(CostPart part) => grant is PercentOfCost percent && percent.Parts.Contains(part);
}
