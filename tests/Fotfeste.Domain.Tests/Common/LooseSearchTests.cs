namespace Fotfeste.Domain.Tests;

public sealed class LooseSearchTests
{
    [Theory]
    [InlineData("Dagny Foss", "dag", 0)]
    [InlineData("Dagny Foss", "foss dagny", 0)]
    [InlineData("Dagny Foss", "dogny", 1)]
    [InlineData("Dagny Foss", "dgany", 1)]
    [InlineData("Dagny Foss", "dogn fos", 1)]
    [InlineData("Þórður Ægisson", "thordur aegisson", 0)]
    [InlineData("Åse Østergård", "aase ostergaard", 0)]
    [InlineData("Päivi Hämäläinen", "paivi hamalainen", 0)]
    [InlineData("Katarina Abrahamsson", "abrahasmon", 1)]
    [InlineData("Katarina Abrahamsson", "abrehasmon", 2)]
    [InlineData("Dagny Foss", "dugnu", null)]
    [InlineData("Ola Eik", "ole", null)]
    [InlineData("Dagny Foss", "dagny berg", null)]
    public void A_name_is_as_far_from_what_was_typed_as_there_are_slips(string name, string typed, int? slips) =>
        Assert.Equal(slips, LooseSearch.Slips(LooseName.Fold(name), LooseSearch.WordsOf(typed)));

    [Theory]
    [InlineData("dagny")]
    [InlineData("halvard")]
    public void One_slip_anywhere_leaves_one_of_the_pieces_whole(string name)
    {
        foreach (var typed in OneSlipFrom(name).Where(t => LooseSearch.SlipsIn(t) == 1)) Assert.True(IsLookedAt(name, typed), typed);
    }

    [Theory]
    [InlineData("abcdefgh")]
    [InlineData("abcdefghi")]
    [InlineData("abcdefghij")]
    [InlineData("abcdefghijk")]
    public void Two_slips_anywhere_leave_one_of_the_pieces_whole(string name)
    {
        foreach (var typed in OneSlipFrom(name).SelectMany(OneSlipFrom).Distinct().Where(t => LooseSearch.SlipsIn(t) == 2 && LooseName.SlipsToBegin(name, t) <= 2)) Assert.True(IsLookedAt(name, typed), typed);
    }

    [Fact]
    public void Whoever_the_plain_reading_finds_is_never_left_out()
    {
        var dice = new Random(22);
        var found = 0;

        for (var n = 0; n < 40_000; n++)
        {
            var name = new string([.. Enumerable.Range(0, dice.Next(3, 14)).Select(_ => "abc"[dice.Next(3)])]);
            var typed = n % 2 == 0 ? new string([.. Enumerable.Range(0, dice.Next(1, 12)).Select(_ => "abc"[dice.Next(3)])]) : Slipped(name[..dice.Next(1, name.Length + 1)]);
            if (typed.Length == 0 || LooseSearch.Slips(name, [typed]) is null) continue;
            found++;
            Assert.True(IsLookedAt(name, typed), $"{name} {typed}");
        }

        Assert.True(found > 10_000, $"{found}");

        string Slipped(string text) => OneOf(OneOf(text));
        string OneOf(string text) => text.Length > 1 && OneSlipFrom(text).ToList() is { } all ? all[dice.Next(all.Count)] : text;
    }

    static bool IsLookedAt(string name, string typed) => LooseSearch.Pieces(typed).Any(piece => name.Contains(piece, StringComparison.Ordinal));

    static IEnumerable<string> OneSlipFrom(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            yield return name.Remove(i, 1);
            yield return name.Insert(i, "q");
            yield return name.Remove(i, 1).Insert(i, "q");
            if (i > 0) yield return name.Remove(i - 1, 2).Insert(i - 1, $"{name[i]}{name[i - 1]}");
        }
    }
}
