using System.Globalization;
using System.Text;

namespace Fotfeste.Domain;

/// <summary>Names as people mishear and misspell them: folded to what two spellings share, and compared with a little patience.</summary>
public static class LooseName
{
    static readonly (string Written, string Heard)[] Spellings =
        [("æ", "ae"), ("ø", "o"), ("å", "a"), ("ä", "ae"), ("ö", "o"), ("þ", "th"), ("ð", "d"), ("ß", "ss"), ("đ", "d"), ("ŋ", "n"), ("ŧ", "t"), ("aa", "a"), ("oe", "o"), ("ae", "e"), ("w", "v"), ("ck", "k"), ("ph", "f"), ("th", "t")];

    /// <summary>Lower case, without accents, apostrophes and doubled letters: "Åse O'Brien" and "Aase OBrien" fold to the same.</summary>
    public static string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = name.Normalize(NormalizationForm.FormC).ToLower(CultureInfo.InvariantCulture);
        foreach (var (written, heard) in Spellings) text = text.Replace(written, heard, StringComparison.Ordinal);
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsWhiteSpace(c) || c == '-') Append(' ');
            else if (char.IsLetterOrDigit(c)) Append(c);
        }
        return folded.ToString().TrimEnd();

        void Append(char c)
        {
            if (folded.Length == 0 ? c != ' ' : folded[^1] != c) folded.Append(c);
        }
    }

    /// <summary>Could the two be the same person? Same words in any order, or one slip (a missing, extra, wrong or transposed letter) per word of four letters or more.</summary>
    public static bool AreAlike(string one, string other)
    {
        string[] first = Fold(one).Split(' ', StringSplitOptions.RemoveEmptyEntries), second = Fold(other).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (fewer, more) = first.Length <= second.Length ? (first, second) : (second, first);
        if (fewer.Length == 0 || (fewer.Length == 1 && more.Length > 1)) return false;
        var left = more.ToList();
        return fewer.All(word => left.FindIndex(candidate => WordsAreAlike(word, candidate)) is var at and >= 0 && TakeOut(left, at));
    }

    static bool TakeOut(List<string> words, int at)
    {
        words.RemoveAt(at);
        return true;
    }

    static bool WordsAreAlike(string one, string other) => one == other || (Math.Min(one.Length, other.Length) >= 4 && SlipsBetween(one, other) <= 1);

    /// <summary>The number of slips that turn one word into the other; two neighbours that changed places are one slip (optimal string alignment).</summary>
    public static int SlipsBetween(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
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
        return cost[one.Length, other.Length];
    }
}
