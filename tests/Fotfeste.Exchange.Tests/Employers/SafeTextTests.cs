namespace Fotfeste.Exchange.Tests;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("<p>En</p><p>To</p>", "En\n\nTo")]
    [InlineData("<ul><li>Melk</li><li>Brød</li></ul>", "• Melk\n\n• Brød")]
    [InlineData("a<br/>b<br>c", "a\nb\nc")]
    [InlineData("kaffe &amp; te&nbsp;&ouml;l &#x1F600;", "kaffe & te öl 😀")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>")] // what was said to be text stays text: it is drawn as text
    [InlineData("før<script>alert('<p>')</script>etter", "føretter")]
    [InlineData("før<SCRIPT src=x>x</sCript >etter", "føretter")]
    [InlineData("<a href=\"javascript:alert('>')\" onclick='x'>klikk</a>", "klikk")]
    [InlineData("<img src=x onerror=\"alert(1)\">tekst", "tekst")]
    [InlineData("<!-- <b>skjult</b> -->synlig", "synlig")]
    [InlineData("2 < 3 og 4 > 3", "2 < 3 og 4 > 3")]
    [InlineData("uavsluttet <b", "uavsluttet")]
    [InlineData("<style>p{color:red}</style>ren", "ren")]
    [InlineData("<p title=\"uavsluttet>tekst</p>", "tekst")]
    [InlineData("<script>uten slutt", null)]
    [InlineData("   ", null)]
    public void Markup_becomes_text(string html, string? text) => Assert.Equal(text, SafeText.OfHtml(html));

    [Fact]
    public void Nothing_is_left_that_a_browser_would_take_for_markup_unless_it_was_said_to_be_text()
    {
        string[] parts = ["<", ">", "<script>", "</script>", "<b ", "\"", "'", "x", "<!--", "-->", "<p>", "onload=", "\u0000", "<svg/onload=x>", "&amp"];
        var chance = new Random(7);
        for (var n = 0; n < 5_000; n++)
        {
            var html = string.Concat(Enumerable.Range(0, 12).Select(_ => parts[chance.Next(parts.Length)]));

            var text = SafeText.OfHtml(html) ?? "";

            Assert.DoesNotMatch("<[a-zA-Z/!?]", text);
            Assert.DoesNotContain('\u0000', text);
        }
    }

    [Fact]
    public void A_text_that_never_ends_is_cut_between_two_characters()
    {
        var text = SafeText.OfText(string.Concat(Enumerable.Repeat("😀", SafeText.Longest)))!;

        Assert.True(text.Length <= SafeText.Longest && text.EndsWith('…') && !char.IsHighSurrogate(text[^2]));
    }

    [Fact]
    public void Half_a_character_and_signs_that_print_nothing_are_taken_out() => Assert.Equal("ab c", SafeText.OfLine("a\u0000\u202Eb\uD83D  \t c"));
}
