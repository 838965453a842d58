namespace Fotfeste.Web;

/// <summary>How an amount is made, told line by line.</summary>
public static class GrantWords
{
    /// <summary>One line for each rate, and what it is counted on; that no figure is published, where none is.</summary>
    public static IReadOnlyList<string> Grant(this Words words, Grant? grant, SchemesPack pack) => grant switch
    {
        null => [words["schemes.said.unpublished"]],
        NoGrant => [words["schemes.said.nothing"]],
        PercentOfCost percent => [.. Steps(words, percent.Rates, pack, words.Percent), CountedOn(words, percent)],
        FeeMultiple multiple => [.. Steps(words, multiple.Multiples, pack, times => words["schemes.said.times", words.Number(times), FigureName(words, multiple.Fee, pack)])],
        FlexibleWage flexible => [words["schemes.said.flexible", Money(words, flexible.Top, pack), words.Percent(flexible.Lower.Value), Money(words, flexible.Threshold, pack), words.Percent(flexible.Upper.Value)]],
        FixedAmount fixedAmount => [Fixed(words, fixedAmount, pack)],
        _ => [],
    };

    /// <summary>Wage counts up to 20 000 SEK a month, less in part time.</summary>
    public static string Ceiling(this Words words, Ceiling? ceiling, Cap cap, SchemesPack pack)
    {
        var height = ceiling switch
        {
            null => words["schemes.said.unpublished"],
            { Of: CeilingOf.Cost } => words["schemes.said.of-cost", words.Percent(ceiling.Number)],
            { Of: CeilingOf.Figure, Figure: { } figure } => words["schemes.said.times", words.Number(ceiling.Number), FigureName(words, figure, pack)],
            _ => Money(words, ceiling.Number, pack),
        };
        var per = ceiling is null or { Of: CeilingOf.Cost } ? height : $"{height} {words.Of(cap.Per)}";
        return cap.IsProRata && ceiling is not null ? words["schemes.said.pro-rata", per] : per;
    }

    static IEnumerable<string> Steps(Words words, RateTable rates, SchemesPack pack, Func<decimal, string> value)
    {
        if (rates.Steps.Count == 0) yield return words["schemes.said.rate-unpublished"];
        foreach (var step in rates.Steps)
        {
            var said = step.IsChosen ? words["schemes.said.chosen", value(step.Least), value(step.Most)] : value(step.Least);
            yield return words.Qualified([step.Group is { } group ? words.Coded(pack.Groups, group, pack) : null, words.Age(step.Age), Away(words, step.MonthsAway), Months(words, step.Months)], said);
        }
    }

    static string? Away(Words words, Between away) => words.Between(away, "schemes.said.away", "schemes.said.away-from", "schemes.said.away-to");

    static string? Months(Words words, Between months) => months == new Between(1, null) ? null : words.Between(months, "schemes.said.months", "schemes.said.months-from", "schemes.said.months-to");

    static string CountedOn(Words words, PercentOfCost percent) =>
        percent.Of == CostOf.Purchase ? words["schemes.said.of-purchase"] : words["schemes.said.counted-on", words.List([words["schemes.part-wage"], .. percent.Parts.Select(part => SchemeWords.Inside(words, words.Of(part)))])];

    static string Fixed(Words words, FixedAmount grant, SchemesPack pack)
    {
        var amount = grant.Amount is { } money ? Money(words, money, pack) : FigureName(words, grant.Figure!, pack);
        if (grant.Addition.Value > 0) amount = words["schemes.said.and-on-top", amount, words.Percent(grant.Addition.Value)];
        var said = words[grant.For == FixedFor.Hour ? "schemes.said.an-hour" : "schemes.said.a-month", amount];
        return grant.Most is { } most ? words["schemes.said.up-to", said, Money(words, most, pack)] : said;
    }

    static string FigureName(Words words, string code, SchemesPack pack) => pack.FigureOf(code) is { } figure ? words.Said(figure.Names, pack) : code;

    static string Money(Words words, decimal amount, SchemesPack pack) => words.Money(pack.Of(amount));
}
