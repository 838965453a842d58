using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Fotfeste.Web;

/// <summary>The words of all languages, from <c>content/texts</c>, and what a country says differently, from <c>content/terms</c>. A value is a text, or one text per plural form; a missing key is a fault, not an empty place.</summary>
public sealed class Texts
{
    static readonly Dictionary<Type, TextFamilyAttribute> Families = typeof(Texts).Assembly.GetCustomAttributes<TextFamilyAttribute>().ToDictionary(f => f.Members);
    static readonly ConcurrentDictionary<Enum, string> Keys = [];

    /// <summary>Ends the key of the easy-read twin of a text: <c>mypage.goal</c> has <c>mypage.goal.easy</c>.</summary>
    public const string Easy = ".easy";

    readonly Dictionary<string, IReadOnlyDictionary<string, JsonElement>> byLanguage = [];
    readonly Dictionary<(string Country, string Language), IReadOnlyDictionary<string, JsonElement>> byCountry = [];

    /// <param name="content">The folder that holds <c>texts/LANGUAGE/ROOM.json</c> and <c>terms/COUNTRY/LANGUAGE.json</c>.</param>
    public static Texts Load(string content)
    {
        var texts = new Texts();
        foreach (var tongue in Tongue.All)
        {
            texts.byLanguage[tongue.Code] = Directory.EnumerateFiles(Path.Combine(content, "texts", tongue.Code), "*.json").SelectMany(Read).ToDictionary(t => t.Key, t => t.Value);
            foreach (var file in Directory.EnumerateFiles(Path.Combine(content, "terms"), tongue.Code + ".json", SearchOption.AllDirectories))
                texts.byCountry[(Path.GetFileName(Path.GetDirectoryName(file)!), tongue.Code)] = Read(file);
        }
        return texts;
    }

    public IReadOnlyDictionary<string, JsonElement> Of(string language) => byLanguage[language];

    /// <summary>What the countries say otherwise, by country and language.</summary>
    public IReadOnlyDictionary<(string Country, string Language), IReadOnlyDictionary<string, JsonElement>> Terms => byCountry;

    /// <summary>The key of the text in easy-read words; the same key when it has no twin. All languages have the same twins.</summary>
    public string EasyTwinOf(string key) => byLanguage["en"].ContainsKey(key + Easy) ? key + Easy : key;

    /// <exception cref="KeyNotFoundException">No such text.</exception>
    public string Say(string language, string? country, string key) => Find(language, country, key).GetString()!;

    /// <summary>The arm of <paramref name="key"/> that <paramref name="n"/> things take.</summary>
    public string Arm(string language, string? country, string key, long n) => Find(language, country, key).GetProperty(PluralArm(language, n)).GetString()!;

    /// <summary>The key of an enum member's text, in the family that its enum declares.</summary>
    public static string KeyOf(Enum member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Keys.GetOrAdd(member, static member => Families.TryGetValue(member.GetType(), out var family) ? family.KeyOf(member.ToString()) : throw new KeyNotFoundException($"{member.GetType().Name} declares no text family"));
    }

    /// <summary>CLDR's rule for whole numbers in the six languages: Icelandic says "21 samtal", the others "21 samtaler".</summary>
    public static string PluralArm(string language, long n) => language switch
    {
        "is" => n % 10 == 1 && n % 100 != 11 ? "one" : "other",
        _ => n == 1 ? "one" : "other",
    };

    JsonElement Find(string language, string? country, string key) =>
        country is not null && byCountry.TryGetValue((country, language), out var terms) && terms.TryGetValue(key, out var term) ? term
        : byLanguage[language].TryGetValue(key, out var text) ? text
        : throw new KeyNotFoundException(string.Create(CultureInfo.InvariantCulture, $"No text '{key}' in '{language}'"));

    static Dictionary<string, JsonElement> Read(string file) => JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(File.ReadAllText(file))!;
}
