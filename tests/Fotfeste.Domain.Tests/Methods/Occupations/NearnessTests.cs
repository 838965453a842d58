namespace Fotfeste.Domain.Tests;

/// <summary>How near occupations are: the score is its reasons, and what practitioners expect comes out.</summary>
public sealed class NearnessTests
{
    [Fact]
    public void Two_that_agree_in_everything_have_the_whole_score()
    {
        var traits = new OccupationTraits([100, 200, 300, 400, 500, 600], [.. Enumerable.Range(100, 16)], [100, 200, 300, 400, 500, 600], 3);

        var near = Nearness.Between(Made("11-1111.00", traits), Made("11-1111.01", traits));

        Assert.Equal(1000, near.Score);
        Assert.All(near.Reasons, r => Assert.True(r.IsKnown && r.Points == r.Most));
        Assert.Equal(1000, Enum.GetValues<NearnessPart>().Sum(Nearness.MostOf));
    }

    [Fact]
    public void The_score_is_the_sum_of_its_reasons_and_the_same_both_ways()
    {
        var chance = new Random(20261122);
        for (var n = 0; n < 2000; n++)
        {
            var (one, other) = (Any(chance), Any(chance));

            var (there, back) = (Nearness.Between(one, other), Nearness.Between(other, one));

            Assert.Equal(there.Score, there.Reasons.Sum(r => r.Points));
            Assert.Equal(there.Reasons, back.Reasons);
            Assert.InRange(there.Score, 0, 1000);
            Assert.All(there.Reasons, r => Assert.InRange(r.Points, 0, r.Most));
        }
    }

    [Fact]
    public void What_nobody_knows_counts_half_and_says_so()
    {
        var near = Nearness.Between(Made("11-1111.00", OccupationTraits.Unknown), Made("22-2222.00", OccupationTraits.Unknown));

        Assert.Equal([false, false, false, false, true], near.Reasons.Select(r => r.IsKnown));
        Assert.Equal([200, 60, 40, 80, 0], near.Reasons.Select(r => r.Points));
    }

    [Theory]
    [InlineData("43-4171.00", "43-4171.01", 240)]
    [InlineData("43-4171.00", "43-4179.00", 216)]
    [InlineData("43-4171.00", "43-4051.00", 144)]
    [InlineData("43-4171.00", "43-6014.00", 72)]
    [InlineData("43-4171.00", "53-3052.00", 0)]
    public void The_place_in_the_classification_counts_from_the_top(string one, string other, int points) =>
        Assert.Equal(points, Nearness.Between(Made(one, OccupationTraits.Unknown), Made(other, OccupationTraits.Unknown)).Reasons[(int)NearnessPart.Place].Points);

    [Fact]
    public void Who_answers_high_on_everything_has_no_other_style_for_it()
    {
        OccupationTraits low = new([], [.. Enumerable.Range(0, 16).Select(n => 200 + (n * 5))], [], null), high = low with { Styles = [.. low.Styles.Select(s => s + 150)] };

        Assert.Equal(Nearness.MostOf(NearnessPart.Styles), Nearness.Between(Made("11-1111.00", low), Made("22-2222.00", high)).Reasons[(int)NearnessPart.Styles].Points);
    }

    [Fact]
    public void Of_equally_near_ones_the_lower_code_stands_first_and_neither_itself_nor_another_list_is_among_them()
    {
        var one = Made("11-1111.00", OccupationTraits.Unknown);
        Occupation[] all = [one, Made("11-1119.00", OccupationTraits.Unknown), Made("11-1112.00", OccupationTraits.Unknown), new(new(OccupationScheme.Esco, "1111.1"), "1111", false, TermWords.None, OccupationTraits.Unknown)];

        Assert.Equal(["onet:11-1112.00", "onet:11-1119.00"], Nearness.Related(one, all, 10).Select(n => n.Occupation.Code.ToString()));
    }

