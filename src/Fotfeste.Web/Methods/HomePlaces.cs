namespace Fotfeste.Web;

/// <summary>The country's municipalities to choose one from, by name; namesakes with their region.</summary>
public sealed class HomePlaces(Words words, PackShelf shelf)
{
    Municipalities Here => words.Country is { } country ? shelf.Countries.Municipalities(country) : Municipalities.None;

    public IReadOnlyList<Choice> Choices
    {
        get
        {
            var namesakes = Here.All.GroupBy(m => m.Name, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
            return [.. Here.All.Select(m => new Choice(m.Code, namesakes.Contains(m.Name) ? $"{m.Name} ({m.RegionName})" : m.Name)).OrderBy(c => c.Text, StringComparer.Create(words.Tongue.Culture, ignoreCase: true))];
        }
    }

    /// <summary>The name; the code itself when the list no longer has it; null for none.</summary>
    public string? NameOf(string? code) => string.IsNullOrEmpty(code) ? null : Here.Find(code)?.Name ?? code;

    /// <summary>What was chosen, when the country has it.</summary>
    public string? Read(string? chosen) => string.IsNullOrEmpty(chosen) ? null : Here.Find(chosen)?.Code;
}
