namespace Fotfeste.Samples;

/// <summary>Invented ads as Job Market Finland writes them: a firm's in two languages, a household's.</summary>
static class TmtFeeds
{
    public static IReadOnlyList<InventedFeed> All { get; } =
    [
        new("tmt-page", VacancySource.Tmt, """
            {"sivutus":{"sivu":0,"maara":100},"ilmoituksienMaara":2,"ilmoitukset":[
             {"ilmoituksenID":"91f00000-0000-4000-8000-000000000001","tyollistaja":"01","ilmoittajanYTunnus":"1234567-1","ilmoittajanNimi":[{"kieliKoodi":"fi","arvo":"Keksitty Keittiö Oy"}],"luontipvm":"2026-11-01T11:27:15Z","muokattupvm":"2026-11-03T14:07:38Z","julkaisupvm":"2026-11-01T11:27:16Z","ilmoituksenKielet":["fi","sv"],
              "perustiedot":{"tyonOtsikko":[{"kieliKoodi":"fi","arvo":"Keittiöapulainen"},{"kieliKoodi":"sv","arvo":"Köksbiträde"}],"tyonTiivistelma":[],"tyonKuvaus":[{"kieliKoodi":"fi","arvo":"<p>Astioiden pesua</p>"},{"kieliKoodi":"sv","arvo":"Disk"}],"paikkojenMaara":2,"palvelussuhde":{"tyyppi":"01"},
               "tyonJatkuvuus":"0202","tyoAika":"02","tyoTunnitAjanjakso":"0201","tyoTunnitMinimi":15,"tyoTunnitMaksimi":30.0,"kutsutaanTarvittaessa":false,"tyoAlkaa":"02","tyoAlkaaPvm":"2027-06-01","tyoskentely":{"tyoskentelyAika":["01","02","06"],"vuorotyo":[]},"kuuluuMatkustamista":false},
              "osaamisvaatimukset":{"ammatit":[{"luokittelunNimi":"ESCO","luokiteltuArvo":"http://data.europa.eu/esco/occupation/y"}],"osaamiset":[{"luokittelunNimi":"ESCO","luokiteltuArvo":"http://data.europa.eu/esco/skill/z"}],"kielitaidot":[{"kielitaito":"fi","kielitaidonTaso":"B1"}],
               "ajokortti":{"vaaditutAjokorttiluokat":["B"]},"kortitJaLuvat":{"lupaKoodit":["05"]},"rikosrekisteriote":true},
              "sijainti":{"sijaintiJoustava":false,"maa":[],"maakunta":[],"kunta":["297"],"toimipaikka":{"postiosoite":"Katu 1","postinumero":"70100","postitoimipaikka":"KUOPIO"}},
              "hakeminen":{"hakuaikaPaattyy":"2026-12-30T22:00:00Z","hakemuksenUrl":"https://x.example/hae","ilmoittajanYhteystiedot":[{"etunimi":"Aino","sukunimi":"Keksitty","sposti":"aino@example.fi","puhelinNro":"050000000"}],"hakuohjeet":[]}},
             {"ilmoituksenID":"91f00000-0000-4000-8000-000000000002","tyollistaja":"02","kotitaloudenNimi":"Perhe Keksitty","luontipvm":"2026-11-01T11:27:15Z","muokattupvm":"2026-11-02T14:07:38Z","julkaisupvm":"2026-11-01T11:27:16Z",
              "perustiedot":{"tyonOtsikko":[{"kieliKoodi":"sv","arvo":"Hjälp i hemmet"}],"paikkojenMaara":1,"tyonJatkuvuus":"01","tyoAika":"02","tyoTunnitAjanjakso":"0202","tyoTunnitMaksimi":65,"kutsutaanTarvittaessa":true},
              "sijainti":{"kunta":["091","049"]},"hakeminen":{"hakuaikaPaattyy":"2026-11-30T22:00:00Z"}}]}
            """, 2),
    ];
}
