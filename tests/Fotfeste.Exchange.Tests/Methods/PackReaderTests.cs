namespace Fotfeste.Exchange.Tests;

public sealed class PackReaderTests
{
    static readonly string method = File.ReadAllText(Path.Combine(Kit.Content, "packs", "methods", "euse.1.json"));
    static readonly string forms = File.ReadAllText(Path.Combine(Kit.Content, "packs", "forms", "common.1.json"));

    static string Fault(string json) => Assert.Throws<BrokenPack>(() => PackReader.Method("m.json", json)).Faults.Single().ToString();

    static string Changed(string json, string from, string to)
    {
        var at = json.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, from);
        return json[..at] + to + json[(at + from.Length)..];
    }

    [Fact]
    public void EUSE_has_five_phases_and_no_published_limit()
    {
        var euse = PackReader.Method("euse.json", method);

        Assert.Equal(["engagement", "profiling", "job-finding", "employer-engagement", "support"], euse.Phases.Select(p => p.Code));
        Assert.All(euse.Phases, phase => Assert.Null(phase.Clock.RemindAfter));
        Assert.Null(euse.Caseload.Most);
        Assert.Equal(Span.Days(14), euse.ContactEvery);
    }

    [Fact]
    public void The_common_forms_say_what_counts_as_a_job()
    {
        var common = PackReader.Forms("common.json", forms);

        Assert.Equal(CompetitiveClass.RegularSubsidised, common.FormOf("permanent-subsidised").Class);
        Assert.Equal(Permanence.Hourly, common.FormOf("hourly").Permanence);
        Assert.Equal(["work-practice", "job-taste", "studies"], common.Forms.Where(f => !f.IsEmployment).Select(f => f.Code));
        Assert.Equal(["transition"], common.Forms.Where(f => f.Class == CompetitiveClass.Transition).Select(f => f.Code));
    }

    [Fact]
    public void No_two_forms_share_a_word_in_any_language() =>
        Assert.All(Kit.Packs.CommonForms.Forms.SelectMany(f => f.Names.ByLanguage.Values.Distinct().Select(w => (f.Code, w))).GroupBy(x => Labels.Loose(x.w)), g => Assert.Single(g));

    [Theory]
    [InlineData("\"version\": 1", "\"version\": 0", "m.json: $.version: less-than: 1")]
    [InlineData("\"version\": 1", "\"version\": 1.5", "m.json: $.version: less-than: 1")]
    [InlineData("\"version\": 1", "\"version\": \"1\"", "m.json: $.version: number-missing")]
    [InlineData("\"most\": null", "\"most\": null, \"mostPerFTE\": 20", "m.json: $.caseload.mostPerFTE: unknown-field")]
    [InlineData("\"most\": null,", "", "m.json: $.caseload.most: number-missing")]
    [InlineData("\"code\": \"profiling\"", "\"code\": \"engagement\"", "m.json: $.phases[1].code: twice")]
    [InlineData("\"code\": \"profiling\"", "\"code\": \"Profiling\"", "m.json: $.phases[1].code: not-a-code")]
    [InlineData("\"is\": \"Atvinnuleit\",", "", "m.json: $.phases[2].names: language-missing: is")]
    [InlineData("\"is\": \"Atvinnuleit\"", "\"is\": \" \"", "m.json: $.phases[2].names.is: text-missing")]
    [InlineData("\"language\": \"en\"", "\"language\": \"de\"", "m.json: $.language: unknown-language")]
    [InlineData("\"contactEvery\": { \"days\": 14 },", "", "m.json: $.contactEvery: span-missing")]
    public void A_half_pack_is_refused_with_its_place_and_rule(string from, string to, string fault) => Assert.Equal(fault, Fault(Changed(method, from, to)));

    [Fact]
    public void A_form_has_a_word_of_its_own()
    {
        var forms = Specimen.Forms();
        var other = forms["forms"]![0]!.DeepClone();
        (other["code"], other["names"]!["nb"]) = ("temporary", "Midlertidig");
        forms["forms"]!.AsArray().Add(other);

        var faults = Assert.Throws<BrokenPack>(() => PackReader.Forms("f.json", forms.ToJsonString())).Faults;

        Assert.Equal(["sv", "da", "fi", "is", "en"], faults.Where(f => f.Rule == "same-word").Select(f => f.Path[^2..]));
    }

    [Fact]
    public void A_method_without_phases_is_none() => Assert.Equal("m.json: $.phases: empty", Fault(Changed(method[..method.IndexOf("\"phases\"", StringComparison.Ordinal)], "\"activities\": [],", "\"activities\": [], \"phases\": [] }")));

    [Theory]
    [InlineData("{", "m.json: $: not-json")]
    [InlineData("[]", "m.json: $: not-an-object")]
    public void What_is_no_pack_at_all_says_so(string json, string fault) => Assert.StartsWith(fault, Fault(json), StringComparison.Ordinal);

    [Fact]
    public void A_field_that_comes_twice_is_refused() => Assert.Contains("not-json", Fault(Changed(method, "\"version\": 1,", "\"version\": 1, \"version\": 2,")), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_class_is_named_with_those_there_are()
    {
        var broken = Assert.Throws<BrokenPack>(() => PackReader.Forms("f.json", Changed(forms, "\"class\": \"transition\"", "\"class\": \"bridge\"")));

        Assert.Equal("f.json: $.forms[5].class: unknown-code: regular regular-subsidised transition sheltered placement education", broken.Message);
    }

    [Fact]
    public void All_faults_are_named_at_once()
    {
        var twoFaults = Changed(Changed(method, "\"version\": 1", "\"version\": 0"), "\"code\": \"profiling\"", "\"code\": \"engagement\"");

        Assert.Equal(2, Assert.Throws<BrokenPack>(() => PackReader.Method("m.json", twoFaults)).Faults.Count);
    }

    [Fact]
    public void A_service_may_write_its_own_pack_in_one_language()
    {
        var own = Changed(method, "\"is\": \"Atvinnuleit\",", "");

        Assert.Equal(5, PackReader.OwnMethod("own.json", own).Phases.Count);
    }

    [Fact]
    public void What_was_published_by_the_rules_of_its_day_is_read_under_stricter_ones()
    {
        var own = Changed(method, "\"nb\": \"Finne jobb\"", "\"nb\": \"Yrkesprofil og plan\"");

        Assert.Throws<BrokenPack>(() => PackReader.OwnMethod("own.json", own));
        Assert.Equal(5, PackReader.PublishedMethod("own.json", own).Phases.Count);
        Assert.Throws<BrokenPack>(() => PackReader.PublishedMethod("own.json", own[..200]));
    }
}
