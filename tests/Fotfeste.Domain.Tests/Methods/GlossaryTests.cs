namespace Fotfeste.Domain.Tests;

public sealed class GlossaryTests
{
    static readonly Term Coach = Named("job-coach", new() { ["en"] = ["job coach"], ["sv"] = ["SE-coach", "arbetskonsulent"] }) with
    {
        Countries = new Dictionary<string, TermWords> { ["FI"] = Words(new() { ["sv"] = ["arbetstränare"] }) },
        Older = Words(new() { ["nb"] = ["tilrettelegger"] }),
        Unverified = ["FI/sv", "is"],
    };

    static readonly Glossary Small = new("ours", [new("FI", "fi", new(new Dictionary<string, string> { ["en"] = "Finland" }))], [new("en", "discharge", "exit", "exit")],
        [Coach, Named("exit", new() { ["en"] = ["exit"] }), Named("arbeitskonsulent", new() { ["en"] = ["work consultant"], ["sv"] = ["arbetskonsult"] })]);

    [Fact]
    public void A_countrys_own_word_goes_before_the_languages()
    {
        Assert.Equal("SE-coach", Coach.Preferred("sv", null));
        Assert.Equal("SE-coach", Coach.Preferred("sv", "SE"));
        Assert.Equal("arbetstränare", Coach.Preferred("sv", "FI"));
        Assert.Equal("job coach", Coach.Preferred("fi", "FI"));
        Assert.Equal([true, false], new[] { "FI", "SE" }.Select(country => Coach.IsOwnIn("sv", country)));
    }

    [Fact]
    public void Each_words_own_doubt_counts()
    {
        Assert.True(Coach.IsUnverified("sv", "FI"));
        Assert.False(Coach.IsUnverified("sv", "SE"));
        Assert.True(Coach.IsUnverified("is", "IS"));
    }

    [Fact]
    public void A_search_looks_at_every_word_and_puts_the_nearest_first()
    {
        Assert.Equal([("job-coach", "arbetskonsulent"), ("arbeitskonsulent", "arbetskonsult")], Small.Search("arbetskonsulent").Select(f => (f.Found.Code, f.Word)));
        Assert.Equal("job-coach", Assert.Single(Small.Search("arbetstranare")).Found.Code);
        Assert.Equal(("job-coach", "nb"), Small.Search("tilrettelegger").Select(f => (f.Found.Code, f.Language)).Single());
        Assert.Equal("exit", Assert.Single(Small.Search("discharge")).Found.Code);
        Assert.Empty(Small.Search(" "));
    }

    [Fact]
    public void A_line_of_the_word_help_tells_countries_apart()
    {
        var row = new WordHelpRow("agency", true, null, Text("who"), [new("NAV", "nb", ["NO"], true, false, false), new("job coach", "en", ["FI", "IS"], true, false, false)], null, null, new(Certainty.Published, "ours"));

        Assert.Equal(["job coach"], row.In("IS").Select(w => w.Word));
        Assert.Empty(row.In("SE"));
        Assert.Equal("agency", Assert.Single(new WordHelp(2010, "ours", [row]).Search("nav")).Found.Code);
    }

    [Theory]
    [InlineData("Datum för utskrivningen", true)]
    [InlineData("UTSKRIVNINGSDATUM", true)]
    [InlineData("Skriv ut sidan", false)]
    public void An_avoided_word_is_seen_in_any_form(string text, bool isThere) => Assert.Equal(isThere, new AvoidedWord("sv", "utskrivning", "avslut", "exit").IsIn(text));

    [Theory]
    [InlineData("útskriftar", true)]
    [InlineData("nýútskrifaður", false)] // a graduate
    public void A_short_one_is_seen_whole(string text, bool isThere) => Assert.Equal(isThere, new AvoidedWord("is", "útskrift", "lok þjónustu", "exit").IsIn(text));

    [Theory]
    [InlineData("verge (god man)", "verge")]
    [InlineData("god man", "god man")]
    [InlineData("(x)", "(x)")]
    public void A_remark_in_brackets_is_no_part_of_the_word(string word, string bare) => Assert.Equal(bare, Term.Bare(word));

    static Term Named(string code, Dictionary<string, IReadOnlyList<string>> words) =>
        new(code, null, Words(words), TermWords.None, TermWords.None, [], new Dictionary<string, TermWords>(), [], [], null);

    static TermWords Words(Dictionary<string, IReadOnlyList<string>> words) => new(words);

    static PackText Text(string english) => new(new Dictionary<string, string> { ["en"] = english });
}
