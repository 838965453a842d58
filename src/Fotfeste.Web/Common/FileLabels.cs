using System.Text.Json;

namespace Fotfeste.Web;

/// <summary>The words that a spreadsheet's headings and codes may be written in: those of our own catalogues, all languages at once.</summary>
public static class FileLabels
{
    const string Room = "import.";

    public static Labels ForFiles(this Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new(Tongue.All.ToDictionary(t => t.Code, t => (IReadOnlyDictionary<string, string>)texts.Of(t.Code)
            .Where(text => text.Key.StartsWith(Room, StringComparison.Ordinal) && text.Value.ValueKind == JsonValueKind.String)
            .ToDictionary(text => text.Key, text => text.Value.GetString()!)));
    }
}
