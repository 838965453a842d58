namespace Fotfeste.Samples;

/// <summary>Invented ads as JobTech writes them: snapshot and stream, search, archive, the index of 2019, the register behind them, removals of both kinds.</summary>
static class JobTechFeeds
{
    /// <summary>An ad of the stream as of 2024.</summary>
    public const string Ad = """
        {"id":"29000001","external_id":null,"original_id":null,"label":"[]","webpage_url":"https://arbetsformedlingen.example/29000001","logo_url":null,"headline":"Diskare till skolkök","application_deadline":"2026-12-31T23:59:59","number_of_vacancies":1,
         "description":{"text":"Vi söker en diskare.\r\n\r\nLugnt tempo.","text_formatted":"<p>Vi söker en diskare.</p>","company_information":null,"needs":null,"requirements":null,"conditions":"Deltid"},
         "employment_type":{"concept_id":"PFZr_Syz_cUq","label":"Vanlig anställning","legacy_ams_taxonomy_id":"1"},"salary_type":{"concept_id":null,"label":null,"legacy_ams_taxonomy_id":null},"salary_description":null,
         "duration":{"concept_id":"a7uU_j21_mkL","label":"Tills vidare","legacy_ams_taxonomy_id":"1"},"working_hours_type":{"concept_id":"947z_JGS_Uk2","label":"Deltid","legacy_ams_taxonomy_id":"2"},"scope_of_work":{"min":50,"max":75.5},"access":"Snarast",
         "employer":{"phone_number":null,"email":"kok@example.se","url":null,"organization_number":"2120000563","name":"Kommunens skolkök","workplace":"Solskolan"},
         "application_details":{"information":null,"reference":"Diskare","email":"jobb@example.se","via_af":false,"url":null,"other":null},"experience_required":false,"access_to_own_car":false,"driving_license_required":false,"driving_license":null,
         "occupation":{"concept_id":"abcd_efg_hij","label":"Diskare","legacy_ams_taxonomy_id":"5556"},"occupation_group":[{"concept_id":"g","label":"Restaurang- och köksbiträden m.fl.","legacy_ams_taxonomy_id":"9412"}],"occupation_field":{"concept_id":"f","label":"Hotell","legacy_ams_taxonomy_id":"8"},
         "workplace_address":{"municipality":"Jönköping","municipality_code":"0680","region":"Jönköpings län","region_code":"06","country":"Sverige","country_code":"199","street_address":"Solgatan 1","postcode":"55555","city":"Jönköping","coordinates":[14.16,57.78]},
         "must_have":{"skills":[],"languages":[{"weight":10,"concept_id":"zSLA_vw2_FXN","label":"Svenska","legacy_ams_taxonomy_id":"502"}],"work_experiences":[],"education":null,"education_level":null},
         "nice_to_have":{"skills":[{"weight":5,"concept_id":"s1","label":"Livsmedelshygien","legacy_ams_taxonomy_id":"1"}],"languages":[],"work_experiences":[],"education":[],"education_level":[]},
         "application_contacts":[{"name":null,"description":"Lo Påhittad","email":"lo@example.se","telephone":"036-000000","contact_type":null}],
         "publication_date":"2026-11-01T09:00:00","last_publication_date":"2026-12-31T23:59:59","removed":false,"removed_date":null,"source_type":"VIA_ANNONSERA","timestamp":1793865600000}
        """;

    /// <summary>The same on one line, as a stream writes it.</summary>
    public static string Line { get; } = Ad.ReplaceLineEndings("");

    static readonly string Second = Line.Replace("29000001", "29000002", StringComparison.Ordinal);

    static readonly string Old = Line.Replace("\"id\":\"29000001\"", "\"id\":\"d556717f99f381bc1ceefa040396f61b95bc1c9a\"", StringComparison.Ordinal).Replace("\"original_id\":null", "\"original_id\":\"24000003\"", StringComparison.Ordinal).Replace("\"2120000563\"", "null", StringComparison.Ordinal).Replace("T23:59:59\",\"removed\"", "T23:59:59\",\"relevance\":1,\"removed\"", StringComparison.Ordinal).Replace("2026-12-31", "2020-12-31", StringComparison.Ordinal);

