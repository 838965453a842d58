namespace Fotfeste.Domain;

/// <summary>Finds names by what was typed: by the beginnings of their words, by a part of a word, and where nothing answers, by words that are a slip or two away.</summary>
/// <remarks>All the different folded words of all names stand in one sorted list, each with the names that hold it. A search looks at words, of which there are few, and not at names, of which there are many.</remarks>
sealed class OccupationIndex
{
    /// <summary>Less than this may stand at the beginning of a word only.</summary>
    const int InsideFrom = 4;

    /// <summary>What one step of nearness outweighs: a worse answer is shown after every better one, whatever its language.</summary>
    const int PerStep = 1000, PerShape = 100, OtherLanguage = 40, OtherName = 15, PerScheme = 2;

    readonly record struct Name(int Occupation, string Language, string Word, string Folded, bool IsFirst);

    readonly IReadOnlyList<Occupation> all;
    readonly Name[] names;
    readonly string[] words;
    readonly int[][] holders;

    public OccupationIndex(IReadOnlyList<Occupation> all)
    {
        this.all = all;
        names = [.. all.SelectMany((o, at) => o.Names.ByLanguage.SelectMany(l => l.Value.Select((word, n) => new Name(at, l.Key, word, LooseName.Fold(Plain(word)), n == 0))))];
        var held = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = 0; at < names.Length; at++)
        {
            foreach (var word in names[at].Folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct())
            {
                if (!held.TryGetValue(word, out var list)) held[word] = list = [];
                list.Add(at);
            }
        }
        words = [.. held.Keys.Order(StringComparer.Ordinal)];
        holders = [.. words.Select(word => held[word].ToArray())];
    }

    public IReadOnlyList<FoundOccupation> Search(string typed, string language, int most)
    {
        var plain = Plain(typed);
        var asked = LooseSearch.WordsOf(plain);
        if (asked.Sum(word => word.Length) < 2) return [];
        Dictionary<int, int>? steps = null;
        foreach (var word in asked) steps = Both(steps, StepsTo(word));
        var whole = LooseName.Fold(plain);
        var best = new Dictionary<int, (int Rank, int Name)>();
        foreach (var (name, step) in steps!)
        {
            var rank = Rank(names[name], whole, step, language);
            if (!best.TryGetValue(names[name].Occupation, out var known) || rank < known.Rank || (rank == known.Rank && name < known.Name)) best[names[name].Occupation] = (rank, name);
        }
        return [.. best.OrderBy(b => b.Value.Rank).ThenBy(b => names[b.Value.Name].Folded.Length).ThenBy(b => b.Key).Take(most)
            .Select(b => new FoundOccupation(all[b.Key], names[b.Value.Name].Word, names[b.Value.Name].Language, b.Value.Rank >= PerStep * Slipped))];
    }

    const int Begins = 0, Inside = 1, Slipped = 10;

    // Names by how far they are from one word that was typed.
    Dictionary<int, int> StepsTo(string word)
    {
        var found = new Dictionary<int, int>();
        var from = Array.BinarySearch(words, word, StringComparer.Ordinal);
        for (var at = from < 0 ? ~from : from; at < words.Length && words[at].StartsWith(word, StringComparison.Ordinal); at++) Add(found, at, Begins);
        if (word.Length >= InsideFrom)
            for (var at = 0; at < words.Length; at++)
                if (words[at].IndexOf(word, 1, StringComparison.Ordinal) > 0) Add(found, at, Inside);
        if (found.Count > 0 || LooseSearch.SlipsIn(word) is not (> 0 and var patience)) return found;
        var pieces = LooseSearch.Pieces(word);
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].Length < word.Length - patience || !pieces.Any(piece => words[at].Contains(piece, StringComparison.Ordinal))) continue; // comparing letter by letter costs a hundred times as much
            var slips = LooseName.SlipsToBegin(words[at], word);
            if (slips <= patience) Add(found, at, Slipped + slips + (words[at][0] == word[0] ? 0 : 1));
        }
        return found;
    }

    void Add(Dictionary<int, int> found, int word, int step)
    {
        foreach (var name in holders[word])
            if (!found.TryGetValue(name, out var known) || step < known) found[name] = step;
    }

    static Dictionary<int, int> Both(Dictionary<int, int>? one, Dictionary<int, int> other) =>
        one is null ? other : one.Where(n => other.ContainsKey(n.Key)).ToDictionary(n => n.Key, n => n.Value + other[n.Key]);

    int Rank(Name name, string whole, int step, string language)
    {
        var shape = name.Folded == whole ? 0 : name.Folded.StartsWith(whole, StringComparison.Ordinal) ? 1 : 2;
        return (step * PerStep) + (shape * PerShape) + (name.Language == language ? 0 : OtherLanguage) + (name.IsFirst ? 0 : OtherName) + ((int)all[name.Occupation].Code.Scheme * PerScheme);
    }

    // Brackets and strokes part words: "Kokk/kjøkkensjef (storkjøkken)".
    static string Plain(string text) => string.Create(text.Length, text, (span, from) =>
    {
        for (var at = 0; at < from.Length; at++) span[at] = from[at] is '/' or '(' or ')' or ',' or '.' or ':' or ';' ? ' ' : from[at];
    });
}
