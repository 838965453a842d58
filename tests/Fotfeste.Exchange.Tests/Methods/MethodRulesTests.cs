using System.Text.Json.Nodes;

namespace Fotfeste.Exchange.Tests;

/// <summary>Each rule of a method is broken once, and then exactly that fault is named.</summary>
public sealed class MethodRulesTests
{
    static string[] Faults(JsonObject method, bool own = false)
    {
        try
        {
            _ = own ? PackReader.OwnMethod("m.json", method.ToJsonString()) : PackReader.Method("m.json", method.ToJsonString());
            return [];
        }
        catch (BrokenPack broken)
        {
            return [.. broken.Faults.Select(f => $"{f.Path}: {f.Rule}")];
        }
    }

    static JsonObject With(Action<JsonObject> change)
    {
        var method = Specimen.Method();
        change(method);
        return method;
    }

    static JsonObject WithClock(string name, string json) => With(m => m["phases"]![1]!["clock"]![name] = JsonNode.Parse(json));

    [Fact]
    public void The_specimen_is_whole()
    {
        Assert.Empty(Faults(Specimen.Method()));

        var read = PackReader.Method("m.json", Specimen.Method().ToJsonString());
        Assert.Equal(("XX", MethodKind.GetJob, new DateRange(new(2026, 1, 1), new(2026, 12, 31)), new PackKey("euse", 1)), (read.Country, read.Kind, read.Validity!.Value, read.Origin!.Value));
        Assert.Equal((20, 10, Span.Days(14), "Vi venter på legen"), (read.Caseload.Most!.Value, read.Caseload.Least!.Value, read.ContactEvery, read.Note));
        Assert.Equal(["told", "walk", "wait"], read.OwnFacts.Concat(read.OwnActivities).Select(word => word.Code));
        Assert.Equal("walk nb", read.OwnActivities[0].Names.In("nb", "nb"));
        Assert.Equal((PhaseRole.Before, false, null), (read.First.Role, read.First.Clock.Runs, read.First.ContactEvery));
        var start = read.PhaseOf("start");
        Assert.Equal(new PhaseLimits(true, Span.Months(5), Span.Months(6), Span.Months(1), Span.Months(12), true, new(Certainty.Published, "invented")), start.Clock);
        Assert.Equal((Span.Weeks(1), Span.Weeks(2), PhaseRole.Start), (start.ContactEvery, start.EmployerContactEvery, start.Role));
    }

    [Theory]
    [InlineData("warnAfter", """{ "months": 0 }""", "$.phases[1].clock.warnAfter.months: less-than: 1")]
    [InlineData("warnAfter", """{ "months": -1 }""", "$.phases[1].clock.warnAfter.months: less-than: 1")]
    [InlineData("warnAfter", """{ "months": 1.5 }""", "$.phases[1].clock.warnAfter.months: less-than: 1")]
    [InlineData("warnAfter", """{ "hours": 1 }""", "$.phases[1].clock.warnAfter: one-of: days weeks months years")]
    [InlineData("warnAfter", """{ "months": 1, "days": 3 }""", "$.phases[1].clock.warnAfter: one-of: days weeks months years")]
    [InlineData("warnAfter", "{}", "$.phases[1].clock.warnAfter: one-of: days weeks months years")]
    [InlineData("warnAfter", "90", "$.phases[1].clock.warnAfter: span-missing")]
    [InlineData("extendableTo", """{ "years": 101 }""", "$.phases[1].clock.extendableTo.years: longer-than: 100 years")]
    [InlineData("warnAfter", """{ "days": 184 }""", "$.phases[1].clock.warnAfter: longer-than: atMost")]
    [InlineData("atLeast", """{ "months": 7 }""", "$.phases[1].clock.atLeast: longer-than: atMost")]
    [InlineData("extendableTo", """{ "months": 5 }""", "$.phases[1].clock.atMost: longer-than: extendableTo")]
    [InlineData("extendable", "false", "$.phases[1].clock.extendableTo: not-extendable")]
    [InlineData("runs", "null", "$.phases[1].clock.runs: yes-or-no-missing")]
    [InlineData("basis", "null", "$.phases[1].clock.basis: object-missing")]
    [InlineData("basis", """{ "certainty": "rumour", "source": "somebody" }""", "$.phases[1].clock.basis.certainty: unknown-code: published unverified suggestion")]
    [InlineData("basis", """{ "certainty": "published", "source": "" }""", "$.phases[1].clock.basis.source: text-missing")]
    public void A_clock_that_contradicts_itself_is_refused(string field, string json, string fault) =>
        Assert.Equal(fault, Assert.Single(Faults(WithClock(field, json))));

    [Fact]
    public void A_warning_on_the_day_of_the_limit_is_allowed() => Assert.Empty(Faults(WithClock("warnAfter", """{ "months": 6 }""")));

    [Fact]
    public void Without_a_limit_the_promise_is_held_against_the_extension()
    {
        var clock = With(m => (m["phases"]![1]!["clock"]!["atMost"], m["phases"]![1]!["clock"]!["atLeast"]) = (null, new JsonObject { ["months"] = 13 }));

        Assert.Equal(["$.phases[1].clock.atLeast: longer-than: extendableTo"], Faults(clock));
    }

