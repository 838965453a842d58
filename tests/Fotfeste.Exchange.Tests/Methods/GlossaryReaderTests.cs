namespace Fotfeste.Exchange.Tests;

public sealed class GlossaryReaderTests
{
    static readonly string Terms = File.ReadAllText(Path.Combine(Kit.Content, "glossary", "terms.json"));
    static readonly string Help = File.ReadAllText(Path.Combine(Kit.Content, "glossary", "word-help.json"));

    [Theory]
    [InlineData("\"code\": \"job-seeker\"", "\"code\": \"Job-seeker\"", "t.json: $.terms[4].code: not-a-code")]
    [InlineData("\"code\": \"job-seeker\"", "\"code\": \"participant\"", "t.json: $.terms[4].code: twice")]
    [InlineData("\"number\": 4,", "\"number\": 3,", "t.json: $.terms: number-twice: 3")]
    [InlineData("\"is\": [\"þátttakandi\"]", "\"is\": []", "t.json: $.terms[3].words.is: empty|t.json: $.terms[3].words: language-missing: is")]
    [InlineData(", \"is\": [\"þátttakandi\"]", "", "t.json: $.terms[3].words: language-missing: is")]
    [InlineData("\"da\": [\"deltager\", \"borger\"]", "\"da\": [\"deltager\", \"deltager\"]", "t.json: $.terms[3].words.da[1]: twice")]
    [InlineData("\"da\": [\"deltager\", \"borger\"]", "\"da\": [\"deltager\", \" \"]", "t.json: $.terms[3].words.da[1]: text-missing")]
    [InlineData("\"da\": [\"deltager\", \"borger\"]", "\"da\": \"deltager\"", "t.json: $.terms[3].words.da: list-missing|t.json: $.terms[3].words: language-missing: da")]
    [InlineData("\"da\": [\"deltager\", \"borger\"]", "\"da\": [\"deltager\"], \"de\": [\"Teilnehmer\"]", "t.json: $.terms[3].words.de: unknown-language")]
    [InlineData("\"DK\": { \"da\": [\"deltager\"", "\"DE\": { \"da\": [\"deltager\"", "t.json: $.terms[3].countries.DE: unknown-country: DE")]
    [InlineData("\"unverified\": [\"FI/sv\"]", "\"unverified\": [\"IS/sv\"]", "t.json: $.terms[3].unverified: no-such-words: IS/sv")]
    [InlineData("\"inCode\": [\"Participant\"], ", "", "t.json: $.terms[3].inCode: list-missing")]
    [InlineData("\"inCode\": [\"Participant\"]", "\"inCode\": [\"Participant\"], \"inCodes\": []", "t.json: $.terms[3].inCodes: unknown-field")]
    [InlineData("\"term\": \"exit\" }", "\"term\": \"exits\" }", "t.json: $.avoid: unknown-term: exits")]
    [InlineData("\"certainty\": \"published\"", "\"certainty\": \"sure\"", "t.json: $.terms[71].explained.certainty: unknown-code: published unverified suggestion")]
    [InlineData("\"country\": \"NO\", \"certainty\"", "\"country\": \"XX\", \"certainty\"", "t.json: $.terms[71].explained.country: unknown-country: XX")]
    public void A_half_glossary_is_refused_with_its_place_and_rule(string from, string to, string faults) =>
        Assert.Equal(faults.Split('|'), Assert.Throws<BrokenPack>(() => GlossaryReader.Read("t.json", Changed(Terms, from, to))).Faults.Select(f => f.ToString()));

    [Theory]
    [InlineData("\"countries\": [\"NO\"]", "\"countries\": []", "h.json: $.rows[0].words[0].countries: empty")]
    [InlineData("\"countries\": [\"NO\"]", "\"countries\": [\"XX\"]", "h.json: $.rows[0].words[0].countries: unknown-country: XX")]
    [InlineData("\"term\": \"job-coach\"", "\"term\": \"coach\"", "h.json: $.rows[2].term: unknown-term: coach")]
    [InlineData("\"year\": 2010", "\"year\": 10", "h.json: $.year: less-than: 1900")]
    [InlineData("\"code\": \"agency\"", "\"code\": \"placement-service\"", "h.json: $.rows[1].code: twice")]
    [InlineData("\"same\": true, ", "", "h.json: $.rows[0].same: yes-or-no-missing")]
    public void A_half_word_help_is_refused_with_its_place_and_rule(string from, string to, string fault) =>
        Assert.Equal(fault, Assert.Single(Assert.Throws<BrokenPack>(() => GlossaryReader.ReadHelp("h.json", Changed(Help, from, to), GlossaryReader.Read("t.json", Terms))).Faults).ToString());

    [Fact]
    public void A_country_that_nobody_thought_of_brings_its_words_in_data()
    {
        var more = Changed(Changed(Terms, "    { \"code\": \"IS\"", """
                { "code": "XX", "language": "en", "names": { "en": "Exland", "nb": "Exland", "sv": "Exland", "da": "Exland", "fi": "Exland", "is": "Exland" } },
                { "code": "IS"
            """), "\"NO\": { \"nb\": [\"jobbspesialist\"", "\"XX\": { \"en\": [\"work friend\"] },\n        \"NO\": { \"nb\": [\"jobbspesialist\"");

        var coach = GlossaryReader.Read("t.json", more).Find("job-coach")!;

        Assert.Equal("work friend", coach.Preferred("en", "XX"));
        Assert.Equal("jobbspesialist", coach.Preferred("nb", "NO"));
    }

    static string Changed(string json, string from, string to)
    {
        var at = json.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, from);
        return json[..at] + to + json[(at + from.Length)..];
    }
}
