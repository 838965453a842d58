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

    /// <summary>Each line: what, by how much, how much, since when and where from.</summary>
    public IReadOnlyList<(string Label, string By, string Value, string? Note, bool IsUnchecked)> Lines =>
        [.. estimate.Lines.Select(line => (words.Of(line.Kind), line.By is { } by ? words.Percent(by) : "", Value(line), Note(line), line.IsUnchecked))];

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

    string? Note(WorkedLine line) => line.Basis is null ? null : line.Days is { } days && words.DaysStated(days) is { } stated ? $"{stated}. {words.Basis(line.Basis)}" : words.Basis(line.Basis);
}
