using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Fotfeste.Storage;

/// <summary>How a vacancy is written into its two columns, and read again: the ad, and apart from it whom one can ask.</summary>
static class VacancyContent
{
    static readonly JsonSerializerOptions Json = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter() } };

    public static string Written(Vacancy vacancy) => JsonSerializer.Serialize(vacancy with { Contacts = [] }, Json);

    public static Sealed Contacts(Vacancy vacancy) => vacancy.Contacts.Count == 0 ? Sealed.Nothing : new(JsonSerializer.Serialize(vacancy.Contacts, Json));

    public static Vacancy Read(StoredVacancy row) => JsonSerializer.Deserialize<Vacancy>(row.Content, Json)! with
    {
        Contacts = row.Contacts.IsEmpty ? [] : JsonSerializer.Deserialize<List<VacancyContact>>(row.Contacts.Reveal(), Json)!,
    };
}
