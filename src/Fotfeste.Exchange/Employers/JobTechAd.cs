namespace Fotfeste.Exchange;

/// <summary>One ad of JobTech's, as index, search, stream and archive write it; also a removal. Moments without an offset are Stockholm's, and coordinates have the longitude first.</summary>
static class JobTechAd
{
    const string Source = "jobtech", Sweden = "SE", Swedish = "sv", SwedenItself = "199", FullTime = "6YE1_gAC_R2G", PartTime = "947z_JGS_Uk2", FullOrPart = "hGCt_6Ni_XPz";

    public static VacancyReading Read(AdField ad)
    {
        if (ad["removed"].Flag is true) return new() { Removal = new(Id(ad), AdMoment.Of(ad["removed_date"], AdMoment.Stockholm) ?? AdMoment.OfMilliseconds(ad["timestamp"]) ?? throw ad["removed_date"].Wrong("missing")) };
        if (ad.Has("annonsrubrik")) return new() { Vacancy = AfAd.Read(ad) };
        if (!ad.Has("headline") && !ad.Has("description") && !ad.Has("employer")) throw ad.Wrong("unknown-shape");
        return new() { Vacancy = Of(ad) };
    }

    // The archive gives every ad a new identity; the live one stands beside it.
    static string Id(AdField ad) => ad["original_id"].Token ?? ad["id"].DemandToken();

    static Vacancy Of(AdField ad)
    {
        var apply = ad["application_details"];
        var deadline = AdMoment.Of(ad["application_deadline"], AdMoment.Stockholm);
        var (least, most) = (Share(ad["scope_of_work"]["min"]), Share(ad["scope_of_work"]["max"]));
        var extent = Extent(ad["working_hours_type"], least, most);
        var occupations = Occupations(ad).ToList();
        return new(Source, Id(ad), AdMoment.OfMilliseconds(ad["timestamp"]) ?? AdMoment.Of(ad["publication_date"], AdMoment.Stockholm) ?? throw ad["timestamp"].Wrong("missing"))
        {
            Published = AdMoment.Of(ad["publication_date"], AdMoment.Stockholm),
            Until = AdMoment.Of(ad["last_publication_date"], AdMoment.Stockholm) ?? deadline,
            Titles = Said(ad["headline"].Text),
            Bodies = Said(Body(ad["description"])),
            EmployerName = ad["employer"]["name"].Text ?? ad["employer"]["workplace"].Text,
            EmployerNumber = ad["employer"]["organization_number"].Token,
            Positions = (int)Math.Clamp(ad["number_of_vacancies"].Number ?? 1, 1, 9_999),
            Occupations = occupations,
            Isco = occupations.Where(o => o.Scheme == "ssyk2012").Select(o => IscoGroups.OfSsyk(o.Code)).FirstOrDefault(code => code is not null),
            Places = Place(ad["workplace_address"]) is { } place ? [place] : [],
            Extent = extent,
            PercentMin = least ?? (most is null && extent == VacancyExtent.Full ? 100 : null),
            PercentMax = most ?? (extent is VacancyExtent.Full or VacancyExtent.Either ? 100 : null),
            Permanence = Permanence(ad["employment_type"], ad["duration"]),
            StartText = ad["access"].Text,
            StartDay = AdMoment.DayIn(ad["access"].Text),
            ApplyByDay = deadline is { } by ? AdMoment.DayOf(by, AdMoment.Stockholm) : null,
            ApplyAddress = apply["url"].Text,
            ApplyEmail = apply["email"].Text,
            Address = ad["webpage_url"].Text,
            NeedsLicence = ad["driving_license_required"].Flag,
            NeedsExperience = ad["experience_required"].Flag,
            Demands = [.. Demands(ad["must_have"], isMust: true), .. Demands(ad["nice_to_have"], isMust: false), .. ad["driving_license"].Each().Select(l => Demand("licence", l, isMust: true)).OfType<VacancyDemand>()],
            Contacts = [.. ad["application_contacts"].Each().Select(c => new VacancyContact(c["name"].Text ?? c["description"].Text, c["contact_type"].Text ?? (c["name"].Text is null ? null : c["description"].Text), c["telephone"].Token, c["email"].Text)).Where(c => (c.Name ?? c.Phone ?? c.Email) is not null)],
        };
    }

