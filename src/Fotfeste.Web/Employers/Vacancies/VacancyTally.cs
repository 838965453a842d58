using System.Text.Encodings.Web;
using System.Text.Json;

namespace Fotfeste.Web;

/// <summary>What came of reading ads: counts of everything, and the first of the problems by name.</summary>
public sealed class VacancyTally
{
    /// <summary>So many problems are named; the rest is counted.</summary>
    public const int MostNamed = 1_000;

    static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly List<VacancyProblem> errors = [];

    /// <summary>Items: ads, removals, and what could not be read.</summary>
    public int Read { get; private set; }
    public VacancyCounts Counts { get; private set; }
    public int Rejected { get; private set; }
    public IReadOnlyList<VacancyProblem> Errors => errors;

    internal void Count(VacancyCounts counts) => Counts += counts;

    internal void Saw() => Read++;

    internal void Reject(VacancyProblem problem)
    {
        Read++;
        Rejected++;
        if (errors.Count < MostNamed) errors.Add(problem);
    }

    internal string Write() => JsonSerializer.Serialize(new
    {
        read = Read, @new = Counts.New, updated = Counts.Updated, unchanged = Counts.Unchanged, closed = Counts.Closed, rejected = Rejected,
        errors = errors.Select(e => new { item = e.Item, field = e.Field, code = e.Code }),
    }, Json) + "\n";
}
