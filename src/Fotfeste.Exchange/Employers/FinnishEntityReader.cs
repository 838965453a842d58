using System.Text.Json;

namespace Fotfeste.Exchange;

/// <summary>Reads what Finland's common definition of a legal entity's basic information answers (Virtual Finland, <c>LegalEntity/BasicInformation</c> 1.0): one entity, which does not repeat its number, or that there is none.</summary>
public static class FinnishEntityReader
{
    /// <param name="json">The answer.</param>
    /// <param name="number">Which number was asked for.</param>
    /// <exception cref="FormatException">It is no answer of that shape.</exception>
    public static RegisteredFirm Read(string json, string number)
    {
        try
        {
            using var answer = JsonDocument.Parse(json);
            var root = answer.RootElement;
            if (root.ValueKind != JsonValueKind.Object || Text(root, "name") is not { } name) throw new FormatException("An entity without a name");
            var place = root.TryGetProperty("registeredAddress", out var address) && address.ValueKind == JsonValueKind.Object ? address : (JsonElement?)null;
            return new(number)
            {
                Name = name,
                IndustryCode = root.TryGetProperty("activity", out var activity) && activity.ValueKind == JsonValueKind.Array ? activity.EnumerateArray().Select(code => code.GetString()).FirstOrDefault() : null,
                Address = place is { } street && string.Join(' ', new[] { Text(street, "streetName"), Text(street, "buildingDesignator") }.OfType<string>()) is { Length: > 0 } line ? line : null,
                PostPlace = place is { } town ? Text(town, "city") : null,
            };
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException("Not JSON of the definition's shape", e);
        }
    }

    static string? Text(JsonElement part, string name) => part.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString()!.Trim() is { Length: > 0 } text ? text : null;
}
