using System.Globalization;

namespace Fotfeste.Exchange;

/// <summary>How an amount is made, as a file tells it, with the rules that the rates of one can break.</summary>
sealed class GrantReading(DefinedCodes groups, DefinedCodes figures)
{
    /// <summary>More than this many times the fee is a slip of the pen.</summary>
    const decimal MostTimes = 10;

    public Grant? Of(PackObject dated, string name) => dated.ObjectOrNull<Grant>(name, grant => grant.OneOf<GrantKind>("kind") switch
    {
        GrantKind.PercentOfCost => new PercentOfCost(grant.OneOf<CostOf>("of"), Parts(grant), Rates(grant, 100)),
        GrantKind.FeeMultiple => new FeeMultiple(figures.In(grant, "fee"), Rates(grant, MostTimes)),
        GrantKind.FlexibleWage => Flexible(grant),
        GrantKind.FixedAmount => Fixed(grant),
        GrantKind.None => new NoGrant(),
    });

    static List<CostPart> Parts(PackObject grant)
    {
        List<CostPart> parts = [];
        foreach (var (at, code) in grant.Codes("parts").Index())
        {
            if (CodeOf.TryRead<CostPart>(code, out var part)) parts.Add(part);
            else grant.Break($"parts[{at}]", $"unknown-code: {string.Join(' ', CodeOf.All<CostPart>())}");
        }
        return parts;
    }

    RateTable Rates(PackObject grant, decimal most)
    {
        var steps = grant.Many("rates", rate => Step(rate, most));
        foreach (var (at, step) in steps.Index())
        {
            var mine = steps.Take(at).Where(s => s.Group == step.Group).ToList();
            if (mine.Where(s => s.Age == step.Age && s.MonthsAway == step.MonthsAway).LastOrDefault() is { } before) Follows(grant, at, before.Months, step.Months);
            else
            {
                if (step.Months.Least != 1) grant.Break($"rates[{at}].months.from", "months-first: 1");
                if (mine.Any(s => s.Age.Overlaps(step.Age) && s.MonthsAway.Overlaps(step.MonthsAway))) grant.Break($"rates[{at}]", "overlap");
            }
        }
        return new(steps);
    }

    RateStep Step(PackObject rate, decimal most)
    {
        var step = new RateStep(
            groups.OrNull(rate, "group"), rate.Between("months", "from", "until"), rate.Between("age"), rate.Between("monthsAway"), rate.Number("least", 0, most), rate.Number("most", 0, most));
        if (step.Most < step.Least) rate.Break("least", "more-than: most");
        return step;
    }

    static void Follows(PackObject grant, int at, Between before, Between months)
    {
        if (before.Most is not { } last || months.Least <= last) grant.Break($"rates[{at}].months.from", "months-overlap");
        else if (months.Least > last + 1) grant.Break($"rates[{at}].months.from", $"months-gap: {last + 1}");
    }

    static FlexibleWage Flexible(PackObject grant)
    {
        var flexible = new FlexibleWage(
            grant.NumberOrNull("benefit"), grant.Percent("share"), grant.Number("top"), grant.Number("threshold"), grant.Percent("lower"), grant.Percent("upper"));
        var share = Math.Round((flexible.Benefit ?? 0) * flexible.ShareOfBenefit.Value / 100m, MidpointRounding.AwayFromZero);
        if (flexible.Benefit is not null && share != flexible.Top) grant.Break("top", string.Create(CultureInfo.InvariantCulture, $"does-not-add-up: {share}"));
        return flexible;
    }

    FixedAmount Fixed(PackObject grant)
    {
        var read = new FixedAmount(grant.OneOf<FixedFor>("for"), grant.NumberOrNull("amount"), grant.NumberOrNull("most"), figures.OrNull(grant, "figure"), grant.Percent("addition"));
        if (read.Amount is null == read.Figure is null) grant.Break("amount", "amount-or-figure");
        if (read.Most < read.Amount) grant.Break("amount", "more-than: most");
        if (read.For == FixedFor.Hour) figures.Use(grant, "for", FixedAmount.FullTimeMonth);
        return read;
    }
}
