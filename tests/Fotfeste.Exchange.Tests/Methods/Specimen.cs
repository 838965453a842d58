using System.Text.Json.Nodes;

namespace Fotfeste.Exchange.Tests;

/// <summary>A small pack in which every field is filled, to be broken in one place at a time.</summary>
static class Specimen
{
    static JsonObject Text(string word) => [.. PackReader.AllLanguages.Select(l => KeyValuePair.Create(l, (JsonNode?)JsonValue.Create($"{word} {l}")))];

    static JsonObject Basis() => new() { ["certainty"] = "published", ["source"] = "invented" };

    static JsonObject Months(int months) => new() { ["months"] = months };

    static JsonObject Coded(string code) => new() { ["code"] = code, ["names"] = Text(code) };

    /// <summary>A method with a pre-step, a phase with every limit, and words of its own.</summary>
    public static JsonObject Method(string code = "specimen", int version = 1) => new()
    {
        ["code"] = code, ["version"] = version, ["country"] = "XX", ["language"] = "nb", ["kind"] = "get-job", ["validFrom"] = "2026-01-01", ["validUntil"] = "2026-12-31",
        ["origin"] = new JsonObject { ["code"] = "euse", ["version"] = 1 }, ["note"] = "Vi venter på legen", ["source"] = "invented", ["basis"] = Basis(), ["names"] = Text("Name"), ["summary"] = Text("Summary"),
        ["caseload"] = new JsonObject { ["most"] = 20, ["least"] = 10, ["basis"] = Basis() }, ["contactEvery"] = new JsonObject { ["days"] = 14 },
        ["belongs"] = new JsonArray("walk"), ["doesNotBelong"] = new JsonArray("wait"), ["facts"] = new JsonArray(Coded("told")), ["activities"] = new JsonArray(Coded("walk"), Coded("wait")),
        ["phases"] = new JsonArray(Phase("pre", "before", runs: false), Phase("start", "start", runs: true)),
    };

    public static JsonObject Vocabulary() => new()
    {
        ["code"] = "vocabulary", ["version"] = 1, ["language"] = "en", ["source"] = "invented", ["facts"] = new JsonArray(Coded("job-found")), ["activities"] = new JsonArray(Coded("job-match")),
    };

    public static JsonObject Forms(string code = "common", int version = 1) => new()
    {
        ["code"] = code, ["version"] = version, ["language"] = "en", ["source"] = "invented",
        ["forms"] = new JsonArray(Form("permanent")),
    };

    /// <summary>A country that nobody has heard of, with one of everything and a holiday of each kind.</summary>
    public static JsonObject Country(int version = 1) => new()
    {
        ["code"] = "xx", ["version"] = version, ["country"] = "XX", ["language"] = "en", ["source"] = "invented", ["names"] = Text("Far land"), ["languages"] = new JsonArray("en"), ["timeZones"] = new JsonArray("Atlantic/Reykjavik"),
        ["authorities"] = new JsonArray(new JsonObject { ["code"] = "office", ["roles"] = new JsonArray("employment-service"), ["validFrom"] = "2020-01-01", ["validUntil"] = "2030-12-31", ["names"] = Text("Office"), ["basis"] = Basis() }),
        ["includes"] = new JsonObject { ["code"] = "common", ["version"] = 1, ["without"] = new JsonArray() }, ["forms"] = new JsonArray(Form("lighthouse-watch")),
        ["incomeSources"] = new JsonArray(Refined("light-money", "wage")), ["referralSources"] = new JsonArray(Refined("office", "employment-service")), ["exitCodes"] = new JsonArray(Refined("gone-to-sea", "moved")),
        ["retention"] = new JsonArray(new JsonObject { ["what"] = "enrolment", ["after"] = Months(60), ["basis"] = Basis() }),
        ["numbers"] = new JsonObject { ["person"] = new JsonArray("no-fnr"), ["organisation"] = new JsonArray("no-orgnr") },
        ["holidays"] = new JsonArray(
            Holiday("lamp-day", new() { ["fixed"] = "02-01" }), Holiday("tide-day", new() { ["easter"] = 10 }),
            Holiday("gull-day", new() { ["weekday"] = "saturday", ["onOrAfter"] = "06-20" }), Holiday("net-day", new() { ["weekday"] = "monday", ["nth"] = 1, ["month"] = 8 })),
    };

    static JsonObject Form(string code) => new()
    {
        ["code"] = code, ["isEmployment"] = true, ["class"] = "regular", ["permanence"] = "permanent", ["isProtected"] = true, ["payer"] = "employer", ["setting"] = "open", ["scheme"] = "grant",
        ["validFrom"] = "2020-01-01", ["validUntil"] = "2030-12-31", ["names"] = Text(code), ["basis"] = Basis(),
    };

    static JsonObject Refined(string code, string common) => new() { ["code"] = code, ["common"] = common, ["validFrom"] = "2020-01-01", ["validUntil"] = "2030-12-31", ["names"] = Text(code), ["basis"] = Basis() };

    static JsonObject Holiday(string code, JsonObject rule) => new() { ["code"] = code, ["type"] = "public", ["names"] = Text(code), ["rule"] = rule, ["from"] = 2000, ["until"] = 2100, ["basis"] = Basis() };

    /// <summary>A shelf of the smallest packs there can be.</summary>
    public static List<PackFile> Shelf(params IEnumerable<JsonObject> methods) =>
    [
        new("vocabulary.json", Vocabulary().ToJsonString()), new("forms/common.1.json", Forms().ToJsonString()),
        .. methods.Select(m => new PackFile($"methods/{m["code"]}.{m["version"]}.json", m.ToJsonString())),
    ];

    static JsonObject Phase(string code, string role, bool runs) => new()
    {
        ["code"] = code, ["role"] = role, ["names"] = Text(code), ["purpose"] = Text($"Purpose of {code}"), ["entry"] = new JsonArray("told"), ["exit"] = new JsonArray("told"),
        ["clock"] = new JsonObject
        {
            ["runs"] = runs, ["warnAfter"] = runs ? Months(5) : null, ["atMost"] = runs ? Months(6) : null, ["atLeast"] = runs ? Months(1) : null, ["extendable"] = runs, ["extendableTo"] = runs ? Months(12) : null, ["basis"] = Basis(),
        },
        ["contactEvery"] = runs ? new JsonObject { ["weeks"] = 1 } : null, ["employerContactEvery"] = runs ? new JsonObject { ["weeks"] = 2 } : null,
    };
}
