using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Fotfeste.Web.Tests;

public sealed partial class TextTests
{
    static readonly Texts All = Texts.Load(Path.Combine(SourceTree.Root, "content"));
    static readonly TextFamilyAttribute[] Families = [.. typeof(Texts).Assembly.GetCustomAttributes<TextFamilyAttribute>()];

    /// <summary>Rooms whose words have come before their pages. Take a room away when its pages stand.</summary>
    static readonly string[] Awaited = ["outcomes.", "import."];

    /// <summary>Families that are lists, not enums: each static <c>Keys</c> in Web names them.</summary>
    static readonly string[] Listed = [.. typeof(Texts).Assembly.GetTypes().Select(type => type.GetProperty("Keys", BindingFlags.Public | BindingFlags.Static)?.GetValue(null)).OfType<IEnumerable<string>>().SelectMany(keys => keys)];

    public static TheoryData<string> Others() => [.. Tongue.All.Select(t => t.Code).Where(code => code != "nb")];

    [Theory, MemberData(nameof(Others))]
    public void Every_language_has_the_same_keys_arms_and_placeholders(string language) => Assert.Equal(Shape(All.Of("nb")), Shape(All.Of(language)));

    [Fact]
    public void A_missing_arm_or_placeholder_is_seen()
    {
        Assert.NotEqual(Shape(Planted("""{ "a.b": { "one": "{0} dag", "other": "{0} dager" } }""")), Shape(Planted("""{ "a.b": { "other": "{0} päivää" } }""")));
        Assert.NotEqual(Shape(Planted("""{ "a.b": "Hei {0}" }""")), Shape(Planted("""{ "a.b": "Hei" }""")));
        Assert.Equal(Shape(Planted("""{ "a.b": { "one": "Én dag", "other": "{0} dager" } }""")), Shape(Planted("""{ "a.b": { "one": "{0} dagur", "other": "{0} dagar" } }""")));
    }

    [Fact]
    public void Every_key_in_the_source_has_a_text() => Assert.Empty(Used().Except(All.Of("nb").Keys).Where(key => !IsAwaited(key)).Order());

    [Fact]
    public void Every_text_has_a_use() => Assert.Empty(All.Of("nb").Keys.Select(Plain).Except(Used()).Where(key => !IsAwaited(key)).Order());

    /// <summary>An easy-read twin is used with the text that it is a twin of.</summary>
    static string Plain(string key) => key.EndsWith(Texts.Easy, StringComparison.Ordinal) ? key[..^Texts.Easy.Length] : key;

    static bool IsAwaited(string key) => Awaited.Any(room => key.StartsWith(room, StringComparison.Ordinal));

    [Fact]
    public void No_text_is_empty_or_holds_markup()
    {
        var said = from tongue in Tongue.All from text in All.Of(tongue.Code) from sentence in Sentences(text.Value) select (tongue.Code, text.Key, sentence);

        Assert.DoesNotContain(said, s => string.IsNullOrWhiteSpace(s.sentence) || s.sentence.Contains('<', StringComparison.Ordinal));
    }

    [Fact]
    public void A_country_only_renames_what_exists_and_keeps_its_placeholders()
    {
        Assert.NotEmpty(All.Terms);
        foreach (var ((_, language), terms) in All.Terms)
            Assert.All(terms, term => Assert.Equal(Shape(new Dictionary<string, JsonElement> { [term.Key] = All.Of(language)[term.Key] }), Shape(new Dictionary<string, JsonElement> { [term.Key] = term.Value })));
    }

    [Theory]
    [InlineData("nb", 21, "21 dager siden")]
    [InlineData("nb", 1, "1 dag siden")]
    [InlineData("is", 21, "Fyrir 21 degi")]
    [InlineData("is", 11, "Fyrir 11 dögum")]
    [InlineData("fi", 1, "1 päivä sitten")]
    public void Numbers_take_the_form_of_the_language(string language, int n, string text) =>
        Assert.Equal(text, string.Format(Tongue.Find(language)!.Culture, All.Arm(language, null, "common.days-ago", n), n));

    [Fact]
    public void A_country_says_it_its_own_way()
    {
        Assert.Equal("Jobbspesialist", All.Say("nb", "NO", "access.persona.coach"));
        Assert.Equal("Job coach", All.Say("en", null, "access.persona.coach"));
        Assert.Equal("SE coach", All.Say("en", "SE", "access.persona.coach"));
        Assert.Equal("Arbetstränare", All.Say("sv", "FI", "access.persona.coach"));
    }

    [Fact]
    public void A_missing_key_is_a_fault() => Assert.Throws<KeyNotFoundException>(() => All.Say("nb", null, "common.nowhere"));

    /// <summary>Literal keys of rooms that have texts, the members of declared families and the coded answers. What is only the beginning of longer keys is a family's name; keys in comments do not count.</summary>
    static HashSet<string> Used()
    {
        var rooms = All.Of("nb").Keys.Select(key => key.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        return SourceTree.Files("*.cs").Concat(SourceTree.Files("*.cshtml"))
            .SelectMany(file => Keys().Matches(Comments().Replace(file.Text, ""))).Select(match => match.Groups[1].Value)
            .Where(key => rooms.Contains(key.Split('.')[0]) && (All.Of("nb").ContainsKey(key) || !All.Of("nb").Keys.Any(longer => longer.StartsWith(key + ".", StringComparison.Ordinal))))
            .Concat(Families.SelectMany(f => f.Keys)).Concat(Listed).ToHashSet(StringComparer.Ordinal);
    }

    static List<string> Shape(IReadOnlyDictionary<string, JsonElement> texts) => texts.Select(text => text.Value.ValueKind == JsonValueKind.Object
        ? $"{text.Key} {string.Join(',', text.Value.EnumerateObject().Select(arm => arm.Name).Order(StringComparer.Ordinal))} {Places(text.Value.GetProperty("other"))}"
        : $"{text.Key} {Places(text.Value)}").Order(StringComparer.Ordinal).ToList();

    static string Places(JsonElement sentence) => string.Join(' ', Holes().Matches(sentence.GetString()!).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    static IEnumerable<string> Sentences(JsonElement text) => text.ValueKind == JsonValueKind.Object ? text.EnumerateObject().Select(arm => arm.Value.GetString()!) : [text.GetString()!];

    static Dictionary<string, JsonElement> Planted(string json) => JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)!;

    [GeneratedRegex("\"([a-z]+\\.[a-z][a-z0-9_-]*(?:\\.[a-z0-9_-]+)*)\"")]
    private static partial Regex Keys();

    [GeneratedRegex(@"\{\d[^}]*\}")]
    private static partial Regex Holes();

    [GeneratedRegex("///[^\\n]*|@\\*.*?\\*@", RegexOptions.Singleline)]
    private static partial Regex Comments();
}
