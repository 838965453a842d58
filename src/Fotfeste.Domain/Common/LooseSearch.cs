namespace Fotfeste.Domain;

/// <summary>What somebody types into a search, as folded words, and how near a folded name comes to it: each word begins a word of the name, or is a slip or two from doing so.</summary>
public static class LooseSearch
{
    /// <summary>Shorter than this must be right; from <see cref="LongFrom"/> on, two slips are forgiven.</summary>
    const int SlipFrom = 4, LongFrom = 8;

    public static IReadOnlyList<string> WordsOf(string typed) => LooseName.Fold(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How many slips the word is forgiven.</summary>
    public static int SlipsIn(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length >= LongFrom ? 2 : word.Length >= SlipFrom ? 1 : 0;
    }

    /// <summary>Texts of which at least one stands in every name that is near enough, so that whoever searches many can leave out the rest. A slip breaks one part of what was typed: of two halves one stays whole, of three thirds one does after two slips.
    /// Two neighbours that changed places across a border break both parts beside it: then what was typed stands there with those two exchanged, as far as the other slip cannot reach.</summary>
    public static IReadOnlyList<string> Pieces(string word)
    {
        var (slips, half, one, two) = (SlipsIn(word), word.Length / 2, word.Length / 3, word.Length * 2 / 3);
        return slips switch
        {
            0 => [word],
            1 => [word[..half], word[half..], Exchanged(word, half)],
            _ => [word[..one], word[one..two], word[two..], Exchanged(word, one)[..(two - 1)], Exchanged(word, two)[(one + 1)..]],
        };
    }

    static string Exchanged(string word, int border) => $"{word[..(border - 1)]}{word[border]}{word[border - 1]}{word[(border + 1)..]}";

    /// <param name="name">Folded.</param>
    /// <param name="asked">Folded words.</param>
    /// <returns>How many slips there are in all; null when the name is another one.</returns>
    public static int? Slips(string name, IReadOnlyList<string> asked)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(asked);
        var parts = name.Split(' ');
        var sum = 0;
        foreach (var word in asked)
        {
            var least = parts.Min(part => LooseName.SlipsToBegin(part, word));
            if (least > SlipsIn(word)) return null;
            sum += least;
        }
        return sum;
    }
}
