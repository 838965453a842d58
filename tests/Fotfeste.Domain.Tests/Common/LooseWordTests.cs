namespace Fotfeste.Domain.Tests;

public sealed class LooseWordTests
{
    [Theory]
    [InlineData("aktivitetsersättning", "aktivitetsersättning", 0)]
    [InlineData("aktivitetsersättning", "Aktivitetsersattning", 0)]
    [InlineData("ráðgjafi", "radgjafi", 0)]
    [InlineData("työkokeilu", "TYÖKOKEILU", 0)]
    [InlineData("uføretrygd", "uforetrygd", 0)]
    [InlineData("førtidspension", "foertidspension", 0)]
    [InlineData("þátttakandi", "thatttakandi", 0)]
    [InlineData("aktivitetsersättning", "aktivit", 1)]
    [InlineData("verge (god man)", "god man", 2)]
    [InlineData("sjuk-/aktivitetsersättning", "aktivitetsers", 2)]
    [InlineData("työkyvyttömyyseläke", "eläke", 3)]
    [InlineData("aktivitetsersättning", "aktivitetsersetning", 4)]
    [InlineData("fleksjob", "flexjob", 0)]
    [InlineData("boendestöd", "boendestöt", 4)]
    public void A_word_is_found_in_anybodys_letters_by_a_part_and_with_a_slip(string word, string typed, int distance) => Assert.Equal(distance, LooseWord.Distance(word, typed));

    [Theory]
    [InlineData("plan", "plass")]
    [InlineData("plan", "flan")]
    [InlineData("ósk", "ask")]
    [InlineData("deltaker", "arbeidsgiver")]
    [InlineData("deltaker", "")]
    [InlineData("deltaker", " - ")]
    [InlineData("studieplan", "lan")]
    public void Another_word_is_another_word(string word, string typed) => Assert.Null(LooseWord.Distance(word, typed));
}
