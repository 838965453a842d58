namespace Fotfeste.Domain;

/// <summary>What a country pays, or lends a hand with, when somebody is employed: schemes as dated rules, and the figures, words and rounding that they share.</summary>
/// <param name="Key">Code and version; every estimate says which it was computed from.</param>
/// <param name="Country">ISO 3166.</param>
/// <param name="Language">The language its authors wrote in.</param>
/// <param name="Currency">ISO 4217: what every amount of the pack is in.</param>
/// <param name="Rounding">How an amount is rounded, and since when.</param>
/// <param name="DayRate">How a part of a month is counted; null where no source says.</param>
/// <param name="HourRate">How pay for longer becomes pay for an hour; null where no source says.</param>
/// <param name="Costs">What an employer may state as costs on top of the wage.</param>
/// <param name="Figures">Numbers that several rules refer to, by code.</param>
/// <param name="Groups">Words for the groups that rates and durations differ by; null in a rule is everybody else.</param>
/// <param name="Needs">Words for the authority's categories of need. A category says how much help, never why.</param>
/// <param name="Questions">Words for what eligibility is asked by.</param>
/// <param name="Missing">Words for what no source publishes.</param>
/// <param name="Schemes">In the order in which a page lists them.</param>
/// <param name="Source">Where the content was published.</param>
public sealed record SchemesPack(
    PackKey Key, string Country, string Language, string Currency, DatedList<Rounding> Rounding, DayRate? DayRate, HourRate? HourRate, CostBounds Costs, IReadOnlyList<Figure> Figures,
    IReadOnlyList<Coded> Groups, IReadOnlyList<Coded> Needs, IReadOnlyList<Coded> Questions, IReadOnlyList<Coded> Missing, IReadOnlyList<Scheme> Schemes, string Source)
{
    /// <summary>Null when the pack has no such scheme.</summary>
    public Scheme? Find(string code)
    {
        for (var at = 0; at < Schemes.Count; at++)
        {
            if (Schemes[at].Code == code) return Schemes[at];
        }
        return null;
    }

    /// <exception cref="KeyNotFoundException">The pack has no such scheme.</exception>
    public Scheme SchemeOf(string code) => Find(code) ?? throw new KeyNotFoundException($"No scheme '{code}' in {Key}");

    /// <summary>A number that rules share; null when the pack has none of that code.</summary>
    public Figure? FigureOf(string code)
    {
        for (var at = 0; at < Figures.Count; at++)
        {
            if (Figures[at].Code == code) return Figures[at];
        }
        return null;
    }

    /// <summary>Those that somebody may begin on that day.</summary>
    public IEnumerable<Scheme> OpenOn(DateOnly day) => Schemes.Where(s => s.Opening.IsOpenOn(day));

    public Money Of(decimal amount) => new(amount, Currency);
}
