namespace Fotfeste.Exchange.Tests;

/// <summary>The official files of each list, as their owners hand them out; here in small, with what can be wrong in them.</summary>
public sealed class OccupationReaderTests
{
    const string Esco = "http://data.europa.eu/esco";

    static readonly SpreadsheetFile[] EscoFiles =
    [
        Kit.Csv("occupations_en.csv", $"""
            conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code
            Occupation,{Esco}/occupation/a1,9112,building cleaner,"hall cleaner
            office cleaner",,released,,,,,,"They keep ""everything"" clean,
            and empty bins.",9112.1
            Occupation,{Esco}/occupation/a2,5132,barista,,,released,,,,,,They make coffee.,5132.1
            Occupation,{Esco}/occupation/a3,5132,,,,released,,,,,,Nameless.,5132.2
            Occupation,{Esco}/occupation/a4,5132,codeless,,,released,,,,,,Codeless.,
            Occupation,{Esco}/occupation/a5,short
            """),
        Kit.Csv("occupations_sv.csv", $"conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description,code\nOccupation,{Esco}/occupation/a1,9112,städare,,,9112.1\n"),
        Kit.Csv("occupations_no.csv", $"conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description,code\nOccupation,{Esco}/occupation/a1,9112,renholder,,,9112.1\n"),
        Kit.Csv("ISCOGroups_en.csv", $"conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description\nISCOGroup,{Esco}/isco/C9112,9112,Cleaners and helpers,,,,\nISCOGroup,{Esco}/isco/C9999,9999,No group,,,,\n"),
        Kit.Csv("skills_en.csv", $"conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels\nKnowledgeSkillCompetence,{Esco}/skill/s1,skill/competence,,mop the floor,\nKnowledgeSkillCompetence,{Esco}/skill/s2,knowledge,,detergents,\n"),
        Kit.Csv("occupationSkillRelations_en.csv", $"occupationUri,relationType,skillType,skillUri\n{Esco}/occupation/a1,optional,knowledge,{Esco}/skill/s2\n{Esco}/occupation/a1,essential,skill/competence,{Esco}/skill/s1\n{Esco}/occupation/gone,essential,skill/competence,{Esco}/skill/s1\n{Esco}/occupation/a1,essential,skill/competence,{Esco}/skill/gone\n"),
        Kit.Csv("readme.txt", "Nothing to read here"),
        Kit.Csv("skillGroups_en.csv", "conceptType,conceptUri,code,preferredLabel\nSkillGroup,x,S1,Skills\n"),
    ];

    [Fact]
    public void Esco_is_read_in_several_languages_with_groups_skills_and_what_an_occupation_asks_for()
    {
        var read = EscoReader.Read(EscoFiles);

        Assert.Equal(["esco:5132.1", "esco:9112.1", "isco:9112"], read.Occupations.Select(o => o.Code.ToString()).Order(StringComparer.Ordinal));
        var cleaner = read.Occupations.Single(o => o.Code.Code == "9112.1");
        Assert.Equal(("9112", false, $"{Esco}/occupation/a1"), (cleaner.Isco, cleaner.IsGroup, cleaner.Uri));
        Assert.Equal("en\tbuilding cleaner\thall cleaner\toffice cleaner\nnb\trenholder\nsv\tstädare", cleaner.Names.Written());
        Assert.Equal([new SkillNeed("s1", true), new SkillNeed("s2", false)], read.Needs[cleaner.Code]);
        Assert.Equal(2, read.Skills.Count);
        Assert.Equal(6, read.Files);
    }

