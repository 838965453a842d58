using System.Text.Json.Nodes;

namespace Fotfeste.Exchange.Tests;

/// <summary>Each rule is broken once, and then exactly that fault is named.</summary>
public sealed class SchemesReaderTests
{
    public static TheoryData<string> Countries() => [.. Kit.Packs.Schemes.Current.Select(p => p.Country)];

    static string[] Faults(Action<JsonObject> change)
    {
        var whole = SpecimenSchemes.Whole();
        change(whole);
        return [.. Assert.Throws<BrokenPack>(() => PackReader.Schemes("s.json", whole.ToJsonString())).Faults.Select(f => f.ToString())];
    }

    static void Only(string fault, Action<JsonObject> change) => Assert.Equal([$"s.json: {fault}"], Faults(change));

    static JsonNode Scheme(JsonObject pack) => pack["schemes"]![0]!;

    static JsonNode Grant(JsonObject pack, int at = 0) => Scheme(pack)["grants"]![at]!["value"]!;

    static void AddRate(JsonObject pack, Action<JsonNode> change)
    {
        var rates = Grant(pack)["rates"]!.AsArray();
        rates.Add(rates[0]!.DeepClone());
        change(rates[1]!);
    }

    [Theory, MemberData(nameof(Countries))]
    public void Every_value_of_a_country_says_where_it_comes_from(string country)
    {
        var pack = Rules.Of(country);

        Assert.Equal(country, pack.Country);
        Assert.All(pack.Schemes, scheme => Assert.All((Attribution[])[scheme.Basis, scheme.Opening.Basis, .. scheme.Grants.All.Select(g => g.Basis)], basis => Assert.NotEmpty(basis.Source)));
    }

    [Fact]
    public void The_specimen_is_whole() => Assert.Equal("grant", PackReader.Schemes("s.json", SpecimenSchemes.Whole().ToJsonString()).Schemes.Single().Code);

    [Fact]
    public void No_day_is_left_out_between_two_values() => Only("$.schemes[0].grants[1].from: gap: 2021-01-01", p => Scheme(p)["grants"]![1]!["from"] = "2021-01-02");

    [Fact]
    public void No_day_has_two_values() => Only("$.schemes[0].grants[1].from: overlap", p => Scheme(p)["grants"]![1]!["from"] = "2020-12-31");

    [Fact]
    public void An_open_end_has_nothing_after_it() => Only("$.schemes[0].grants[1].from: overlap", p => Scheme(p)["grants"]![0]!["until"] = null);

    [Fact]
    public void A_value_does_not_end_before_it_begins() => Assert.Contains("s.json: $.schemes[0].grants[4].until: before: from", Faults(p => Scheme(p)["grants"]![4]!["until"] = "2023-12-31"));

    [Fact]
    public void The_first_rate_of_a_group_begins_in_the_first_month() => Only("$.schemes[0].grants[0].value.rates[0].months.from: months-first: 1", p => Grant(p)["rates"]![0]!["months"]!["from"] = 2);

    [Fact]
    public void No_month_is_left_out_between_two_rates() => Only("$.schemes[0].grants[0].value.rates[1].months.from: months-gap: 13", p => AddRate(p, r => r["months"] = new JsonObject { ["from"] = 14, ["until"] = null }));

    [Fact]
    public void No_month_has_two_rates() => Only("$.schemes[0].grants[0].value.rates[1].months.from: months-overlap", p => AddRate(p, r => r["months"] = new JsonObject { ["from"] = 12, ["until"] = null }));

    [Fact]
    public void Nobody_is_of_an_age_that_two_rates_are_for() => Only("$.schemes[0].grants[0].value.rates[1]: overlap", p => AddRate(p, r => r["age"] = new JsonObject { ["least"] = 30, ["most"] = 40 }));

    [Fact]
    public void Rates_for_other_ages_stand_beside_each_other()
    {
        var pack = SpecimenSchemes.Whole();
        AddRate(pack, r => r["age"] = new JsonObject { ["least"] = 31, ["most"] = null });

        Assert.Equal(2, Assert.IsType<PercentOfCost>(PackReader.Schemes("s.json", pack.ToJsonString()).Schemes[0].Grants.All[0].Value).Rates.Steps.Count);
    }

    [Fact]
    public void The_lower_bound_is_the_lower() => Only("$.schemes[0].grants[0].value.rates[0].least: more-than: most", p => Grant(p)["rates"]![0]!["least"] = 60);

    [Fact]
    public void A_percentage_is_at_most_a_hundred() => Only("$.schemes[0].grants[0].value.rates[0].most: more-than: 100", p => Grant(p)["rates"]![0]!["most"] = 101);

