namespace Fotfeste.Domain;

/// <summary>What is said where: words that correspond across the countries, and words that only look as if they did.</summary>
/// <param name="year">When the report that it comes from was written; meanings have moved since.</param>
/// <param name="source">Which report.</param>
/// <param name="rows">In the report's order.</param>
public sealed class WordHelp(int year, string source, IReadOnlyList<WordHelpRow> rows)
{
    public int Year => year;
    public string Source => source;
    public IReadOnlyList<WordHelpRow> Rows => rows;

    /// <summary>Lines of which some word is what was typed or near it; the nearest first.</summary>
    public IReadOnlyList<FoundWord<WordHelpRow>> Search(string typed) => Glossary.Nearest(rows, row => row.Words.Select(said => (said.Language, said.Word)), typed);
}
