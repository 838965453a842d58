using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Fotfeste.Exchange;

/// <summary>Writes a method the way its file is written: every field, in the order of <c>docs/packs.md</c>. What it writes the reader reads back as it was.</summary>
public static class PackWriter
{
    static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }; // ø stays ø: it is a file, not markup

    public static string Method(MethodPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable)) Write(json, pack);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    static void Write(Utf8JsonWriter json, MethodPack pack)
    {
        json.WriteStartObject();
        json.WriteString("code", pack.Key.Code);
        json.WriteNumber("version", pack.Key.Version);
        json.WriteString("country", pack.Country);
        json.WriteString("language", pack.Language);
        json.WriteString("kind", CodeOf.Value(pack.Kind));
        json.WriteString("validFrom", Day(pack.ValidFrom));
        json.WriteString("validUntil", Day(pack.Validity?.Until));
        Key(json, "origin", pack.Origin);
        json.WriteString("note", pack.Note);
        json.WriteString("source", pack.Source);
        Basis(json, pack.Basis);
        Text(json, "names", pack.Names);
        Text(json, "summary", pack.Summary);
        Caseload(json, pack.Caseload);
        Span(json, "contactEvery", pack.ContactEvery);
        Codes(json, "belongs", pack.Belongs);
        Codes(json, "doesNotBelong", pack.DoesNotBelong);
        Words(json, "facts", pack.OwnFacts);
        Words(json, "activities", pack.OwnActivities);
        List(json, "phases", pack.Phases, Phase);
        json.WriteEndObject();
    }

    static void Phase(Utf8JsonWriter json, Phase phase)
    {
        json.WriteString("code", phase.Code);
        json.WriteString("role", CodeOf.Value(phase.Role));
        Text(json, "names", phase.Names);
        Text(json, "purpose", phase.Purpose);
        Codes(json, "entry", phase.Entry);
        Codes(json, "exit", phase.Exit);
        Clock(json, phase.Clock);
        Span(json, "contactEvery", phase.ContactEvery);
        Span(json, "employerContactEvery", phase.EmployerContactEvery);
    }

    static void Clock(Utf8JsonWriter json, PhaseLimits clock)
    {
        json.WriteStartObject("clock");
        json.WriteBoolean("runs", clock.Runs);
        Span(json, "warnAfter", clock.WarnAfter);
        Span(json, "atMost", clock.AtMost);
        Span(json, "atLeast", clock.AtLeast);
        json.WriteBoolean("extendable", clock.Extendable);
        Span(json, "extendableTo", clock.ExtendableTo);
        Basis(json, clock.Basis);
        json.WriteEndObject();
    }

    static void Caseload(Utf8JsonWriter json, CaseloadNorm norm)
    {
        json.WriteStartObject("caseload");
        Number(json, "most", norm.Most);
        Number(json, "least", norm.Least);
        Basis(json, norm.Basis);
        json.WriteEndObject();
    }

    static void Basis(Utf8JsonWriter json, Attribution basis)
    {
        json.WriteStartObject("basis");
        json.WriteString("certainty", CodeOf.Value(basis.Certainty));
        json.WriteString("source", basis.Source);
        json.WriteEndObject();
    }

    static void Key(Utf8JsonWriter json, string name, PackKey? key)
    {
        if (key is not { } other)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("code", other.Code);
        json.WriteNumber("version", other.Version);
        json.WriteEndObject();
    }

    static void Span(Utf8JsonWriter json, string name, Span? span)
    {
        if (span is not { } length)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumber(CodeOf.Value(length.Unit), length.Count);
        json.WriteEndObject();
    }

    static void Number(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } given) json.WriteNumber(name, given);
        else json.WriteNull(name);
    }

    // The languages of the house in their order, then any other.
    static void Text(Utf8JsonWriter json, string name, PackText text)
    {
        json.WriteStartObject(name);
        foreach (var language in PackReader.AllLanguages.Where(text.ByLanguage.ContainsKey).Concat(text.ByLanguage.Keys.Except(PackReader.AllLanguages).Order(StringComparer.Ordinal)))
            json.WriteString(language, text.ByLanguage[language]);
        json.WriteEndObject();
    }

    static void Codes(Utf8JsonWriter json, string name, IReadOnlyList<string> codes)
    {
        json.WriteStartArray(name);
        foreach (var code in codes) json.WriteStringValue(code);
        json.WriteEndArray();
    }

    static void Words(Utf8JsonWriter json, string name, IReadOnlyList<Coded> words) => List(json, name, words, (to, word) =>
    {
        to.WriteString("code", word.Code);
        Text(to, "names", word.Names);
    });

    static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
