namespace Fotfeste.Samples;

/// <summary>Invented ads as NAV writes them: page and entry of the feed, registry, search, import interface, internal.</summary>
static class NavFeeds
{
    /// <summary>The ad inside of an entry of the public feed.</summary>
    public const string Content = """
        {"uuid":"0b8e1d7c-0000-4000-8000-000000000001","published":"2026-11-02T08:00:00+01:00","expires":"2026-12-20T00:00:00+01:00","updated":"2026-11-03T09:15:30.123+01:00",
         "workLocations":[{"country":"NORGE","address":"Bryggegata 1","city":"LILLESTRØM","postalCode":"2000","county":"AKERSHUS","municipal":"LILLESTRØM"}],
         "contactList":[{"name":"Oda Invented","email":"oda@brygga.example","phone":"22 00 00 00","role":"","title":"Daglig leder"}],
         "title":"Butikkmedarbeider i frukt og grønt","description":"<p>Vi trenger <b>deg</b> som liker orden.</p><ul><li>Påfylling</li><li>Litt kasse</li></ul><script>alert('x')</script>",
         "sourceurl":"https://jobb.example/1","source":"DIR","applicationUrl":"https://jobb.example/1/sok","applicationDue":"  Snarest  ",
         "occupationCategories":[{"level1":"Butikk","level2":"Butikk"}],
         "categoryList":[{"categoryType":"STYRK08","code":"5223","name":"Butikkmedarbeidere","description":null,"score":0.9},{"categoryType":"ESCO","code":"http://data.europa.eu/esco/occupation/x","name":"shop assistant","description":null,"score":0.8}],
         "jobtitle":"Butikkmedarbeider","link":"https://arbeidsplassen.example/stillinger/1","employer":{"name":"Brygga Matmarked AS","orgnr":"974760673","description":"","homepage":null},
         "engagementtype":"Fast","extent":"Heltid","starttime":"02.01.2027","positioncount":"2","sector":"Privat"}
        """;

    const string Registered = """
        {"id":17,"uuid":"0b8e1d7c-0000-4000-8000-000000000002","created":"2026-10-01T10:00:00.123","createdBy":"pam-ad","updated":"2026-10-05T10:00:00.123456","updatedBy":"nss-admin","status":"ACTIVE","title":"Kjøkkenmedarbeider",
         "source":"DIR","medium":"DIR","reference":"17","published":"2026-10-05T00:00:00","expires":"2026-12-05T00:00:00","businessName":"HOTELL MÅKEBERGET AS","administration":{"status":"DONE"},
         "employer":{"name":"HOTELL MÅKEBERGET AS","orgnr":"974760673","parentOrgnr":"123456785","orgform":"BEDR","location":{"latitude":"59.1","longitude":"10.1"},"properties":{"nace2":"[{\"code\":\"55.101\",\"name\":\"Drift av hoteller\"}]"}},
         "contactList":[{"id":1,"name":"Per Invented","email":null,"phone":"22000001","role":null,"title":"Kjøkkensjef"}],
         "locationList":[{"address":null,"postalCode":"3232","county":"VESTFOLD","municipal":"SANDEFJORD","municipalCode":"0710","city":"SANDEFJORD","country":"NORGE","latitude":null,"longitude":null}],
         "categoryList":[{"id":3,"categoryType":"STYRK08NAV","code":"9412.01","name":"Kjøkkenassistent","description":null,"parentId":2}],
         "properties":{"extent":"Heltid_og_Deltid","engagementtype":"Engasjement","adtext":"<p>Frokost &amp; oppvask.</p>","employer":"Hotell Måkeberget","applicationdue":"\n\t\t\t07.12.2026","starttime":"2027-01-15","positioncount":"1","sector":"Privat",
          "workday":"[\"Ukedager\",\"Lørdag\"]","workhours":"[\"Dagtid\",\"Kveld\"]","jobarrangement":"Skift","searchtags":"[{\"label\":\"Kokk\",\"score\":0.1}]","ontologyJobtitle":"{\"konseptId\":1,\"label\":\"Kjøkkenassistent\",\"styrk08\":\"9412\"}","applicationemail":"jobb@hotell.example"}}
        """;

    static readonly string Stopped = Registered.Replace("0002\"", "0003\"", StringComparison.Ordinal).Replace("\"ACTIVE\"", "\"STOPPED\"", StringComparison.Ordinal).Replace("\"employer\":{\"name\"", "\"employer\":null,\"was\":{\"name\"", StringComparison.Ordinal);