    /// <summary>Ratings of our own, by rule of thumb: what a coach would say of these jobs. The official ones are looked at in the exchange's tests.</summary>
    [Theory]
    [InlineData("receptionist", "hotel desk", "carpenter")]
    [InlineData("receptionist", "office clerk", "farm worker")]
    [InlineData("cleaner", "room attendant", "accountant")]
    [InlineData("cleaner", "kitchen helper", "teacher")]
    [InlineData("kitchen helper", "cook", "programmer")]
    [InlineData("warehouse worker", "packer", "nurse")]
    [InlineData("warehouse worker", "forklift driver", "hairdresser")]
    [InlineData("gardener", "farm worker", "office clerk")]
    [InlineData("care assistant", "nurse", "welder")]
    [InlineData("care assistant", "child carer", "packer")]
    [InlineData("carpenter", "painter", "receptionist")]
    [InlineData("programmer", "it support", "cook")]
    [InlineData("shop assistant", "cashier", "welder")]
    public void A_practitioner_would_expect_the_one_before_the_other(string of, string expected, string other)
    {
        var near = Nearness.Related(Jobs[of], Jobs.Values, Jobs.Count).Select(n => n.Occupation.Names.In("en")[0]).ToList();

        Assert.True(near.IndexOf(expected) < near.IndexOf(other), $"{of}: {string.Join(", ", near)}");
        Assert.True(near.IndexOf(expected) < Jobs.Count / 3, $"{of}: {string.Join(", ", near)}");
    }

    // Code, name, interests R I A S E C from 1 to 7, preparation.
    static readonly Dictionary<string, Occupation> Jobs = """
        43-4171|receptionist|2 1 1 4 4 6|2
        43-4081|hotel desk|2 1 1 4 5 6|2
        43-9061|office clerk|2 1 1 2 3 7|2
        43-3031|accountant|1 2 1 1 3 7|3
        41-2031|shop assistant|2 1 2 3 6 4|2
        41-2011|cashier|3 1 1 3 4 6|1
        37-2011|cleaner|7 1 1 2 2 4|1
        37-2012|room attendant|6 1 1 3 2 4|1
        35-9021|kitchen helper|6 1 1 2 2 4|1
        35-2014|cook|6 1 3 2 3 4|2
        53-7065|warehouse worker|6 1 1 1 3 5|1
        53-7064|packer|6 1 1 1 2 5|1
        53-7051|forklift driver|7 1 1 1 2 4|2
        37-3011|gardener|7 1 2 1 2 3|1
        45-2092|farm worker|7 2 1 1 2 3|1
        31-1121|care assistant|3 2 1 6 2 3|2
        39-9011|child carer|3 1 3 6 2 3|2
        29-1141|nurse|3 5 1 7 2 4|4
        25-2021|teacher|1 3 4 7 4 3|4
        47-2031|carpenter|7 2 2 1 2 4|2
        47-2141|painter|7 1 3 1 2 4|2
        51-4121|welder|7 2 1 1 1 4|3
        39-5012|hairdresser|3 1 6 5 5 2|3
        15-1251|programmer|2 6 2 1 2 6|4
        15-1232|it support|4 5 1 3 2 6|3
        """.Split('\n', StringSplitOptions.TrimEntries).Select(line => line.Split('|')).ToDictionary(j => j[1], j => new Occupation(
            new(OccupationScheme.Onet, j[0] + ".00"), "", false, new(new Dictionary<string, IReadOnlyList<string>> { ["en"] = [j[1]] }),
            new([.. j[2].Split(' ').Select(n => int.Parse(n, System.Globalization.CultureInfo.InvariantCulture) * 100)], [], [], int.Parse(j[3], System.Globalization.CultureInfo.InvariantCulture))));

    static Occupation Made(string code, OccupationTraits traits) => new(new(OccupationScheme.Onet, code), "", false, TermWords.None, traits);

    static Occupation Any(Random chance) => Made($"{chance.Next(11, 14)}-{chance.Next(1000, 1010)}.00", new(
        chance.Next(5) == 0 ? [] : [.. Enumerable.Range(0, 6).Select(_ => chance.Next(100, 701))], chance.Next(5) == 0 ? [] : [.. Enumerable.Range(0, 16).Select(_ => chance.Next(100, 501))],
        chance.Next(5) == 0 ? [] : [.. Enumerable.Range(0, 6).Select(_ => chance.Next(100, 701))], chance.Next(6) is 0 ? null : chance.Next(1, 6)));
}