    public static IReadOnlyList<InventedFeed> All { get; } =
    [
        new("jobtech-ad", VacancySource.Jobtech, Ad, 1),
        new("jobtech-snapshot", VacancySource.Jobtech, $"[{Ad},\n{Second}]", 2),
        new("jobtech-lines", VacancySource.Jobtech, $"{Line}\n{Second}\n{RemovalV2}\n", 2, 1),
        new("jobtech-search", VacancySource.Jobtech, $$"""{"total":{"value":2},"positions":2,"query_time_in_millis":4,"result_time_in_millis":5,"stats":[],"freetext_concepts":{},"hits":[{{Ad}},{{Second}}]}""", 2),
        new("jobtech-archive", VacancySource.Jobtech, $$"""{"total":{"value":1},"positions":1,"hits":[{{Old}}]}""", 1),
        new("jobtech-index-2019", VacancySource.Jobtech, $$$"""{"took":7,"timed_out":false,"_shards":{"total":5},"hits":{"total":1,"hits":[{"_index":"platsannons","_id":"22","_score":8.9,"_source":{{{Ad.Replace("\"removed_date\":null", "\"removed_date\":\"2018-10-01T14:55:33\",\"keywords\":{\"extracted\":{\"skill\":[]}}", StringComparison.Ordinal)}}}}]}}""", 1),
        new("jobtech-removal", VacancySource.Jobtech, RemovalV1, 0, 1),
        new("jobtech-removal-v2", VacancySource.Jobtech, $"[{RemovalV2}]", 0, 1),
        new("af-register", VacancySource.Jobtech, """
            {"testannonser":[{"id":"29000005","annonsId":29000005,"version":"2.0","kallaTyp":"VIA_ANNONSERA","annonsrubrik":"Vaktmästare","annonstext":"Vi söker en vaktmästare.","annonstextFormaterad":"<p>Vi söker</p>","antalPlatser":2,"avpublicerad":false,"updatedAt":1793865600000,
             "publiceringsdatum":"2026-10-28 06:30:44","sistaPubliceringsdatum":"2026-12-17 23:59:59","sistaAnsokningsdatum":"2026-12-17 23:59:59","arbetstidTyp":{"namn":"Heltid","varde":"1"},"arbetstidOmfattningFran":30.0,"arbetstidOmfattningTill":75.83,
             "anstallningTyp":{"namn":"Sommarjobb / feriejobb","varde":"2"},"varaktighetTyp":{"namn":"3 - 6 månader","varde":"3"},"arbetsgivareNamn":"Kommunens vaktmästeri","organisationsnummer":"2120000563","tilltrade":"Så fort som möjligt",
             "yrkesroll":{"namn":"Vaktmästare","varde":"5556"},"arbetsplatsadress":{"lan":{"namn":"Norrbottens län","varde":"25"},"kommun":{"namn":"Kiruna","varde":"2584"},"postnr":"98132","latitud":"67.85","longitud":"20.22","postort":"KIRUNA","gatuadress":"Vintervägen 2"},
             "korkort":[{"namn":"B","varde":"3"}],"sprak":[{"namn":"Svenska","vikt":10,"varde":"502"},{"namn":"Finska","vikt":null,"varde":"292"}],"ingenErfarenhetKravs":true,"kontaktpersoner":[{"fornamn":"Kim","efternamn":"Påhittad","befattning":"Chef","epost":"kim@example.se","mobilnummer":null,"telefonnummer":"0980-000000"}]}]}
            """, 1),
    ];

    const string RemovalV1 = """{"id":29000001,"removed":true,"removed_date":"2026-11-20T14:57:55","occupation":"Y3QA_5pk_uXd","occupation_group":"jY19_knH_MJp","municipality":"aYA7_PpG_BqP","country":"i46j_HmG_v64"}""";
    const string RemovalV2 = """{"id":"29000001","removed":true,"removed_date":"2026-11-20T14:57:55","occupation":{"concept_id":"Y3QA_5pk_uXd"},"occupation_group":{"concept_id":"jY19_knH_MJp"},"municipality":"aYA7_PpG_BqP","country":"i46j_HmG_v64"}""";
}