    public static IReadOnlyList<InventedFeed> All { get; } =
    [
        new("nav-page", VacancySource.Nav, """
            {"version":"1.0","title":"Stillinger","home_page_url":"https://x.example","feed_url":"/api/v1/feed/1","description":"","next_url":"/api/v1/feed/2","id":"1","next_id":"2","items":[
             {"id":"0b8e1d7c-0000-4000-8000-000000000001","url":"/api/v1/feedentry/0b8e1d7c-0000-4000-8000-000000000001","title":"Butikkmedarbeider","content_text":"","date_modified":"2026-11-03T09:15:30+01:00",
              "_feed_entry":{"uuid":"0b8e1d7c-0000-4000-8000-000000000001","status":"ACTIVE","title":"Butikkmedarbeider","businessName":"Brygga Matmarked AS","municipal":"LILLESTRØM","sistEndret":"2026-11-03T09:15:30.123+01:00"}},
             {"id":"0b8e1d7c-0000-4000-8000-000000000009","url":"/api/v1/feedentry/0b8e1d7c-0000-4000-8000-000000000009","title":"...","content_text":"","date_modified":"2026-11-04T09:15:30+01:00",
              "_feed_entry":{"uuid":"0b8e1d7c-0000-4000-8000-000000000009","status":"INACTIVE","title":"...","businessName":"","municipal":"?","sistEndret":"2026-11-04T09:15:30+01:00"}}]}
            """, 0, 1),
        new("nav-entry", VacancySource.Nav, $$"""{"uuid":"0b8e1d7c-0000-4000-8000-000000000001","ad_content":{{Content}},"sistEndret":"2026-11-03T09:15:30.123+01:00","status":"ACTIVE"}""", 1),
        new("nav-entry-json", VacancySource.Nav, $$"""{"uuid":"0b8e1d7c-0000-4000-8000-000000000001","json":{{Content}},"sistEndret":"2026-11-03T09:15:30.123+01:00","status":"ACTIVE"}""", 1),
        new("nav-entry-inactive", VacancySource.Nav, """{"uuid":"0b8e1d7c-0000-4000-8000-000000000001","ad_content":null,"sistEndret":"2026-11-10T12:00:00+01:00","status":"INACTIVE"}""", 0, 1),
        new("nav-registry", VacancySource.Nav, Registered, 1),
        new("nav-registry-page", VacancySource.Nav, $$"""{"content":[{{Registered}},{{Stopped}}],"totalElements":2,"totalPages":1,"number":0,"size":20}""", 2),
        new("nav-search", VacancySource.Nav, """
            {"took":9,"hits":{"total":{"value":332,"relation":"eq"},"hits":[{"_index":"ad","_id":"1","_source":{"uuid":"0b8e1d7c-0000-4000-8000-000000000004","title":"Vaktmesterhjelp","published":"2026-11-01T14:03:28.48+02:00","updated":"2026-11-01T14:03:28.506+02:00",
             "expires":"2026-12-30T01:00:00+02:00","businessName":"FJORDBYEN SKOLE","source":"DEXI","locationList":[{"country":"NORGE","municipal":"OSLO","county":"OSLO","city":"OSLO","postalCode":"0160","latitude":null,"longitude":null}],
             "categoryList":[{"categoryType":"STYRK08NAV","code":"5153.01","name":"Vaktmester"}],"properties":{"extent":"Deltid","adtext":"<p>Snø &lt;og&gt; strøing</p>","employer":"Fjordbyen skole","sourceurl":"https://x.example/4"}}}]}}
            """, 1),
        new("nav-import", VacancySource.Nav, """
            {"provider":{"userName":"partner"},"ads":[{"reference":"88001","positions":3,"title":"Romrenhold","adText":"<p>Rene rom</p>","privacy":"SHOW_ALL","published":"2026-11-05T12:59:26","expires":"2026-12-24T00:00:00","contactList":[],
             "locationList":[{"address":"Strandgata 4","postalCode":"1920","country":"NORGE","county":"VIKEN","municipal":"LILLESTRØM","city":"SØRUMSAND"}],"properties":{"extent":"Deltid","engagementtype":"Sesong","applicationdue":"24.12.2026","remote":"Hybridkontor"},
             "employer":{"reference":null,"businessName":"Hotell Måkeberget AS","orgnr":null},"categoryList":[{"code":"911203","categoryType":"STYRK08","name":"Renholder"}]}]}
            """, 1),
        new("nav-internal", VacancySource.Nav, $$"""{"stillingsinfo":null,"stilling":{{Registered}}}""", 1),
    ];
}
