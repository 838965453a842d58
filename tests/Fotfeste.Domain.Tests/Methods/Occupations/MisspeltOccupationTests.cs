namespace Fotfeste.Domain.Tests;

public sealed class MisspeltOccupationTests
{
    const string Letters = "abdegiklmnorstu";

    [Fact]
    public void Whatever_was_mistyped_finds_what_comparing_every_word_would_find()
    {
        var chance = new Random(8);
        List<string> words = [.. Enumerable.Range(0, 1500).Select(_ => LooseName.Fold(string.Concat(Enumerable.Range(0, chance.Next(4, 14)).Select(_ => Letters[chance.Next(Letters.Length)])))).Where(word => word.Length >= 4 && LooseName.Fold(word) == word).Distinct()];
        var register = new OccupationRegister(words.Select(word => new Occupation(new(OccupationScheme.Own, word), "", false, new(new Dictionary<string, IReadOnlyList<string>> { ["nb"] = [word] }), OccupationTraits.Unknown)));
        var alike = 0;

        for (var n = 0; n < 3000; n++)
        {
            var typed = Enumerable.Range(0, chance.Next(1, 3)).Aggregate(words[chance.Next(words.Count)], (word, _) => Slip(word, chance));
            var asked = LooseName.Fold(typed);
            if (asked.Length < 4 || asked.Contains(' ', StringComparison.Ordinal) || words.Exists(word => word.Contains(asked, StringComparison.Ordinal))) continue;
            var expected = words.Where(word => word.Length >= asked.Length - LooseSearch.SlipsIn(asked) && LooseName.SlipsToBegin(word, asked) <= LooseSearch.SlipsIn(asked)).Order(StringComparer.Ordinal).ToList();

            var found = register.Search(typed, "nb", words.Count);

            Assert.Equal(expected, found.Select(one => one.Word).Order(StringComparer.Ordinal));
            Assert.All(found, one => Assert.True(one.IsAlike));
            alike += found.Count;
        }

        Assert.InRange(alike, 1000, int.MaxValue);
    }

    // Two neighbours change places, a letter is wrong, too many or missing.
    static string Slip(string word, Random chance)
    {
        var at = chance.Next(1, word.Length - 1);
        return chance.Next(4) switch
        {
            0 => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
            1 => $"{word[..at]}{Letters[chance.Next(Letters.Length)]}{word[(at + 1)..]}",
            2 => $"{word[..at]}{Letters[chance.Next(Letters.Length)]}{word[at..]}",
            _ => word.Remove(at, 1),
        };
    }
}
