using System.Globalization;
using System.Text;

namespace Fotfeste.Domain;

/// <summary>Names as people mishear and misspell them: folded to what two spellings share, and compared with a little patience.</summary>
public static class LooseName
{
    // Letters that no accent can be taken from; then sounds that are written in more than one way. Each sound keeps its first letter's place,
    // so that half a word typed into the search is found at the beginning of the whole one.
    static readonly (string Written, string Bare)[] Letters = [("æ", "ae"), ("ø", "o"), ("þ", "th"), ("ð", "d"), ("ß", "ss"), ("đ", "d"), ("ŋ", "n"), ("ŧ", "t"), ("ł", "l"), ("ı", "i")];
    static readonly (string Written, string Heard)[] Sounds = [("ae", "a"), ("oe", "o"), ("ue", "u"), ("ch", "k"), ("c", "k"), ("ph", "f"), ("th", "t"), ("w", "v"), ("z", "s"), ("x", "ks")];

    /// <summary>A word shorter than this must be the same: Ola is not Ole, and Kari is not Kåre.</summary>
    const int ShortestWithASlip = 4, ShortestWithAWrongLetter = 5;

    /// <summary>Lower case, without accents, apostrophes, silent h and doubled letters: "Åse O'Brien" and "Aase OBrien" fold to the same. Digits stay as they are.</summary>
    public static string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = Bare(name);
        foreach (var (written, heard) in Sounds) text = text.Replace(written, heard, StringComparison.Ordinal);
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var (c, before) = (text[i], folded.Length == 0 ? ' ' : folded[^1]);
            if (c == before && !char.IsDigit(c)) continue;
            if (c == 'h' && before != ' ' && !IsVowel(i + 1 < text.Length ? text[i + 1] : ' ')) continue;
            folded.Append(c);
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>Could the two be the same person? The same words in any order, however divided, or one slip of the pen (a missing, extra, wrong or
    /// transposed letter, never the first) in a word that is long enough. Codes with digits must be the same.</summary>
    public static bool AreAlike(string one, string other)
    {
        string[] first = WordsOf(one), second = WordsOf(other);
        if (first.Length > 0 && string.Concat(first) == string.Concat(second)) return true;
        var (fewer, more) = first.Length <= second.Length ? (first.ToList(), second.ToList()) : (second.ToList(), first.ToList());
        if (fewer.Count == 0 || (fewer.Count == 1 && more.Count > 1)) return false;
        fewer.RemoveAll(more.Remove);
        return fewer.All(word => more.Find(candidate => IsOneSlipAway(word, candidate)) is { } found && more.Remove(found));
    }

    /// <summary>The number of slips that turn one word into the other; two neighbours that changed places are one slip (optimal string alignment).</summary>
    public static int SlipsBetween(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return Costs(one, other)[one.Length, other.Length];
    }

    /// <summary>The number of slips that turn what was typed into some beginning of the word: who has typed half a name with a wrong letter in it is one slip away.</summary>
    public static int SlipsToBegin(string word, string typed)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(typed);
        var costs = Costs(typed, word);
        return Enumerable.Range(0, word.Length + 1).Min(end => costs[typed.Length, end]);
    }

    static int[,] Costs(string one, string other)
    {
        var cost = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++) cost[i, 0] = i;
        for (var j = 0; j <= other.Length; j++) cost[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
            for (var j = 1; j <= other.Length; j++)
            {
                var change = one[i - 1] == other[j - 1] ? 0 : 1;
                cost[i, j] = Math.Min(Math.Min(cost[i - 1, j] + 1, cost[i, j - 1] + 1), cost[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        return cost;
    }

    static string[] WordsOf(string name) => Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    static bool IsOneSlipAway(string one, string other)
    {
        if (one[0] != other[0] || Math.Min(one.Length, other.Length) < ShortestWithASlip || one.Any(char.IsDigit) || other.Any(char.IsDigit)) return false;
        var isOneLetterWrong = one.Length == other.Length && one.Zip(other).Count(pair => pair.First != pair.Second) == 1;
        return SlipsBetween(one, other) == 1 && (one.Length >= ShortestWithAWrongLetter || !isOneLetterWrong);
    }

    // Lower case letters and digits, with a space where there was one or a dash.
    static string Bare(string name)
    {
        var text = name.ToLower(CultureInfo.InvariantCulture);
        foreach (var (written, bare) in Letters) text = text.Replace(written, bare, StringComparison.Ordinal);
        var letters = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation) letters.Append(' ');
            else if (char.IsLetterOrDigit(c) && char.GetUnicodeCategory(c) != UnicodeCategory.ModifierLetter) letters.Append(c);
        }
        return letters.ToString();
    }

    static bool IsVowel(char c) => "aeiouy".Contains(c, StringComparison.Ordinal);
}
