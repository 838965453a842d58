using System.Globalization;
using System.Text.Json;

namespace Fotfeste.Exchange;

/// <summary>Reads what Norway's register of organisations (Brønnøysund) answers: one unit or sub-unit, one that is struck off or removed, a page of hits, or none. Also the rows that others make of it: an array of units, and the hits of a search index, with an address and industries of their own shape.</summary>
public static class BrregReader
{
    /// <returns>In the answer's order; empty when there was no hit.</returns>
    /// <exception cref="FormatException">It is no answer of the register's.</exception>
    public static IReadOnlyList<RegisteredFirm> Read(string json)
    {
        try
        {
            using var answer = JsonDocument.Parse(json);
            var root = answer.RootElement;
            if (root.ValueKind == JsonValueKind.Array && root.GetArrayLength() > 0) return [.. root.EnumerateArray().Select(Firm)];
            if (root.ValueKind != JsonValueKind.Object) throw new FormatException("Neither an object nor units");
            if (Text(root, "organisasjonsnummer") is not null) return [Firm(root)];
            if (root.TryGetProperty("_embedded", out var hits)) return [.. hits.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array).SelectMany(p => p.Value.EnumerateArray()).Select(Firm)];
            if (root.TryGetProperty("hits", out var found)) return [.. found.GetProperty("hits").EnumerateArray().Select(hit => Firm(hit.GetProperty("_source")))];
            return root.TryGetProperty("page", out _) ? [] : throw new FormatException("Neither a unit nor hits");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException("Not JSON of the register's shape", e);
        }
    }

    static RegisteredFirm Firm(JsonElement unit)
    {
        var (industry, place) = (Part(unit, "naeringskode1") ?? First(unit, "naringskoder"), Part(unit, "beliggenhetsadresse") ?? Part(unit, "forretningsadresse") ?? Part(unit, "postadresse") ?? Part(unit, "adresse"));
        return new(Text(unit, "organisasjonsnummer") ?? throw new FormatException("A unit without a number"))
        {
            Name = Text(unit, "navn"),
            Industry = industry is { } named ? Text(named, "beskrivelse") : null,
            IndustryCode = industry is { } coded ? Text(coded, "kode") : null,
            Employees = unit.TryGetProperty("antallAnsatte", out var count) && count.TryGetInt32(out var employees) ? employees : null,
            Sector = Part(unit, "institusjonellSektorkode") is { } sector ? SectorOf(Text(sector, "kode")) : null,
            Phone = Text(unit, "telefon") ?? Text(unit, "mobil"),
            Address = place is { } street ? street.TryGetProperty("adresse", out var lines) && lines.ValueKind == JsonValueKind.Array ? Join(lines) : Text(street, "adresse") : null,
            PostPlace = place is { } post ? Text(post, "poststed") : null,
            Municipality = place is { } town ? Text(town, "kommunenummer") : null,
            PartOf = Text(unit, "overordnetEnhet"),
            GoneOn = DateOnly.TryParseExact(Text(unit, "slettedato"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var gone) ? gone : null,
        };
    }

    // Statistics Norway's institutional sectors: the state's, the municipalities' and the non-profit ones; all others are private.
    static Sector? SectorOf(string? code) => code switch
    {
        null => null,
        "1110" or "1120" or "6100" => Sector.OtherPublic,
        "1510" or "1520" or "6500" => Sector.Municipal,
        "7000" => Sector.NonProfit,
        _ => Sector.Private,
    };

    static string? Join(JsonElement lines) => string.Join(", ", lines.EnumerateArray().Where(l => l.ValueKind == JsonValueKind.String).Select(l => l.GetString()!.Trim()).Where(l => l.Length > 0)) is { Length: > 0 } joined ? joined : null;

    static JsonElement? Part(JsonElement unit, string name) => unit.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.Object ? part : null;

    static JsonElement? First(JsonElement unit, string name) => unit.TryGetProperty(name, out var row) && row.ValueKind == JsonValueKind.Array && row.EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Object } first ? first : null;

    static string? Text(JsonElement part, string name) => part.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString()!.Trim() is { Length: > 0 } text ? text : null;
}
