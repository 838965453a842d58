namespace Fotfeste.Exchange;

/// <summary>What came out of the files: the rows that could be read, and everything that could not. It may be saved only when <see cref="IsClean"/>.</summary>
public sealed record CaseloadReading(Caseload Caseload, IReadOnlyList<Problem> Problems)
{
    public bool IsClean => Problems.Count == 0;
}
