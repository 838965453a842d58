using AngleSharp.Html.Parser;

namespace Fotfeste.Web.Tests;

public sealed class PageRulesTests
{
    const string Sound = "<html lang=nb><head><title>I dag - Fotfeste</title></head><body><h1>I dag</h1><label for=a>A</label><input id=a></body></html>";

    [Fact]
    public void A_sound_page_breaks_no_rule() => Assert.Empty(BreaksOf(Sound));

    [Theory]
    [InlineData("<h1>I dag</h1>", "<h1>I dag</h1><h1>I dag</h1>", "2 h1")]
    [InlineData(" lang=nb", "", "no lang")]
    [InlineData("I dag - Fotfeste", "Fotfeste", "title 'Fotfeste'")]
    [InlineData("<h1>", "<h1 style='color:red'>", "inline: <h1 style=\"color:red\">I dag</h1>")]
    [InlineData("<h1>", "<script>1</script><h1>", "inline: <script>1</script>")]
    [InlineData("<h1>", "<h1 onclick='x()'>", "inline: <h1 onclick=\"x()\">I dag</h1>")]
    [InlineData("for=a", "for=b", "no label: <input id=\"a\">")]
    [InlineData("<h1>", "<h1 id=a>", "id twice: a")]
    [InlineData("id=a>", "id=a name='Item1.Name'>", "a tuple has no names: Item1.Name")]
    [InlineData("<h1>", "<a href='#x'>x</a><h1>", "leads nowhere: #x")]
    public void A_planted_violation_is_caught(string sound, string planted, string found) =>
        Assert.Equal([found], BreaksOf(Sound.Replace(sound, planted, StringComparison.Ordinal)));

    static IEnumerable<string> BreaksOf(string html) => PageRules.Breaks(new HtmlParser().ParseDocument(html));
}
