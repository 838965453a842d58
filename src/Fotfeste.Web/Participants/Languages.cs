namespace Fotfeste.Web;

/// <summary>Languages that people want to be spoken to in, named in themselves. Any other is written as it is called.</summary>
public static class Languages
{
    static readonly (string Code, string Name)[] Common =
    [
        ("nb", "Norsk bokmål"), ("nn", "Norsk nynorsk"), ("sv", "Svenska"), ("da", "Dansk"), ("fi", "Suomi"), ("is", "Íslenska"), ("se", "Davvisámegiella"), ("en", "English"),
        ("ar", "العربية"), ("so", "Soomaali"), ("ti", "ትግርኛ"), ("uk", "Українська"), ("ru", "Русский"), ("pl", "Polski"), ("fa", "فارسی"), ("tr", "Türkçe"), ("vi", "Tiếng Việt"), ("sgn", "🖐 Tegn / teckenspråk / viittomakieli"),
    ];

    /// <summary>For a form to choose from.</summary>
    public static IReadOnlyList<Choice> Choices { get; } = [.. Common.Select(l => new Choice(l.Code, l.Name))];

    /// <summary>The language's own name; the code itself when we do not know it.</summary>
    public static string NameOf(string code) => Common.FirstOrDefault(l => l.Code == code) is { Name: { } name } ? name : code;
}
