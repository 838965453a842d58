using System.Globalization;

namespace Fotfeste.Web;

/// <summary>A problem's sentence and remedy in the reader's language. What the Domain refuses has its sentence in its own room.</summary>
public static class ProblemWords
{
    /// <summary>A page shows so many problems and says how many there are.</summary>
    public const int MostShown = 500;

    const string Import = "import.", Family = "import.problem.";

    public static string Says(this Words words, Problem problem)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(problem);
        return IsOurs(problem) ? Filled(words, problem, "says") : words[problem.Code];
    }

    public static string Remedy(this Words words, Problem problem)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(problem);
        return IsOurs(problem) ? Filled(words, problem, "remedy") : words["desk.import.remedy"];
    }

    /// <summary>File, row and column, as far as they are known; the column by its word in the reader's language.</summary>
    public static string Place(this Words words, Problem problem, Labels labels)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(labels);
        string?[] parts = [problem.File, problem.Row is { } row ? words["desk.import.row", row] : null, problem.Column is { } column ? labels.ColumnIn(words.Language, column) : null];
        return string.Join(", ", parts.Where(p => !string.IsNullOrEmpty(p)));
    }

    static bool IsOurs(Problem problem) => problem.Code.StartsWith(Import, StringComparison.Ordinal);

    static string Filled(Words words, Problem problem, string part) =>
        string.Format(CultureInfo.InvariantCulture, words[$"{Family}{problem.Code[Import.Length..]}.{part}"], problem.Value, problem.Expected);
}
