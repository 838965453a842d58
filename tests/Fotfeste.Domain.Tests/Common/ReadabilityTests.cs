namespace Fotfeste.Domain.Tests;

public sealed class ReadabilityTests
{
    [Theory]
    [InlineData("Hei", 1, 1, 0)]
    [InlineData("Du møter Ida. Klokka 14.30 er dere ferdige!", 9, 2, 1)]
    [InlineData("Disse kan lese om deg:", 5, 1, 0)]
    [InlineData("Arbeidsgiveren snakker med SE-coachen", 4, 1, 3)]
    [InlineData("Spør oss? … Ja.", 3, 2, 0)]
    [InlineData("", 0, 0, 0)]
    public void Words_sentences_and_long_words_are_counted(string text, int words, int sentences, int longWords) => Assert.Equal(new(words, sentences, longWords), Readability.Of(text));

    [Fact]
    public void Lix_is_words_to_a_sentence_and_long_words_among_a_hundred()
    {
        var text = Readability.Of("Vi snakker sammen. Sammen finner vi en arbeidsplass."); // 8 words, 2 sentences, snakker and arbeidsplass are long

        Assert.Equal((29m, 4m), (text.Lix, text.WordsPerSentence));
        Assert.Equal((0m, 0m), (Readability.Of("").Lix, Readability.Of("").WordsPerSentence));
    }

    [Fact]
    public void Two_texts_are_counted_as_one() => Assert.Equal(Readability.Of("Hei. Vi hjelper deg."), Readability.Of("Hei.") + Readability.Of("Vi hjelper deg."));
}