    [Theory]
    [InlineData("warnAfter"), InlineData("atMost"), InlineData("atLeast")]
    public void A_clock_that_does_not_run_has_no_limit(string limit) =>
        Assert.Equal([$"$.phases[0].clock.{limit}: clock-does-not-run"], Faults(With(m => m["phases"]![0]!["clock"]![limit] = new JsonObject { ["months"] = 1 })));

    [Fact]
    public void Only_the_first_phase_can_be_the_one_before()
    {
        var second = With(m =>
        {
            m["phases"]![1]!["role"] = "before";
            m["phases"]![1]!["clock"] = m["phases"]![0]!["clock"]!.DeepClone();
        });

        Assert.Equal(["$.phases[1].role: before-not-first"], Faults(second));
        Assert.Equal(["$.phases[0].clock.runs: before-runs"], Faults(With(m => m["phases"]![0]!["clock"]!["runs"] = true)));
    }

    [Theory]
    [InlineData("validUntil", "\"2025-12-31\"", "$.validUntil: before: validFrom")]
    [InlineData("validUntil", "\"2026-02-30\"", "$.validUntil: not-a-day")]
    [InlineData("validUntil", "\"31.12.2026\"", "$.validUntil: not-a-day")]
    [InlineData("validUntil", "2026", "$.validUntil: day-missing")]
    [InlineData("country", "\"Norge\"", "$.country: not-a-country")]
    [InlineData("kind", "\"hobby\"", "$.kind: unknown-code: get-job keep-job education contrast")]
    [InlineData("origin", """{ "code": "euse" }""", "$.origin.version: number-missing")]
    [InlineData("origin", """{ "code": "euse", "version": 1, "of": "x" }""", "$.origin.of: unknown-field")]
    [InlineData("note", "\"\"", "$.note: text-missing")]
    [InlineData("source", "\"\"", "$.source: text-missing")]
    [InlineData("basis", "null", "$.basis: object-missing")]
    [InlineData("belongs", """["walk", "walk"]""", "$.belongs[1]: twice")]
    [InlineData("belongs", """["A walk"]""", "$.belongs[0]: not-a-code")]
    [InlineData("belongs", "[7]", "$.belongs[0]: not-a-code")]
    [InlineData("belongs", "\"walk\"", "$.belongs: list-missing")]
    [InlineData("doesNotBelong", """["wait", "walk"]""", "$.doesNotBelong[1]: belongs-too")]
    [InlineData("facts", "{}", "$.facts: list-missing")]
    [InlineData("contactEvery", "null", "$.contactEvery: span-missing")]
    [InlineData("caseload", "20", "$.caseload: object-missing")]
    public void What_stands_in_the_wrong_place_is_refused(string field, string json, string fault) => Assert.Equal([fault], Faults(With(m => m[field] = JsonNode.Parse(json))));

    [Fact]
    public void A_role_that_is_none_is_one_fault() => Assert.Equal(["$.phases[1].role: unknown-code: before mapping search start follow-up other"], Faults(With(m => m["phases"]![1]!["role"] = "pause")));

    [Fact]
    public void The_fewest_people_are_not_more_than_the_most() => Assert.Equal(["$.caseload.least: more-than: most"], Faults(With(m => m["caseload"]!["least"] = 21)));

    [Fact]
    public void No_two_phases_share_a_word_because_an_import_may_use_the_words() =>
        Assert.Equal(["$.phases[1].names.fi: same-word"], Faults(With(m => m["phases"]![1]!["names"]!["fi"] = "PRE  fi")));

    [Fact]
    public void A_word_of_its_own_comes_once() => Assert.Equal(["$.activities[2].code: twice"], Faults(With(m => m["activities"]!.AsArray().Add(m["activities"]![0]!.DeepClone()))));

    [Fact]
    public void Without_a_beginning_it_holds_since_ever_and_without_an_end_still()
    {
        var since = PackReader.Method("m.json", With(m => m["validFrom"] = null).ToJsonString());
        var always = PackReader.Method("m.json", With(m => m["validFrom"] = m["validUntil"] = null).ToJsonString());

        Assert.Equal((null, true, false), (since.ValidFrom, since.IsOfferedOn(DateOnly.MinValue), since.IsOfferedOn(new(2027, 1, 1))));
        Assert.True(always.Validity is null && always.IsOfferedOn(DateOnly.MaxValue));
    }

    [Fact]
    public void A_language_that_is_none_is_refused() => Assert.Equal(["$.names.norsk: unknown-language"], Faults(With(m => m["names"]!["norsk"] = "Navn")));

    [Fact]
    public void A_service_may_write_in_any_language_and_needs_only_its_own()
    {
        static JsonNode Sami(JsonNode? node) => node switch
        {
            JsonObject o when o["nb"] is { } word => new JsonObject { ["se"] = $"Bargu {word}" },
            JsonObject o => new JsonObject(o.Select(f => KeyValuePair.Create(f.Key, f.Value is null ? null : Sami(f.Value)))!),
            JsonArray a => new JsonArray([.. a.Select(Sami)]),
            _ => node!.DeepClone(),
        };
        var sami = (JsonObject)Sami(Specimen.Method());
        sami["language"] = "se";

        Assert.Empty(Faults(sami, own: true));
        Assert.Contains("$.language: unknown-language", Faults(sami));
        Assert.Contains("$.names: language-missing: nb", Faults(sami));
        sami["names"] = new JsonObject { ["en"] = "Work" };
        Assert.Equal(["$.names: language-missing: se"], Faults(sami, own: true));
    }
}
