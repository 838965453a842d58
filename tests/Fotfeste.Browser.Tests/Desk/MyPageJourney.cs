using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Fotfeste.Browser.Tests;

/// <summary>A coach shows a participant the own page: read aloud by a voice on the device, on a phone, and on one sheet of paper.</summary>
public sealed partial class MyPageJourney(House house, Chromium chromium) : BrowserTest(house, chromium)
{
    /// <summary>A browser with these voices, that says everything at once and writes down what it said.</summary>
    const string Voices = """
        window.said = [];
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        Object.defineProperty(window, 'speechSynthesis', { value: {
          getVoices: () => VOICES,
          speak(saying) { window.said.push([saying.text, saying.voice.name, saying.rate, document.querySelector('.ff-said-now')?.textContent.trim()]); if (!window.slow) setTimeout(() => saying.onend(), 0); },
          cancel() {}, addEventListener() {},
        } });
        """;

    const string Local = "{ name: 'Nora', lang: 'nb-NO', localService: true }", Remote = "{ name: 'Cloud', lang: 'nb-NO', localService: false }", Foreign = "{ name: 'Anna', lang: 'de-DE', localService: true }";

    string Address => $"/enrolments/{Team.Enrolments[11].Id}/my-page";

    [Fact]
    public async Task From_the_persons_page_it_is_read_aloud_sentence_by_sentence_on_a_phone()
    {
        var page = await Open($"/enrolments/{Team.Enrolments[11].Id}", Team.Coaches[2], width: 390, height: 844);
        await Speaking(page, Remote, Foreign, Local);
        await page.GetByRole(AriaRole.Link, new() { Name = Say("desk.person.my-page"), Exact = true }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = Say("mypage.listen") }).ClickAsync();

        await page.WaitForFunctionAsync("() => !document.querySelector('[data-reading]')");
        var said = await page.EvaluateAsync<string[][]>("() => said.map(s => s.map(String))");
        Assert.Equal("Hei, Leo!", said[0][0]);
        Assert.Contains(said, s => s[0] == Say("mypage.next"));
        Assert.Contains(said, s => s[0] == "Du kan ringe."); // the second sentence of its line
        Assert.All(said, s => Assert.Equal(("Nora", "0.9", s[0]), (s[1], s[2], s[3]))); // a voice of this device, and the sentence is marked while it is said
        Assert.DoesNotContain(said, s => s[0].Contains(Say("mypage.check"), StringComparison.Ordinal));
        Assert.Empty(await LightAndDark(page));
        Assert.Empty(await TooSmall(page));
    }

    [Fact]
    public async Task The_profile_to_take_home_is_read_aloud_with_the_same_voice_and_printed_without_buttons()
    {
        var page = await Open($"/participants/{Team.Participants[2].Id}/profile", Team.Coaches[0], width: 390, height: 844);
        await Speaking(page, Local);
        await page.GetByRole(AriaRole.Link, new() { Name = Say("profile.paper-open"), Exact = true }).ClickAsync();
        await page.WaitForLoadStateAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = Say("mypage.listen") }).ClickAsync();

        await page.WaitForFunctionAsync("() => !document.querySelector('[data-reading]')");
        var said = await page.EvaluateAsync<string[]>("() => said.map(s => s[0])");
        foreach (var one in new[] { Say("profile.paper"), Say("profile.wishes"), "Jeg vil jobbe et sted der det lukter godt, og ikke sitte stille.", Say("profile.said.person.easy") }) Assert.Contains(one, said);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator(".ff-own-bar")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".ff-to-write").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task It_stops_when_asked_and_marks_nothing_any_more()
    {
        var page = await Open("/looks", Team.Coaches[2]);
        await Speaking(page, Local);
        await page.GotoAsync(Address);
        await page.EvaluateAsync("() => { window.slow = true; }");
        await page.GetByRole(AriaRole.Button, new() { Name = Say("mypage.listen") }).ClickAsync();
        await Assertions.Expect(page.Locator(".ff-said-now")).ToHaveTextAsync("Hei, Leo!");
        Assert.Empty(await Faults(page)); // the mark can be read

        await page.GetByRole(AriaRole.Button, new() { Name = Say("mypage.stop") }).ClickAsync();

        await Assertions.Expect(page.Locator(".ff-said-now")).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = Say("mypage.listen") })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(Remote)]
    [InlineData(Foreign)]
    [InlineData("")]
    public async Task Without_a_voice_of_the_device_in_the_pages_language_there_is_no_button(string voice)
    {
        var page = await Open("/looks", Team.Coaches[2]);
        await Speaking(page, voice);
        await page.GotoAsync(Address);

        await Assertions.Expect(page.Locator("[data-print]")).ToBeVisibleAsync(); // the scripts have run
        await Assertions.Expect(page.Locator("[data-listen]")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("sv-SE", "sv-SE")]
    [InlineData("da-DK", "da-DK")]
    [InlineData("fi-FI", "fi-FI")]
    [InlineData("is-IS", "is-IS")]
    [InlineData("nb-NO", "no-NO")]
    public async Task Of_all_the_voices_on_the_device_the_one_of_the_pages_language_reads(string language, string voice)
    {
        string[] all = ["nb-NO", "sv-SE", "da-DK", "fi-FI", "is-IS", "en-GB"];
        var page = await Open("/looks", Team.Coaches[2], language: language);
        await Speaking(page, [.. all.Where(v => v[..2] != language[..2]).Append(voice).Select(v => $"{{ name: '{v}', lang: '{v}', localService: true }}")]);
        await page.GotoAsync(Address);

        await page.Locator("[data-listen]").ClickAsync();

        await page.WaitForFunctionAsync("() => !document.querySelector('[data-reading]')");
        Assert.Equal([voice], (await page.EvaluateAsync<string[]>("() => said.map(s => s[1])")).Distinct());
    }

    [Fact]
    public async Task It_prints_on_one_sheet_without_what_is_said_to_the_coach()
    {
        var page = await Open(Address, Team.Coaches[2]);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.GetByText(Say("mypage.check"))).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".ff-own-bar")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".ff-top")).ToBeHiddenAsync();
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4", Tagged = true, PreferCSSPageSize = true }));
        Assert.Single(Sheet().Matches(pdf));
        Assert.Contains("/StructTreeRoot", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_script_everything_stands_there_but_the_voice()
    {
        var page = await Open(Address, Team.Coaches[2], width: 390, script: false);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = Say("mypage.reads") })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-listen]")).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = Say("mypage.level-plain") }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = Say("mypage.goal") })).ToBeVisibleAsync();
    }

    static Task<IAsyncDisposable> Speaking(IPage page, params string[] voices) => page.Context.AddInitScriptAsync(Voices.Replace("VOICES", $"[{string.Join(',', voices)}]", StringComparison.Ordinal));

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Sheet();
}