    [Fact]
    public void Ages_are_in_order() => Only("$.schemes[0].ages[0].value.atStart.least: more-than: most", p => Scheme(p)["ages"]![0]!["value"]!["atStart"]!["least"] = 67);

    [Fact]
    public void A_top_is_the_share_it_says_it_is() => Only("$.schemes[0].grants[2].value.top: does-not-add-up: 980", p => Grant(p, 2)["top"] = 981);

    [Fact]
    public void A_fixed_amount_is_an_amount_or_a_figure()
    {
        Only("$.schemes[0].grants[3].value.amount: amount-or-figure", p => Grant(p, 3)["amount"] = null);
        Only("$.schemes[0].grants[3].value.amount: amount-or-figure", p => Grant(p, 3)["figure"] = "fee");
    }

    [Fact]
    public void By_the_hour_a_full_months_hours_are_needed() => Only("$.schemes[0].grants[3].value.for: undefined: full-time-month", p => Grant(p, 3)["for"] = "hour");

    [Theory]
    [InlineData("grants[0].value.rates[0].group", "islanders", "groups")]
    [InlineData("needs.accepted[0]", "much", "needs")]
    [InlineData("questions[0].code", "kin", "questions")]
    [InlineData("unknown[0]", "next-year", "missing")]
    public void Every_code_that_is_used_is_defined(string place, string code, string list) =>
        Assert.Contains($"s.json: $.schemes[0].{place}: undefined: {code}", Faults(p => p[list]![0]!["code"] = "other"));

    [Fact]
    public void A_figure_that_a_rule_names_is_there() =>
        Assert.Equal(["s.json: $.schemes[0].grants[1].value.fee: undefined: fee", "s.json: $.schemes[0].caps[1].values[0].value.figure: undefined: fee", "s.json: $.figures[0].code: unused: toll"], Faults(p => p["figures"]![0]!["code"] = "toll"));

    [Fact]
    public void What_is_defined_is_used() => Only("$.missing[1].code: unused: last-year", p => p["missing"]!.AsArray().Add(new JsonObject { ["code"] = "last-year", ["names"] = p["groups"]![0]!["names"]!.DeepClone() }));

    [Fact]
    public void Where_nothing_is_published_the_pack_says_what_is_not_known()
    {
        Assert.Equal(["s.json: $.schemes[0].unknown: empty-but-something-is-null", "s.json: $.missing[0].code: unused: next-year"], Faults(p => (Scheme(p)["unknown"], Scheme(p)["grants"]![1]!["value"]) = (new JsonArray(), null)));
        Assert.Contains("s.json: $.schemes[0].unknown: empty-but-something-is-null", Faults(p => (Scheme(p)["unknown"], Scheme(p)["grants"]) = (new JsonArray(), new JsonArray())));
        Assert.Contains("s.json: $.schemes[0].unknown: empty-but-something-is-null", Faults(p => (Scheme(p)["unknown"], Grant(p)["rates"]) = (new JsonArray(), new JsonArray())));
        Assert.Contains("s.json: $.schemes[0].unknown: empty-but-something-is-null", Faults(p => (Scheme(p)["unknown"], Scheme(p)["caps"]![0]!["values"]![0]!["value"]) = (new JsonArray(), null)));
    }

    [Fact]
    public void How_to_round_is_said_for_every_day() => Only("$.rounding: not-for-every-day", p => p["rounding"]![0]!["from"] = "2020-01-01");

    [Fact]
    public void A_text_is_there_in_every_language() => Only("$.schemes[0].summary: language-missing: is", p => Scheme(p)["summary"]!.AsObject().Remove("is"));

    [Fact]
    public void A_value_without_a_source_is_refused() => Only("$.schemes[0].caps[0].values[0].basis.source: text-missing", p => Scheme(p)["caps"]![0]!["values"]![0]!["basis"]!["source"] = "");

    [Fact]
    public void A_ceiling_is_one_of_three() => Only("$.schemes[0].caps[0].values[0].value.money: one-of: money times percentOfCost", p => Scheme(p)["caps"]![0]!["values"]![0]!["value"] = new JsonObject());

    [Fact]
    public void A_limit_is_no_limit_when_there_is_none() => Only("$.schemes[0].durations[0].value[0].total: unlimited", p => Scheme(p)["durations"]![0]!["value"]![0]!["unlimited"] = true);

    [Fact]
    public void One_decision_is_no_longer_than_the_whole() => Only("$.schemes[0].durations[0].value[0].decision: longer-than: total", p => Scheme(p)["durations"]![0]!["value"]![0]!["decision"] = new JsonObject { ["years"] = 3 });

    [Fact]
    public void A_season_is_of_days_that_there_are() => Assert.Contains("s.json: $.schemes[0].opening.season.until: not-a-day-of-the-year", Faults(p => Scheme(p)["opening"]!["season"]!["until"] = "06-31"));
}
