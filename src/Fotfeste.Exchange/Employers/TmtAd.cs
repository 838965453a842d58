namespace Fotfeste.Exchange;

/// <summary>One ad of Työmarkkinatori's (Job Market Finland). Texts come in several languages; codes mean what the interface's own description says.</summary>
static class TmtAd
{
    const string Source = "tmt", Finland = "FI", Esco = "ESCO", Household = "02";
    const decimal WeekInFull = 37.5m, WeeksInMonth = 52m / 12;

    public static VacancyReading Read(AdField ad)
    {
        if (!ad.Has("ilmoituksenID")) throw ad.Has("perustiedot") ? ad["ilmoituksenID"].Wrong("missing") : ad.Wrong("unknown-shape");
        return new() { Vacancy = Of(ad) };
    }

    static Vacancy Of(AdField ad)
    {
        var (basics, skills, apply) = (ad["perustiedot"], ad["osaamisvaatimukset"], ad["hakeminen"]);
        List<VacancyOccupation> occupations = [.. skills["ammatit"].Each().Where(o => !o["luokiteltuArvo"].IsNothing).Select(o => new VacancyOccupation((o["luokittelunNimi"].Text ?? Esco).ToLowerInvariant(), o["luokiteltuArvo"].DemandToken(), null))];
        var until = AdMoment.Of(apply["hakuaikaPaattyy"], "Europe/Helsinki");
        var extent = basics["tyoAika"].Token switch { "01" => VacancyExtent.Full, "02" => VacancyExtent.Part, _ => (VacancyExtent?)null };
        return new(Source, ad["ilmoituksenID"].DemandToken(), AdMoment.Of(ad["muokattupvm"], "Europe/Helsinki") ?? AdMoment.Of(ad["julkaisupvm"], "Europe/Helsinki") ?? throw ad["muokattupvm"].Wrong("missing"))
        {
            Published = AdMoment.Of(ad["julkaisupvm"], "Europe/Helsinki"),
            Until = until,
            Titles = Texts(basics["tyonOtsikko"]),
            Bodies = Texts(basics["tyonKuvaus"]) is { Count: > 0 } said ? said : Texts(basics["tyonTiivistelma"]),
            EmployerName = ad["tyollistaja"].Token == Household ? null : Texts(ad["ilmoittajanNimi"]) is [var first, ..] ? first.Text : null,
            EmployerNumber = ad["tyollistaja"].Token == Household ? null : ad["ilmoittajanYTunnus"].Token,
            Positions = (int)Math.Clamp(basics["paikkojenMaara"].Number ?? 1, 1, 9_999),
            Occupations = occupations,
            Isco = occupations.Select(o => IscoGroups.OfEsco(o.Code)).FirstOrDefault(code => code is not null),
            Places = [.. Places(ad["sijainti"])],
            IsPlaceFree = ad["sijainti"]["sijaintiJoustava"].Flag,
            Extent = extent,
            PercentMin = extent == VacancyExtent.Full ? 100 : Share(basics, "tyoTunnitMinimi"),
            PercentMax = extent == VacancyExtent.Full ? 100 : Share(basics, "tyoTunnitMaksimi"),
            Permanence = basics["kutsutaanTarvittaessa"].Flag is true ? VacancyPermanence.Hourly : basics["tyonJatkuvuus"].Token switch
            {
                "01" => VacancyPermanence.Permanent,
                "02" => VacancyPermanence.Temporary,
                "0201" or "0202" => VacancyPermanence.Seasonal,
                _ => null,
            },
            Times = Times(basics),
            StartText = Texts(basics["tyoAlkaaLisatieto"]) is [var start, ..] ? start.Text : null,
            StartDay = AdMoment.DayIn(basics["tyoAlkaaPvm"].Text),
            ApplyByDay = until is { } by ? AdMoment.DayOf(by, "Europe/Helsinki") : null,
            ApplyAddress = apply["hakemuksenUrl"].Text,
            NeedsLicence = skills["ajokortti"].IsNothing ? null : skills["ajokortti"]["vaaditutAjokorttiluokat"].Each().Any(),
            NeedsBackgroundCheck = skills["rikosrekisteriote"].Flag,
            Demands = [.. Demands(skills)],
            Contacts = [.. apply["ilmoittajanYhteystiedot"].Each().Select(Contact).Where(c => (c.Name ?? c.Phone ?? c.Email) is not null)],
        };
    }

    static List<VacancyText> Texts(AdField texts) =>
        [.. texts.Each().Select(t => (Language: t["kieliKoodi"].Text ?? "fi", Text: t["arvo"].Html)).Where(t => t.Text is not null).Select(t => new VacancyText(t.Language.ToLowerInvariant(), t.Text!))];

    // Hours a week or a month, as a share of a full week; more than that is all of it.
    static decimal? Share(AdField basics, string field)
    {
        if (basics[field].Number is not { } hours || hours <= 0) return null;
        var week = basics["tyoTunnitAjanjakso"].Token switch { "0201" => hours, "0202" => hours / WeeksInMonth, _ => (decimal?)null };
        return week is null ? null : Math.Min(100, decimal.Round(week.Value / WeekInFull * 100, 1, MidpointRounding.AwayFromZero));
    }

    static IEnumerable<VacancyPlace> Places(AdField at)
    {
        var site = at["toimipaikka"];
        var codes = at["kunta"].Each().Select(k => k.DemandToken()).ToList();
        foreach (var code in codes) yield return new(Finland, code.PadLeft(3, '0'), null) { Street = codes.Count == 1 ? site["postiosoite"].Text : null, Postcode = codes.Count == 1 ? site["postinumero"].Token : null };
        if (codes.Count == 0 && (site["postitoimipaikka"].Text, site["postinumero"].Token) is var (town, postcode) && (town ?? postcode) is not null) yield return new(Finland, null, town) { Street = site["postiosoite"].Text, Postcode = postcode };
    }

    static WorkingTime Times(AdField basics)
    {
        var said = basics["kutsutaanTarvittaessa"].Flag is true ? WorkingTime.OnCall : WorkingTime.None;
        foreach (var time in basics["tyoskentely"]["tyoskentelyAika"].Each())
            said |= time.Token switch
            {
                "01" => WorkingTime.Daytime,
                "02" => WorkingTime.Evening,
                "03" => WorkingTime.Night,
                "07" => WorkingTime.Weekend,
                "08" or "04" => WorkingTime.Shifts,
                _ => WorkingTime.None,
            };
        return said;
    }

    static IEnumerable<VacancyDemand> Demands(AdField skills)
    {
        foreach (var skill in skills["osaamiset"].Each())
            if (skill["luokiteltuArvo"].Token is { } code) yield return new("skill", "esco", code, null, IsMust: true);
        foreach (var language in skills["kielitaidot"].Each())
            if (language["kielitaito"].Token is { } code) yield return new("language", "iso639", code, language["kielitaidonTaso"].Text, IsMust: true);
        foreach (var licence in skills["ajokortti"]["vaaditutAjokorttiluokat"].Each())
            if (licence.Token is { } code) yield return new("licence", Source, code, code, IsMust: true);
        foreach (var permit in skills["kortitJaLuvat"]["lupaKoodit"].Each())
            if (permit.Token is { } code) yield return new("permit", Source, code, null, IsMust: true);
    }

    static VacancyContact Contact(AdField person)
    {
        var name = string.Join(' ', new[] { person["etunimi"].Text, person["sukunimi"].Text }.OfType<string>());
        return new(name.Length == 0 ? null : name, null, person["puhelinNro"].Token, person["sposti"].Text);
    }
}
