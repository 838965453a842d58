using System.Text.Json;

namespace Fotfeste.Web.Tests;

/// <summary>What is said in easy-read words is easy by count: LIX at most 25 and nine words to a sentence. LIX misjudges the long bent words of Finnish and Icelandic; there the sentence alone is measured.</summary>
public sealed class EasyTextTests
{
    const decimal HeaviestLix = 25, LongestMean = 9;
    const int LongestSentence = 12;

    /// <summary>What the participant's page and sheet say to the coach, not to the participant.</summary>
    static readonly string[] ToTheCoach = ["profile.paper-of", "profile.paper-open", "mypage.of", "mypage.back", "mypage.check", "mypage.level-label", "mypage.level-easy", "mypage.level-plain"];

    static readonly Texts All = Texts.Load(Path.Combine(SourceTree.Root, "content"));

    public static TheoryData<string> Languages() => [.. Tongue.All.Select(t => t.Code)];

    [Theory, MemberData(nameof(Languages))]
    public void The_participants_page_is_easy_to_read(string language)
    {
        var said = All.Of(language).Keys.Where(key => (key.StartsWith("mypage.", StringComparison.Ordinal) || key.StartsWith("profile.paper", StringComparison.Ordinal)) && !key.EndsWith(Texts.Easy, StringComparison.Ordinal) && !ToTheCoach.Contains(key))
            .SelectMany(key => Sentences(language, All.EasyTwinOf(key))).ToList();

        Assert.Empty(Heavy(language, said));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_easy_twin_is_easy_and_has_the_places_of_its_text(string language)
    {
        var twins = All.Of(language).Keys.Where(key => key.EndsWith(Texts.Easy, StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(twins);
        foreach (var twin in twins)
        {
            var plain = twin[..^Texts.Easy.Length];
            Assert.True(All.Of(language).ContainsKey(plain), $"{twin} is a twin of nothing");
            Assert.Equal(All.Of(language)[plain].ValueKind, All.Of(language)[twin].ValueKind);
            Assert.Equal(HasPlace(language, plain), HasPlace(language, twin));
        }
        Assert.Empty(Heavy(language, [.. twins.SelectMany(twin => Sentences(language, twin))]));
    }

    [Fact]
    public void Heavy_words_and_long_sentences_are_seen()
    {
        Assert.NotEmpty(Heavy("nb", ["Arbeidsgiveren informeres vedrørende tilrettelegging."]));
        Assert.NotEmpty(Heavy("fi", ["Me kaikki olemme jo nyt ja aina iloisia siitä että sinä tulit tänne tänään taas."]));
        Assert.Empty(Heavy("fi", ["Työnantajakumppanimme auttavat työllistymisessä."])); // long words alone do not count there
    }

    [Fact]
    public void A_text_without_a_twin_is_said_as_it_is()
    {
        var words = new Words(All) { Level = TextLevel.Easy };

        Assert.Equal((All.Say(words.Language, null, "mypage.goal.easy"), All.Say(words.Language, null, "mypage.next")), (words["mypage.goal"], words["mypage.next"]));
        words.Level = TextLevel.Plain;
        Assert.Equal(All.Say(words.Language, null, "mypage.goal"), words["mypage.goal"]);
    }

    static IEnumerable<string> Heavy(string language, IReadOnlyList<string> texts)
    {
        var whole = texts.Aggregate(default(Readability), (sum, text) => sum + Readability.Of(text));
        if (language is not ("fi" or "is") && whole.Lix > HeaviestLix) yield return $"{language}: LIX {whole.Lix:0.0}";
        if (whole.WordsPerSentence > LongestMean) yield return $"{language}: {whole.WordsPerSentence:0.0} words to a sentence";
        foreach (var text in texts.Where(t => Readability.Of(t) is var one && one.Words > LongestSentence * one.Sentences)) yield return $"{language}: {text}";
    }

    static IEnumerable<string> Sentences(string language, string key) =>
        (All.Of(language)[key] is { ValueKind: JsonValueKind.Object } arms ? arms.EnumerateObject().Select(a => a.Value.GetString()!) : [All.Of(language)[key].GetString()!]).Select(t => t.Replace("{0}", "Ida", StringComparison.Ordinal));

    static bool HasPlace(string language, string key) => All.Of(language)[key].GetRawText().Contains("{0}", StringComparison.Ordinal);
}