    [Fact]
    public void What_is_wrong_in_a_line_is_named_with_its_place_and_stops_nothing()
    {
        var read = EscoReader.Read(EscoFiles);

        Assert.Equal(
        [
            ("ISCOGroups_en.csv", 3, RegisterFaultKind.NotACode, "9999"),
            ("occupationSkillRelations_en.csv", 4, RegisterFaultKind.Unknown, $"{Esco}/occupation/gone"),
            ("occupationSkillRelations_en.csv", 5, RegisterFaultKind.Unknown, $"{Esco}/skill/gone"),
            ("occupations_en.csv", 6, RegisterFaultKind.NameMissing, "5132.2"),
            ("occupations_en.csv", 7, RegisterFaultKind.NotACode, ""),
            ("occupations_en.csv", 8, RegisterFaultKind.CellsMissing, "Occupation"),
        ], read.Faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).Select(f => (f.File, f.Line ?? 0, f.Kind, f.Value ?? "")));
        Assert.Equal(6, read.Rejected);
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_one_fault_and_what_stood_before_it_counts()
    {
        var read = EscoReader.Read([Kit.Csv("occupations_en.csv", $"conceptUri,iscoGroup,preferredLabel,altLabels,code\n{Esco}/occupation/a1,9112,cleaner,,9112.1\n{Esco}/occupation/a2,9112,\"cleaner,,9112.2\n")]);

        Assert.Equal("cleaner", Assert.Single(read.Occupations).Names.In("en")[0]);
        Assert.Equal(new RegisterFault("occupations_en.csv", 3, RegisterFaultKind.Unreadable, null), Assert.Single(read.Faults));
    }

    [Fact]
    public void Labels_come_as_json_too()
    {
        var read = EscoReader.Read([Kit.Csv("occupations.json", $$$"""[{"uri":"{{{Esco}}}/occupation/a1","notation":"9112.1","prefLabel":{"fi":"siivooja","sv":"städare"}},{"uri":"{{{Esco}}}/isco/C9112","notation":"9112","prefLabel":{"fi":"Siivoojat"}},{"uri":"{{{Esco}}}/occupation/a2","notation":"9112.2","prefLabel":{}}]""")]);

        Assert.Equal(["esco:9112.1", "isco:9112"], read.Occupations.Select(o => o.Code.ToString()));
        Assert.Equal(RegisterFaultKind.NameMissing, Assert.Single(read.Faults).Kind);
    }

    [Fact]
    public void Onet_brings_titles_and_whole_profiles_and_a_profile_with_a_scale_missing_is_none()
    {
        const string heading = "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tDate\tDomain Source\n";
        var read = OnetReader.Read(
        [
            Kit.Csv("Occupation Data.txt", "O*NET-SOC Code\tTitle\tDescription\n43-4171.00\tReceptionists\tAnswer \"inquiries\"\n43-4051.00\tCustomer Service\tHelp\nx\tNo code\tNone\n"),
            Kit.Csv("Alternate Titles.txt", "O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)\n43-4171.00\tFront Desk Clerk\tn/a\t08\n99-9999.00\tNobody\tn/a\t08\n"),
            Kit.Csv("Interests.txt", heading + string.Concat("abcdef".Select((c, n) => $"43-4171.00\t1.B.1.{c}\tX\tOI\t{n + 1}.25\t11/2023\tML\n")) + "43-4171.00\t1.B.1.g\tHigh\tIH\t6.00\t11/2023\tML\n43-4051.00\t1.B.1.a\tX\tOI\t9.00\t11/2023\tML\n43-4051.00\t1.B.1.b\tX\tOI\t2.00\t11/2023\tML\n"),
            Kit.Csv("Job Zones.txt", "O*NET-SOC Code\tJob Zone\tDate\tDomain Source\n43-4171.00\t2\t08/2023\tAnalyst\n"),
            Kit.Csv("Skills.txt", "Something\tElse\n1\t2\n"),
        ]);

        var receptionist = read.Occupations.Single(o => o.Code.Code == "43-4171.00");
        Assert.Equal("125 225 325 425 525 625|||2", receptionist.Traits.Written());
        Assert.Equal("en\tReceptionists\tFront Desk Clerk", receptionist.Names.Written());
        Assert.True(read.Occupations.Single(o => o.Code.Code == "43-4051.00").Traits.IsUnknown);
        Assert.Equal(["x", "99-9999.00", "9.00"], read.Faults.Select(f => f.Value));
        Assert.Equal(4, read.Files);
    }

