using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>Pages as somebody hands them to somebody else: on paper, and in the colours a reader's own device has chosen.</summary>
public sealed partial class PaperTests(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    [Theory]
    [InlineData("/", 3)]
    [InlineData("/participants", 2)]
    [InlineData("/enrolments/{0}", 3)]
    [InlineData("/outcomes", 4)]
    public async Task A_page_prints_whole_as_a_tagged_document_without_its_frame(string path, int mostSheets)
    {
        var page = await Open(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, Team.Enrolments[5].Id), Team.NorthLeader);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var frame in new[] { ".ff-top", ".ff-side", ".ff-foot", ".ff-actions", ".ff-write" })
            foreach (var part in await page.Locator(frame).AllAsync()) await Assertions.Expect(part).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4", Tagged = true, Outline = true, PreferCSSPageSize = true }));

        Assert.Contains("/StructTreeRoot", pdf, StringComparison.Ordinal);
        Assert.Contains("/Lang (nb", pdf, StringComparison.Ordinal);
        Assert.InRange(Sheet().Count(pdf), 1, mostSheets);
    }

    [Fact]
    public async Task In_forced_colours_what_is_chosen_and_where_we_are_can_still_be_told()
    {
        var page = await Open($"/enrolments/{Team.Enrolments[5].Id}", Team.Coaches[1], forced: ForcedColors.Active);

        Assert.NotEqual(await Border(".ff-steps [aria-current] .ff-dot"), await Border(".ff-steps li:not([aria-current]) .ff-dot"));
        Assert.NotEqual(await Outline(".ff-pick label:has(:checked)"), await Outline(".ff-pick label:not(:has(:checked))"));
        Assert.NotEqual(await Outline(".ff-side [aria-current]"), await Outline(".ff-side a:not([aria-current])"));
        Assert.NotEqual(await Look(".ff-chip[aria-current]", "outline-style", "border-width", "font-weight"), await Look(".ff-chip:not([aria-current])", "outline-style", "border-width", "font-weight"));
        Assert.NotEqual(await Look(".ff-sign", "fill"), await Look(".ff-sign path", "fill"));

        Task<string> Border(string what) => Look(what, "border-color", "border-width");
        Task<string> Outline(string what) => Look(what, "outline-style", "outline-width");
        async Task<string> Look(string what, params string[] properties) =>
            await page.Locator(what).First.EvaluateAsync<string>("(e, names) => names.map(name => getComputedStyle(e).getPropertyValue(name)).join()", properties);
    }

    [Fact]
    public async Task In_forced_colours_the_lines_of_the_chart_can_be_told_from_the_ground()
    {
        var page = await Open("/outcomes", Team.NorthLeader, forced: ForcedColors.Active);

        var (line, ground) = (await Colour(".ff-chart .line", "stroke"), await Colour("body", "background-color"));

        Assert.NotEqual(ground, line);
        async Task<string> Colour(string what, string property) => await page.Locator(what).First.EvaluateAsync<string>("(e, name) => getComputedStyle(e).getPropertyValue(name)", property);
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Sheet();
}
