namespace Fotfeste.Exchange;

/// <summary>One ad as Arbetsförmedlingen's own register writes it, with Swedish names for the same things.</summary>
static class AfAd
{
    const string Source = "jobtech", Sweden = "SE", Swedish = "sv";
    const int MustFrom = 10;

    public static Vacancy Read(AdField ad)
    {
        var (least, most) = (Share(ad["arbetstidOmfattningFran"]), Share(ad["arbetstidOmfattningTill"]));
        var extent = most is < 100 ? VacancyExtent.Part : ad["arbetstidTyp"]["namn"].Text?.ToLowerInvariant() switch { "heltid" => VacancyExtent.Full, "deltid" => VacancyExtent.Part, "heltid/deltid" => VacancyExtent.Either, _ => (VacancyExtent?)null };
        var deadline = AdMoment.Of(ad["sistaAnsokningsdatum"], AdMoment.Stockholm);
        return new(Source, ad["annonsId"].Token ?? ad["id"].DemandToken(), AdMoment.OfMilliseconds(ad["updatedAt"]) ?? AdMoment.Of(ad["publiceringsdatum"], AdMoment.Stockholm) ?? throw ad["updatedAt"].Wrong("missing"))
        {
            IsTakenDown = ad["avpublicerad"].Flag is true,
            Published = AdMoment.Of(ad["publiceringsdatum"], AdMoment.Stockholm),
            Until = AdMoment.Of(ad["sistaPubliceringsdatum"], AdMoment.Stockholm) ?? AdMoment.Of(ad["expiresAt"], AdMoment.Stockholm) ?? deadline,
            Titles = Said(ad["annonsrubrik"].Text),
            Bodies = Said(SafeText.Joined(ad["annonstext"].Long ?? ad["annonstextFormaterad"].Html, ad["villkorsbeskrivning"].Long)),
            EmployerName = ad["arbetsgivareNamn"].Text ?? ad["arbetsplatsNamn"].Text,
            EmployerNumber = ad["organisationsnummer"].Token,
            Positions = (int)Math.Clamp(ad["antalPlatser"].Number ?? 1, 1, 9_999),
            Occupations = ad["yrkesroll"]["varde"].Token is { } role ? [new("af-yrkesroll", role, ad["yrkesroll"]["namn"].Text)] : [],
            Places = Place(ad["arbetsplatsadress"]) is { } place ? [place] : [],
            Extent = extent,
            PercentMin = least ?? (most is null && extent == VacancyExtent.Full ? 100 : null),
            PercentMax = most ?? (extent is VacancyExtent.Full or VacancyExtent.Either ? 100 : null),
            Permanence = JobTechAd.PermanenceOf(ad["anstallningTyp"]["namn"].Text, ad["varaktighetTyp"]["namn"].Text),
            StartText = ad["tilltrade"].Text,
            StartDay = AdMoment.DayIn(ad["tilltrade"].Text),
            ApplyByDay = deadline is { } by ? AdMoment.DayOf(by, AdMoment.Stockholm) : null,
            ApplyAddress = ad["ansokningssattWebbadress"].Text,
            ApplyEmail = ad["ansokningssattEpost"].Text,
            NeedsLicence = ad["korkort"].IsNothing ? null : ad["korkort"].Each().Any(),
            NeedsExperience = ad["ingenErfarenhetKravs"].Flag is { } none ? !none : null,
            Demands = [.. Demands("language", ad["sprak"]), .. Demands("skill", ad["kompetenser"]), .. Demands("experience", ad["yrkeserfarenheter"]), .. Demands("education", ad["utbildningsniva"]), .. Demands("education", ad["utbildningsinriktning"]), .. Demands("licence", ad["korkort"], always: true)],
            Contacts = [.. ad["kontaktpersoner"].Each().Select(Contact).Where(c => (c.Name ?? c.Phone ?? c.Email) is not null)],
        };
    }

    static IReadOnlyList<VacancyText> Said(string? text) => text is null ? [] : [new(Swedish, text)];

    static decimal? Share(AdField share) => share.Number is { } percent && percent is >= 0 and <= 100 ? percent : null;

    static VacancyPlace? Place(AdField at) => at.IsNothing ? null : new(Sweden, at["kommun"]["varde"].Token, at["kommun"]["namn"].Text ?? at["postort"].Text)
    {
        Region = at["lan"]["namn"].Text,
        Street = at["gatuadress"].Text,
        Postcode = at["postnr"].Token,
        Point = at["latitud"].Number is { } latitude && at["longitud"].Number is { } longitude && Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180 ? new GeoPoint((double)latitude, (double)longitude) : null,
    };

    static IEnumerable<VacancyDemand> Demands(string kind, AdField wished, bool always = false) =>
        wished.Each().Where(w => !w["varde"].IsNothing).Select(w => new VacancyDemand(kind, "af", w["varde"].DemandToken(), w["namn"].Text, always || w["vikt"].Number is >= MustFrom));

    static VacancyContact Contact(AdField person)
    {
        var name = string.Join(' ', new[] { person["fornamn"].Text, person["efternamn"].Text }.OfType<string>().Distinct());
        return new(name.Length == 0 ? null : name, person["befattning"].Text, person["telefonnummer"].Token ?? person["mobilnummer"].Token, person["epost"].Text);
    }
}
