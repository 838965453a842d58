namespace Fotfeste.Domain;

/// <summary>Where one estimate is worked out, line by line. It notes what every line rests on, and what was missing.</summary>
sealed class Reckoning(SchemesPack pack, Scheme scheme, SubsidyTerms terms, Dated<Grant?> grant)
{
    public List<WorkedLine> Lines { get; } = [];

    public List<Gap> Gaps { get; } = [];

    public Rounding Rounding { get; } = pack.Rounding.On(terms.Day)?.Value ?? throw new InvalidOperationException($"{pack.Key} says not how to round on {terms.Day:O}");

    /// <summary>The authority has not chosen yet, so the highest rate was used.</summary>
    public bool IsAtMost { get; private set; }

    /// <summary>A cap holds whose height nobody publishes for that day.</summary>
    public bool IsBeforeCap { get; private set; }

    public decimal Line(LineKind kind, decimal value, decimal? by = null) => Line(kind, value, by, Rests(kind) ? grant.Days : null, Rests(kind) ? grant.Basis : null);

    /// <summary>What the employer pays, as far as it counts.</summary>
    public decimal CountedPay()
    {
        var pay = Line(LineKind.Pay, terms.Pay.Amount);
        var counted = UnderCaps(CapOn.Wage, pay);
        return counted < pay ? Line(LineKind.CountedPay, counted) : pay;
    }

    /// <summary>Wage, and what the parts add to it; the parts are rounded together and not one by one.</summary>
    public decimal Cost(decimal pay, IReadOnlyList<CostPart> parts)
    {
        if (parts.Count == 0) return pay;
        var holiday = Part(CostPart.HolidayPay, LineKind.HolidayPay, pay, terms.Costs.HolidayPay);
        var pension = Part(CostPart.Pension, LineKind.Pension, pay + holiday, terms.Costs.Pension);
        var tax = Part(CostPart.EmployerTax, LineKind.EmployerTax, pay + holiday + pension, terms.Costs.EmployerTax);
        var insurance = Part(CostPart.Insurance, LineKind.Insurance, pay, terms.Costs.Insurance);
        return Line(LineKind.Cost, pay + Rounding.Round(holiday + pension + tax + insurance));

        decimal Part(CostPart part, LineKind kind, decimal of, Percent share) => parts.Contains(part) && share.Value > 0 ? Line(kind, of * share.Value / 100m, share.Value) : 0;
    }

    public decimal PayWithPension()
    {
        var pay = Line(LineKind.Pay, terms.Pay.Amount);
        var pension = terms.Costs.Pension.Value > 0 ? Line(LineKind.Pension, pay * terms.Costs.Pension.Value / 100m, terms.Costs.Pension.Value) : 0;
        return pay + pension;
    }

    public decimal FullTimePayWithPension() => terms.AtFullTime * (100m + terms.Costs.Pension.Value) / 100m;

    /// <summary>The rate for this person in this month of the contract.</summary>
    public decimal? Rate(RateTable table, LineKind kind)
    {
        if (table.AsksAge(terms.Group) && terms.Age is null) Gaps.Add(new(GapKind.Age));
        if (table.AsksMonthsAway(terms.Group) && terms.MonthsAway is null) Gaps.Add(new(GapKind.MonthsAway));
        if (Gaps.Any(g => g.Kind is GapKind.Age or GapKind.MonthsAway)) return null;
        if (table.For(terms.Group, terms.Month, terms.Age, terms.MonthsAway) is not { } step)
        {
            Gaps.Add(new(GapKind.Rate));
            return null;
        }
        IsAtMost |= step.IsChosen && terms.Chosen is null;
        return Line(kind, step.Within(terms.Chosen ?? step.Most));
    }

    /// <summary>A figure of the pack on that day.</summary>
    public decimal? FigureOf(string code, LineKind kind)
    {
        if (pack.FigureOf(code)?.On(terms.Day) is { } figure) return Line(kind, figure.Value!.Value, null, figure.Days, figure.Basis);
        Gaps.Add(new(GapKind.Figure, code));
        return null;
    }

    public decimal? HoursInMonth()
    {
        if (terms.HoursInMonth is { } hours) return Line(LineKind.HoursInMonth, hours);
        if (pack.FigureOf(FixedAmount.FullTimeMonth)?.On(terms.Day) is { } month)
            return Line(LineKind.HoursInMonth, month.Value!.Value * terms.Position.Value / 100m, terms.Position.Value, month.Days, month.Basis);
        Gaps.Add(new(GapKind.Figure, FixedAmount.FullTimeMonth));
        return null;
    }

    /// <summary>What is left of an amount under every cap on it.</summary>
    public decimal UnderCaps(CapOn on, decimal amount)
    {
        foreach (var cap in scheme.Caps.Where(c => c.On == on && IsMine(c)))
        {
            if (cap.ValueOn(terms.Day) is not { } value || HeightOf(cap, value.Value!, amount) is not { } height)
            {
                Gaps.Add(new(GapKind.Cap, cap.Code));
                IsBeforeCap = true;
                continue;
            }
            if (cap.Per == CapPer.CalendarYear) height = Math.Max(0, height - terms.PaidThisYear);
            Line(on == CapOn.Wage ? LineKind.WageCap : LineKind.SubsidyCap, height, null, value.Days, value.Basis);
            amount = Math.Min(amount, height);
        }
        return amount;
    }

    decimal? HeightOf(Cap cap, Ceiling ceiling, decimal amount)
    {
        if (ceiling.Of == CeilingOf.Cost)
        {
            var cost = WholeCost();
            if (cost <= 0) return null;
            Line(LineKind.Intensity, amount * 100m / cost, null, null, null);
            return cost * ceiling.Number / 100m;
        }
        return cap.HeightOn(pack, terms.Day) * (cap.IsProRata ? terms.Position.Value / 100m : 1m);
    }

    decimal WholeCost()
    {
        var (pay, costs) = (terms.Pay.Amount, terms.Costs);
        var withHoliday = pay * (100m + costs.HolidayPay.Value) / 100m;
        var withPension = withHoliday * (100m + costs.Pension.Value) / 100m;
        return (withPension * (100m + costs.EmployerTax.Value) / 100m) + (pay * costs.Insurance.Value / 100m);
    }

    // A cap of the person's group goes before the one for everybody else.
    bool IsMine(Cap cap) => cap.Group == terms.Group || (cap.Group is null && scheme.Caps.All(c => c.Code != cap.Code || c.Group != terms.Group));

    decimal Line(LineKind kind, decimal value, decimal? by, DateRange? days, Attribution? basis)
    {
        Lines.Add(new(kind, value, UnitOf(kind), by, days, basis));
        return value;
    }

    // What the rule itself says rests on the rule; the rest was typed or follows.
    static bool Rests(LineKind kind) => kind is LineKind.Rate or LineKind.Multiple or LineKind.PerHour or LineKind.PerMonth or LineKind.Addition or LineKind.Top or LineKind.LowerPart or LineKind.UpperPart;

    static FigureUnit UnitOf(LineKind kind) => kind switch
    {
        LineKind.Rate or LineKind.Fee or LineKind.Intensity => FigureUnit.Percent,
        LineKind.Multiple => FigureUnit.Times,
        LineKind.HoursInMonth => FigureUnit.Hours,
        _ => FigureUnit.Money,
    };
}
