using System.Globalization;

namespace Fotfeste.Exchange;

/// <summary>One ad of NAV's, as the feed, the registry, the search and the import interface write it. In the registry everything that is not about the record itself is text under "properties", sometimes JSON in a text.</summary>
static class NavAd
{
    const string Norway = "NO", Bokmaal = "nb";

    static readonly string[] Abroad = ["utlandet"];

    /// <param name="ad">The ad itself.</param>
    /// <param name="isFeed">The public feed says "Heltid" also of what is full or part time; the registry does not.</param>
    /// <param name="revision">What the entry around it says; null when there is none.</param>
    /// <param name="id">The entry's own identity.</param>
    public static Vacancy Read(AdField ad, bool isFeed, DateTimeOffset? revision, string? id = null)
    {
        var own = ad["properties"];
        var published = AdMoment.Of(ad["published"], AdMoment.Oslo);
        var changed = revision ?? AdMoment.Of(ad["updated"], AdMoment.Oslo) ?? published ?? throw ad["updated"].Wrong("missing");
        var extent = Either("extent").Text?.ToLowerInvariant();
        var (due, start) = (Either("applicationdue", "applicationDue").Text, Either("starttime").Text);
        var status = isFeed ? null : ad["status"].Text;
        var places = Places(ad).ToList();
        var occupations = Occupations(ad).ToList();
        return new(Vacancy.Nav, id ?? ad["uuid"].Token ?? ad["reference"].DemandToken(), changed)
        {
            IsTakenDown = status is not (null or "ACTIVE"),
            Published = published,
            Until = AdMoment.Of(ad["expires"], AdMoment.Oslo) ?? (published ?? changed).AddMonths(Vacancy.LongestMonthsOfNav),
            Titles = Said(ad["title"].Text is { } title && title != "..." ? title : Either("jobtitle").Text),
            Bodies = Said(ad["description"].Html ?? Either("adtext", "adText").Html),
            EmployerName = ad["employer"]["name"].Text is { } name && status is null ? name : own["employer"].Text ?? ad["businessName"].Text ?? ad["employer"]["name"].Text ?? ad["employer"]["businessName"].Text,
            EmployerNumber = ad["employer"]["orgnr"].Token,
            Positions = (int)Math.Clamp((Either("positioncount").Number ?? ad["positions"].Number) ?? 1, 1, 9_999),
            Occupations = occupations,
            Isco = occupations.Where(o => o.Scheme is "styrk08" or "styrk08nav").Select(o => IscoGroups.OfStyrk(o.Code)).FirstOrDefault(code => code is not null),
            Places = places,
            IsPlaceFree = own["remote"].Text?.ToLowerInvariant() switch { "hjemmekontor" => true, "hybridkontor" or "hjemmekontor ikke mulig" => false, _ => null },
            Extent = extent switch { "heltid" => VacancyExtent.Full, "deltid" => VacancyExtent.Part, "heltid_og_deltid" => VacancyExtent.Either, _ => null },
            PercentMin = extent == "heltid" && !isFeed ? 100 : null,
            PercentMax = extent is "heltid" or "heltid_og_deltid" ? 100 : null,
            Permanence = Permanence(Either("engagementtype").Text),
            Times = Times(own),
            StartText = start,
            StartDay = AdMoment.DayIn(start),
            ApplyByText = due,
            ApplyByDay = AdMoment.DayIn(due),
            ApplyAddress = Either("applicationurl", "applicationUrl").Text,
            ApplyEmail = own["applicationemail"].Text,
            Address = ad["link"].Text ?? Either("sourceurl").Text,
            Contacts = [.. ad["contactList"].Each().Select(c => new VacancyContact(c["name"].Text, c["role"].Text ?? c["title"].Text, c["phone"].Token, c["email"].Text)).Where(c => (c.Name ?? c.Phone ?? c.Email) is not null)],
        };

        AdField Either(string name, string? other = null) => own.Has(name) ? own[name] : ad.Has(name) ? ad[name] : other is null ? ad[name] : ad[other];
    }

