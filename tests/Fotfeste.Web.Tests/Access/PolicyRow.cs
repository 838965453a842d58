namespace Fotfeste.Web.Tests;

/// <summary>One row of policy.tsv: a route, and what each persona finds there.</summary>
sealed record PolicyRow(string Route, string Of, IReadOnlyDictionary<string, string> Cells, IReadOnlyList<string> Shows)
{
    public static readonly string[] Personas = ["coach", "leader", "administrator", "evaluator", "nobody"];

    public bool HasId => Of != "-";

    public static IReadOnlyList<PolicyRow> All { get; } =
        [.. SourceTree.Under("tests", "policy.tsv").Single().Text.Split('\n').Where(line => line.StartsWith('/')).Select(line => line.Split('\t')).Select(cells =>
            new PolicyRow(cells[0], cells[1], Personas.Select((persona, at) => (persona, Cell: cells[at + 2])).ToDictionary(c => c.persona, c => c.Cell), cells[7].Split(' ', StringSplitOptions.RemoveEmptyEntries)))];

    /// <summary>The route for that id. One of several parts, <c>sius/1</c>, fills as many holes; the last part fills those that are left.</summary>
    public string At(string id)
    {
        var parts = id.Split('/');
        var hole = 0;
        return string.Join('/', Route.Split('/').Select(part => part.Contains("{id}", StringComparison.Ordinal) ? part.Replace("{id}", parts[Math.Min(hole++, parts.Length - 1)], StringComparison.Ordinal) : part));
    }
}
