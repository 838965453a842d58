using System.Text.RegularExpressions;

namespace Fotfeste.Web.Tests;

/// <summary>Does a text name a term? Words are inflected and put together in these languages, so the beginning of each word counts, wherever in a longer word it stands.</summary>
static partial class Naming
{
    /// <summary>How much of a word stays when it is inflected: "asiakas" and "asiakkaat", "þátttakandi" and "þátttakendur".</summary>
    const double Stem = 0.6;

    /// <summary>Of a word this short, all must be there.</summary>
    const int Short = 4;

    public static bool Names(string text, IEnumerable<string> words) => words.Any(word => NamesOne(text, Term.Bare(word)));

    /// <summary>In English, where words keep their shape and a part of one is another.</summary>
    public static bool NamesInEnglish(string text, IEnumerable<string> words) =>
        words.Any(word => Regex.IsMatch(text, $@"\b{Regex.Escape(Term.Bare(word))}(?:s|es|'s|’s)?\b", RegexOptions.IgnoreCase));

    static bool NamesOne(string text, string word)
    {
        var said = Tokens(text).ToList();
        return Tokens(word).All(part => said.Exists(token => token.Contains(StemOf(part), StringComparison.Ordinal)));
    }

    static string StemOf(string word) => word.Length <= Short ? word : word[..Math.Max(Short, (int)Math.Round(word.Length * Stem))];

    static IEnumerable<string> Tokens(string text) => Letters().Matches(text).Select(m => m.Value.ToLowerInvariant());

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Letters();
}