    [Fact]
    public void Styrk_has_the_standards_names_for_groups_and_nav_s_names_below_them_whichever_file_comes_first()
    {
        var nav = Kit.Csv("a-nav.json", """[{"id":1,"code":"9112","categoryType":"STYRK08NAV","name":"Renholdere mv.","alternativeNames":[]},{"id":2,"code":"9112.01","categoryType":"STYRK08NAV","name":"Renholder","alternativeNames":["Vaskehjelp"]},{"id":3,"code":"9112-1","categoryType":"STYRK08NAV","name":"Feil","alternativeNames":[]}]""");
        var ssb = Kit.Csv("ssb.json", """{"classificationItems":[{"code":"9112","level":"4","name":"Renholdere i virksomheter","parentCode":"911"},{"code":"2223","level":"4","name":"Vernepleiere","parentCode":"222"}]}""");

        var read = StyrkReader.Read([nav, ssb]);

        Assert.Equal(["styrk:2223||True|Vernepleiere", "styrk:9112.01|9112|False|Renholder;Vaskehjelp", "styrk:9112|9112|True|Renholdere i virksomheter"],
            read.Occupations.Select(o => $"{o.Code}|{o.Isco}|{o.IsGroup}|{string.Join(';', o.Names.In("nb"))}").Order(StringComparer.Ordinal));
        Assert.Equal(RegisterFaultKind.NotACode, Assert.Single(read.Faults).Kind);
    }

    [Fact]
    public void Ssyk_has_groups_by_four_digits_and_names_by_concept()
    {
        var read = SsykReader.Read([Kit.Csv("taxonomy.json", """{"occupation-group":{"9111":{"conceptId":"abc","legacyAmsTaxonomyId":"9111","preferredTerm":"Städare","type":"occupation-group"},"1":{"legacyAmsTaxonomyId":"1","preferredTerm":"Kort"}},"occupation-name":{"7":{"conceptId":"Bb6j_vmM_vFp","legacyAmsTaxonomyId":"7","preferredTerm":"Hotellstädare"}}}""")]);

        Assert.Equal(["ssyk:9111|9111|True", "ssyk:Bb6j_vmM_vFp||False"], read.Occupations.Select(o => $"{o.Code}|{o.Isco}|{o.IsGroup}"));
        Assert.Equal(1, read.Rejected);
    }

    [Fact]
    public void Broken_json_is_a_fault_with_its_line() =>
        Assert.Equal(new RegisterFault("x.json", 2, RegisterFaultKind.Unreadable, null), Assert.Single(SsykReader.Read([Kit.Csv("x.json", "{\n\"a\": ]}")]).Faults));

    [Fact]
    public void The_list_of_the_house_names_150_jobs_in_six_languages_under_groups_of_isco()
    {
        var jobs = Kit.Packs.Occupations;

        Assert.True(jobs.Count >= 150);
        Assert.All(jobs, job => Assert.All(PackReader.AllLanguages, language => Assert.NotEmpty(job.Names.In(language))));
        Assert.All(PackReader.AllLanguages, language => Assert.Equal(jobs.Count, jobs.Select(job => job.Names.In(language)[0]).Distinct(StringComparer.OrdinalIgnoreCase).Count()));
    }

    [Theory]
    [InlineData("""{"code":"cook","isco":"5121","names":{"nb":["Kokk"],"sv":["Kock"],"da":["Kok"],"fi":["Kokki"],"is":["Kokkur"],"en":["Cook"]}}""", "$.occupations[0].isco: not-isco")]
    [InlineData("""{"code":"cook","isco":"5120","names":{"nb":["Kokk"],"sv":["Kock"],"da":["Kok"],"fi":["Kokki"],"en":["Cook"]}}""", "$.occupations[0].names: language-missing: is")]
    [InlineData("""{"code":"Cook","isco":"5120","names":{"nb":["Kokk"],"sv":["Kock"],"da":["Kok"],"fi":["Kokki"],"is":["Kokkur"],"en":["Cook"]}}""", "$.occupations[0].code: not-a-code")]
    [InlineData("""{"code":"cook","isco":"5120","pay":1,"names":{"nb":["Kokk"],"sv":["Kock"],"da":["Kok"],"fi":["Kokki"],"is":["Kokkur"],"en":["Cook"]}}""", "$.occupations[0].pay: unknown-field")]
    public void A_half_list_is_refused_like_a_pack(string job, string fault)
    {
        var broken = Assert.Throws<BrokenPack>(() => OccupationListReader.Read("occupations.json", $$"""{"source":"us","occupations":[{{job}}]}"""));

        Assert.Equal($"occupations.json: {fault}", Assert.Single(broken.Faults).ToString());
    }
}
