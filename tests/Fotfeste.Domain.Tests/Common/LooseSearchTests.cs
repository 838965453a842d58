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

    [Fact]
    public void One_slip_anywhere_leaves_one_of_the_pieces_whole()
    {
        const string name = "dagny";

        foreach (var typed in OneSlipFrom(name).Where(t => LooseSearch.SlipsIn(t) == 1))
        {
            var (first, second, third) = LooseSearch.Pieces(typed);
            Assert.True(new[] { first, second, third }.Any(piece => name.Contains(piece, StringComparison.Ordinal)), typed);
        }
    }

    [Fact]
    public void Two_wrong_letters_leave_one_third_whole()
    {
        const string name = "abrahamsen";

        for (var i = 0; i < name.Length; i++)
            for (var j = i + 1; j < name.Length; j++)
            {
                var typed = name.ToCharArray();
                (typed[i], typed[j]) = ('q', 'q');
                var (first, second, third) = LooseSearch.Pieces(new string(typed));
                Assert.True(new[] { first, second, third }.Any(piece => name.Contains(piece, StringComparison.Ordinal)), new string(typed));
            }
    }

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