    static string? Body(AdField description)
    {
        if (description.IsText) return description.Long;
        return SafeText.Joined(description["text"].Long ?? description["text_formatted"].Html, description["company_information"].Long, description["needs"].Long, description["requirements"].Long, description["conditions"].Long);
    }

    static IReadOnlyList<VacancyText> Said(string? text) => text is null ? [] : [new(Swedish, text)];

    static decimal? Share(AdField share) => share.Number is { } percent && percent is >= 0 and <= 100 ? percent : null;

    // Some years say the occupation once, some as a row; every level may bear codes of its own.
    static IEnumerable<VacancyOccupation> Occupations(AdField ad)
    {
        foreach (var group in ad["occupation_group"].Each())
            if (group["legacy_ams_taxonomy_id"].Token is { } ssyk) yield return new("ssyk2012", ssyk, group["label"].Text);
        foreach (var occupation in ad["occupation"].Each())
            if (occupation["concept_id"].Token is { } concept) yield return new(Source, concept, occupation["label"].Text);
    }

    static VacancyPlace? Place(AdField address)
    {
        if (address.IsNothing) return null;
        var numbers = address["coordinates"].Each().Select(c => c.Number).ToList();
        var country = address["country_code"].Token is null or SwedenItself or "01" || address["municipality_code"].Token is { Length: 4 } ? Sweden : null;
        return new(country, address["municipality_code"].Token, address["municipality"].Text ?? address["city"].Text)
        {
            Region = address["region"].Text,
            Street = address["street_address"].Text,
            Postcode = address["postcode"].Token,
            Point = numbers is [{ } longitude, { } latitude] && Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180 ? new GeoPoint((double)latitude, (double)longitude) : null,
        };
    }

    static VacancyExtent? Extent(AdField type, decimal? least, decimal? most)
    {
        if (most is < 100) return VacancyExtent.Part;
        if (least is 100) return VacancyExtent.Full;
        if (least is not null && most is 100) return VacancyExtent.Either;
        return (type["concept_id"].Token, type["label"].Text?.ToLowerInvariant()) switch
        {
            (FullTime, _) or (_, "heltid") => VacancyExtent.Full,
            (PartTime, _) or (_, "deltid") => VacancyExtent.Part,
            (FullOrPart, _) or (_, "heltid/deltid") => VacancyExtent.Either,
            _ => null,
        };
    }

    /// <summary>What kind it is says more than how long: a summer job of three months is a summer job.</summary>
    internal static VacancyPermanence? PermanenceOf(string? type, string? duration)
    {
        var (kind, time) = (type?.ToLowerInvariant() ?? "", duration?.ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal) ?? "");
        return kind.Contains("sommarjobb", StringComparison.Ordinal) || kind.Contains("säsong", StringComparison.Ordinal) ? VacancyPermanence.Seasonal
            : kind.Contains("behovsanställning", StringComparison.Ordinal) || kind.Contains("timanställning", StringComparison.Ordinal) ? VacancyPermanence.Hourly
            : kind.Contains("vikariat", StringComparison.Ordinal) || kind.Contains("tidsbegränsad", StringComparison.Ordinal) ? VacancyPermanence.Temporary
            : time.StartsWith("tillsvidare", StringComparison.Ordinal) || kind.Contains("tillsvidare", StringComparison.Ordinal) ? VacancyPermanence.Permanent
            : time.Contains("månad", StringComparison.Ordinal) || time.Contains("dagar", StringComparison.Ordinal) ? VacancyPermanence.Temporary
            : null;
    }

    static VacancyPermanence? Permanence(AdField type, AdField duration) => PermanenceOf(type["label"].Text, duration["label"].Text);

    static IEnumerable<VacancyDemand> Demands(AdField wished, bool isMust)
    {
        (string Name, string Kind)[] kinds = [("skills", "skill"), ("languages", "language"), ("work_experiences", "experience"), ("education", "education"), ("education_level", "education")];
        foreach (var (name, kind) in kinds)
            foreach (var one in wished[name].Each())
                if (Demand(kind, one, isMust) is { } demand) yield return demand;
    }

    // A missing concept is an object of three nulls.
    static VacancyDemand? Demand(string kind, AdField concept, bool isMust) =>
        (concept["concept_id"].Token ?? concept["legacy_ams_taxonomy_id"].Token) is { } code ? new(kind, Source, code, concept["label"].Text, isMust) : null;
}
