using System.Globalization;
using System.Text.Json;

namespace Fotfeste.Exchange;

/// <summary>One value of an ad, and where it stands. What is absent, null or an empty text is nothing; what is of the wrong kind refuses the ad.</summary>
readonly struct AdField(JsonElement value, string path)
{
    public string Path => path;
    public bool IsNothing => value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;
    public bool IsObject => value.ValueKind == JsonValueKind.Object;
    public bool IsArray => value.ValueKind == JsonValueKind.Array;
    public bool IsText => value.ValueKind == JsonValueKind.String;

    /// <summary>A part of it; nothing of nothing.</summary>
    public AdField this[string name]
    {
        get
        {
            var at = path.Length == 0 ? name : $"{path}.{name}";
            if (IsNothing) return new(default, at);
            if (!IsObject) throw Wrong("wrong-type");
            return new(value.TryGetProperty(name, out var part) ? part : default, at);
        }
    }

    public bool Has(string name) => IsObject && value.TryGetProperty(name, out var part) && part.ValueKind != JsonValueKind.Null;

    /// <summary>Its elements. Some years say a single object where others say a row of them.</summary>
    public IEnumerable<AdField> Each()
    {
        if (IsNothing) yield break;
        if (IsObject) yield return this;
        else if (!IsArray) throw Wrong("wrong-type");
        else
        {
            var n = 0;
            foreach (var element in value.EnumerateArray()) yield return new(element, $"{path}[{n++}]");
        }
    }

    /// <summary>Text without the blanks around it and without signs that no database takes; null when there is none.</summary>
    public string? Text => IsNothing ? null : IsText ? SafeText.OfLine(Raw()) : throw Wrong("wrong-type");

    /// <summary>Text of several lines, as it is.</summary>
    public string? Long => IsNothing ? null : IsText ? SafeText.OfText(Raw()) : throw Wrong("wrong-type");

    /// <summary>Markup, reduced to text.</summary>
    public string? Html => IsNothing ? null : IsText ? SafeText.OfHtml(Raw()) : throw Wrong("wrong-type");

    /// <summary>A code or identity, written as text or as a number.</summary>
    public string? Token => value.ValueKind == JsonValueKind.Number ? value.GetRawText() : Text;

    /// <summary>A number, also one that is written as text; null where the text is none.</summary>
    public decimal? Number => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetDecimal(out var number) ? number : throw Wrong("wrong-type"),
        _ => decimal.TryParse(Text?.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var written) ? written : null,
    };

    public bool? Flag => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Undefined or JsonValueKind.Null => null,
        _ => throw Wrong("wrong-type"),
    };

    public string DemandToken() => Token ?? throw new WrongField(path, "missing");

    /// <summary>The JSON that a text holds, as some sources pack it; nothing when it holds none.</summary>
    public AdField Unpacked()
    {
        if (!IsText) return this;
        try
        {
            using var inner = JsonDocument.Parse(Raw());
            return new(inner.RootElement.Clone(), path);
        }
        catch (JsonException)
        {
            return new(default, path);
        }
    }

    public WrongField Wrong(string code) => new(path, code);

    string Raw()
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException) // half a character, or bytes that are none
        {
            throw Wrong("not-text");
        }
    }
}
