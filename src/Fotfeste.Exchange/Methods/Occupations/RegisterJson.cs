using System.Text.Json;

namespace Fotfeste.Exchange;

/// <summary>An official file in JSON, of which a broken one is a fault and no exception.</summary>
static class RegisterJson
{
    public static void Read(string file, Stream stream, RegisterDraft draft, Action<JsonElement> read)
    {
        try
        {
            using var document = JsonDocument.Parse(stream);
            read(document.RootElement);
        }
        catch (JsonException broken)
        {
            draft.Reject(file, (int?)broken.LineNumber + 1, RegisterFaultKind.Unreadable, null);
        }
    }

    /// <summary>Empty when the field is missing or no text.</summary>
    public static string Text(this JsonElement item, string field) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : "";
}
