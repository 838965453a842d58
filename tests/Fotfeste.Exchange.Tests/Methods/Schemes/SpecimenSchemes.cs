using System.Text.Json.Nodes;

namespace Fotfeste.Exchange.Tests;

/// <summary>Schemes of a country that nobody has heard of, with every kind of amount, cap and limit, to be broken in one place at a time.</summary>
static class SpecimenSchemes
{
    static JsonObject Text(string word) => [.. PackReader.AllLanguages.Select(l => KeyValuePair.Create(l, (JsonNode?)JsonValue.Create($"{word} {l}")))];

    static JsonObject Basis() => new() { ["certainty"] = "published", ["source"] = "invented" };

    static JsonArray Words(params string[] codes) => new([.. codes.Select(code => new JsonObject { ["code"] = code, ["names"] = Text(code) })]);

    static JsonObject Span(string unit, int count) => new() { [unit] = count };

    static JsonObject Between(int least, int most) => new() { ["least"] = least, ["most"] = most };

    static JsonObject Dated(JsonNode value, string from = "2020-01-01", string until = "2020-12-31") => new() { ["from"] = from, ["until"] = until, ["value"] = value, ["basis"] = Basis() };

    static JsonObject Rate(decimal least, decimal most) => new()
    {
        ["group"] = "islanders", ["months"] = new JsonObject { ["from"] = 1, ["until"] = 12 }, ["age"] = Between(18, 30), ["monthsAway"] = Between(6, 24), ["least"] = least, ["most"] = most,
    };

    static JsonObject Figure(string code) => new() { ["code"] = code, ["unit"] = "money", ["names"] = Text(code), ["values"] = new JsonArray(Dated(JsonValue.Create(100))) };

    static JsonObject Cap(string code, JsonObject height) => new() { ["code"] = code, ["on"] = "wage", ["per"] = "month", ["group"] = "islanders", ["proRata"] = true, ["values"] = new JsonArray(Dated(height)) };

    static JsonArray Grants() => new(
        Dated(new JsonObject { ["kind"] = "percent-of-cost", ["of"] = "employee", ["parts"] = new JsonArray("holiday-pay"), ["rates"] = new JsonArray(Rate(10, 50)) }, "2020-01-01", "2020-12-31"),
        Dated(new JsonObject { ["kind"] = "fee-multiple", ["fee"] = "fee", ["rates"] = new JsonArray(Rate(1, 2.5m)) }, "2021-01-01", "2021-12-31"),
        Dated(new JsonObject { ["kind"] = "flexible-wage", ["benefit"] = 1000, ["share"] = 98, ["top"] = 980, ["threshold"] = 500, ["lower"] = 30, ["upper"] = 55 }, "2022-01-01", "2022-12-31"),
        Dated(new JsonObject { ["kind"] = "fixed-amount", ["for"] = "month", ["amount"] = 10, ["most"] = 20, ["figure"] = null, ["addition"] = 0 }, "2023-01-01", "2023-12-31"),
        Dated(new JsonObject { ["kind"] = "none" }, "2024-01-01", "2024-12-31"));

    static JsonObject Scheme() => new()
    {
        ["code"] = "grant", ["kind"] = "wage-subsidy", ["paidTo"] = "employer", ["authority"] = "office", ["names"] = Text("Grant"), ["summary"] = Text("Summary"),
        ["opening"] = new JsonObject { ["from"] = "2020-01-01", ["until"] = "2030-12-31", ["season"] = new JsonObject { ["from"] = "06-01", ["until"] = "08-31" }, ["basis"] = Basis() },
        ["grants"] = Grants(),
        ["caps"] = new JsonArray(Cap("one", new() { ["money"] = 100 }), Cap("two", new() { ["times"] = 5, ["figure"] = "fee" }), Cap("three", new() { ["percentOfCost"] = 75 })),
        ["durations"] = new JsonArray(Dated(new JsonArray(new JsonObject { ["group"] = "islanders", ["age"] = Between(18, 30), ["decision"] = Span("years", 1), ["total"] = Span("years", 2), ["unlimited"] = false, ["extendable"] = true }))),
        ["reviews"] = new JsonArray(new JsonObject { ["first"] = Span("months", 6), ["every"] = Span("months", 12), ["notice"] = Text("Notice"), ["basis"] = Basis() }),
        ["deadlines"] = new JsonArray(new JsonObject { ["kind"] = "claim-within", ["span"] = Span("days", 180), ["basis"] = Basis() }),
        ["ages"] = new JsonArray(Dated(new JsonObject { ["atStart"] = Between(16, 66), ["atEnd"] = Between(16, 72) })),
        ["needs"] = new JsonObject { ["accepted"] = new JsonArray("much"), ["basis"] = Basis() },
        ["questions"] = new JsonArray(new JsonObject { ["code"] = "kin", ["from"] = "2020-01-01", ["until"] = "2030-12-31", ["yes"] = "probably-not", ["no"] = "may-apply", ["basis"] = Basis() }),
        ["places"] = new JsonObject { ["upToStaff"] = 9, ["posts"] = 1, ["oneMorePer"] = 5, ["basis"] = Basis() },
        ["limits"] = new JsonArray(Figure("hours")),
        ["statements"] = new JsonArray(new JsonObject { ["about"] = "duration", ["says"] = Text("Says"), ["used"] = false, ["basis"] = Basis() }),
        ["unknown"] = new JsonArray("next-year"), ["basis"] = Basis(),
    };

    public static JsonObject Whole() => new()
    {
        ["code"] = "xx-schemes", ["version"] = 1, ["country"] = "XX", ["language"] = "en", ["currency"] = "XXX", ["source"] = "invented",
        ["rounding"] = new JsonArray(new JsonObject { ["from"] = null, ["until"] = null, ["value"] = new JsonObject { ["rule"] = "half-up", ["decimals"] = 0 }, ["basis"] = Basis() }),
        ["dayRate"] = new JsonObject { ["daysInMonth"] = 30.4375m, ["decimals"] = 10, ["basis"] = Basis() },
        ["hourRate"] = new JsonObject { ["hoursInYear"] = 1950, ["weeksInYear"] = 52, ["daysInYear"] = 260, ["basis"] = Basis() },
        ["costs"] = new JsonObject { ["pensionAtMost"] = 30, ["employerTax"] = new JsonArray(0, 14.1m), ["basis"] = Basis() },
        ["figures"] = new JsonArray(Figure("fee")), ["groups"] = Words("islanders"), ["needs"] = Words("much"), ["questions"] = Words("kin"), ["missing"] = Words("next-year"),
        ["schemes"] = new JsonArray(Scheme()),
    };
}
