namespace Fotfeste.Web;

/// <summary>An estimate in the reader's words: what it comes to, the sum line by line, what is missing.</summary>
public sealed class EstimateStory(SubsidyEstimate estimate, Scheme scheme, SchemesPack pack, Words words)
{
    public SubsidyEstimate Estimate => estimate;

    /// <summary>At most 19 553 NOK a month; that no figure is published, where none is.</summary>
    public string Amount
    {
        get
        {
            if (estimate.Amount is not { } amount) return words[estimate.Gaps.Any(g => g.Kind is GapKind.Age or GapKind.MonthsAway) ? "schemes.too-little" : "schemes.no-figure"];
            var said = $"{words.Money(amount)} {words.Of(estimate.Per)}";
            return estimate.IsAtMost ? words["schemes.at-most", said] : said;
        }
    }

    /// <summary>Each line: what, by how much, how much, on which days the rule holds and where it comes from.</summary>
    public IReadOnlyList<(string Label, string By, string Value, string? Days, Attribution? Basis)> Lines =>
        [.. estimate.Lines.Select(line => (words.Of(line.Kind), line.By is { } by ? words.Percent(by) : "", Value(line), line.Days is { } days ? words.DaysStated(days) : null, line.Basis))];

    /// <summary>What is missing, one sentence each.</summary>
    public IReadOnlyList<string> Gaps => [.. estimate.Gaps.Select(gap => gap is { Kind: GapKind.Figure, Code: { } code } && pack.FigureOf(code) is { } figure ? $"{words.Of(gap.Kind)} {words.Said(figure.Names, pack)}" : words.Of(gap.Kind)).Distinct()];

    /// <summary>Which version of the rules, of which day.</summary>
    public string Rule => words["schemes.rule", words.Said(scheme.Names, pack), pack.Key.Code, pack.Key.Version, words.Day(estimate.Day), estimate.Month];

    string Value(WorkedLine line) => line.Unit switch
    {
        FigureUnit.Money => words.Money(pack.Of(line.Kind == LineKind.PerHour ? line.Value : pack.Rounding.On(estimate.Day)!.Value.Round(line.Value))),
        FigureUnit.Hours => words.Number(line.Value),
        _ => words.Figure(line.Value, line.Unit, pack.Currency),
    };
}