    static IReadOnlyList<VacancyText> Said(string? text) => text is null ? [] : [new(Bokmaal, text)];

    static IEnumerable<VacancyPlace> Places(AdField ad)
    {
        foreach (var at in (ad.Has("workLocations") ? ad["workLocations"] : ad["locationList"]).Each())
        {
            var (municipality, city) = (Known(at["municipal"].Text), Known(at["city"].Text));
            var country = at["country"].Text is not { } named || named.Equals("NORGE", StringComparison.OrdinalIgnoreCase) || named.Equals(Norway, StringComparison.OrdinalIgnoreCase) ? Norway : Of(named);
            if (Abroad.Contains(city, StringComparer.OrdinalIgnoreCase)) country = null;
            yield return new(country, at["municipalCode"].Token, Named(municipality ?? city))
            {
                Region = Named(Known(at["county"].Text)),
                Street = at["address"].Text,
                Postcode = at["postalCode"].Token,
                Point = at["latitude"].Number is { } latitude && at["longitude"].Number is { } longitude && Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180 ? new GeoPoint((double)latitude, (double)longitude) : null,
            };
        }
    }

    static string? Of(string country) => country.ToUpperInvariant() switch { "SVERIGE" => "SE", "DANMARK" => "DK", "FINLAND" => "FI", "ISLAND" => "IS", _ => null };

    static string? Known(string? name) => name is null or "?" ? null : name;

    // The feed shouts: LILLESTRØM. Names that are written as names stay.
    static string? Named(string? name) => name is null || name.Any(char.IsLower) ? name : CultureInfo.GetCultureInfo("nb-NO").TextInfo.ToTitleCase(name.ToLower(CultureInfo.GetCultureInfo("nb-NO"))).Replace(" Og ", " og ", StringComparison.Ordinal).Replace(" I ", " i ", StringComparison.Ordinal);

    static IEnumerable<VacancyOccupation> Occupations(AdField ad)
    {
        foreach (var category in ad["categoryList"].Each())
            if (category["code"].Token is { } code) yield return new((category["categoryType"].Text ?? "").ToLowerInvariant(), code, category["name"].Text);
        if (ad["properties"]["ontologyJobtitle"].Unpacked() is { IsObject: true } title && title["styrk08"].Token is { } styrk) yield return new("styrk08", styrk, title["label"].Text);
    }

    static VacancyPermanence? Permanence(string? type) => type?.ToLowerInvariant() switch
    {
        "fast" => VacancyPermanence.Permanent,
        "vikariat" or "engasjement" or "prosjekt" or "trainee" or "åremål" or "lærling" => VacancyPermanence.Temporary,
        "sesong" or "feriejobb" => VacancyPermanence.Seasonal,
        _ => null,
    };

    static WorkingTime Times(AdField own)
    {
        var said = WorkingTime.None;
        foreach (var word in Words(own["workhours"]).Concat(Words(own["workday"])).Concat(Words(own["jobarrangement"])))
            said |= word.ToLowerInvariant() switch
            {
                "dagtid" => WorkingTime.Daytime,
                "kveld" => WorkingTime.Evening,
                "natt" => WorkingTime.Night,
                "lørdag" or "søndag" => WorkingTime.Weekend,
                "skift" or "turnus" => WorkingTime.Shifts,
                "vakt" => WorkingTime.OnCall,
                _ => WorkingTime.None,
            };
        return said;
    }

    // ["Dagtid"] in a text, or the word alone.
    static IEnumerable<string> Words(AdField field)
    {
        if (field.IsNothing) return [];
        var inner = field.Unpacked();
        return inner.IsArray ? inner.Each().Select(w => w.Text).OfType<string>() : field.IsText && field.Text is { } word ? word.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];
    }
}
