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

    /// <summary>Three texts of which at least one stands in every name that is near enough, so that a database can leave out the rest:
    /// one slip leaves one half whole, unless it is the exchange of the two letters in the middle; two slips leave one third whole.</summary>
    public static (string, string, string) Pieces(string word)
    {
        var slips = SlipsIn(word);
        if (slips == 0) return (word, word, word);
        if (slips == 2) return (word[..(word.Length / 3)], word[(word.Length / 3)..(word.Length * 2 / 3)], word[(word.Length * 2 / 3)..]);
        var middle = word.Length / 2;
        return (word[..middle], word[middle..], $"{word[..(middle - 1)]}{word[middle]}{word[middle - 1]}{word[(middle + 1)..]}");
    }

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
