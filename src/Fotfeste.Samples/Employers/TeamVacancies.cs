namespace Fotfeste.Samples;

/// <summary>Invented ads of the invented firms around the Norwegian team, as a feed would bring them: some say much, some hardly anything.</summary>
static class TeamVacancies
{
    const int FirstDays = 3;

    public static IReadOnlyList<Vacancy> Of(DateOnly today) =>
    [
        Ad(today, 1, "dyr", "Assistent på dyreklinikk", "5164", (40, 60), VacancyPermanence.Permanent, WorkingTime.Daytime, 18,
            "Vi trenger en som holder burene rene, lufter hundene og er rolig når dyrene ikke er det. Du får en fast å spørre og lister på tavla. Erfaring med dyr er fint, utdanning trengs ikke.") with { NeedsExperience = false, NeedsLicence = false },
        Ad(today, 2, "lager", "Lagermedarbeider, plukk og pakk", "4321", (80, 100), VacancyPermanence.Permanent, WorkingTime.Daytime | WorkingTime.EarlyMorning, 12,
            "Du plukker ordrer etter skjerm og gjør dem klare til henting. Vi begynner klokka halv sju. Truckførerbevis er et pluss.") with { Extent = VacancyExtent.Full, NeedsExperience = false },
        Ad(today, 3, "lager", "Truckfører", "8344", (100, 100), VacancyPermanence.Temporary, WorkingTime.Evening | WorkingTime.Shifts, 9,
            "Vikariat i åtte måneder på kveldsskiftet. Gyldig truckførerbevis og et par års erfaring.") with { Extent = VacancyExtent.Full, NeedsExperience = true, Demands = [new("licence", "text", "T4", "Truckførerbevis T4", true)] },
        Ad(today, 4, "mat", "Butikkmedarbeider i frukt og grønt", "5223", (30, 50), VacancyPermanence.Permanent, WorkingTime.EarlyMorning | WorkingTime.Daytime, 15,
            "Vi fyller opp før kundene kommer, rydder og rydder igjen. Blid mot kunder og nøye med datoer. Vi lærer deg opp.") with { Extent = VacancyExtent.Part, NeedsExperience = false, NeedsLicence = false },
        Ad(today, 5, "hotell", "Frokostvert", "5131", (50, 75), null, WorkingTime.EarlyMorning | WorkingTime.Weekend, 20,
            "Dekke, fylle på og rydde av til frokosten for inntil åtti gjester. Annenhver helg.") with { Extent = VacancyExtent.Part },
        Ad(today, 6, "hotell", "Romrenhold", "9112", null, VacancyPermanence.Hourly, WorkingTime.OnCall, 25,
            "Tilkalling i høysesongen. To og to går sammen de første ukene."),
        Ad(today, 7, "omsorg", "Kjøkkenassistent", "9412", (20, 40), VacancyPermanence.Permanent, WorkingTime.Daytime, 11,
            "Vi lager maten selv og trenger noen til grønnsaker, oppvask og servering i to stuer. Rolig tempo utenom måltidene.") with { Extent = VacancyExtent.Part, NeedsBackgroundCheck = true },
        Ad(today, 8, "hage", "Gartneriarbeider", "9214", (60, 100), VacancyPermanence.Seasonal, WorkingTime.Daytime, 30,
            "Potting, vanning og salg fra mars til september. Du er ute mye, i all slags vær.") with { StartText = "Etter avtale", NeedsLicence = false },
        Ad(today, 9, "data", "Brukerstøtte", "3512", (50, 100), VacancyPermanence.Permanent, WorkingTime.Daytime, 16,
            "Du hjelper kundene våre skriftlig, og noen ganger på telefon. Kan gjøres hjemmefra hele eller deler av uka.") with { IsPlaceFree = true, Demands = [new("language", "iso639", "en", "Engelsk", true)] },
        Ad(today, 10, "bakeri", "Medhjelper i bakeriet", "7512", (50, 80), VacancyPermanence.Permanent, WorkingTime.Night | WorkingTime.EarlyMorning, 14,
            "Vi er i gang klokka fire og ferdige til lunsj. Tunge sekker har vi tralle til.") with { NeedsExperience = false },
        Ad(today, 11, "gjenbruk", "Sorterer og selger", "5223", (40, 100), null, WorkingTime.Daytime, 22,
            "Folk kommer med det de ikke trenger, vi finner ut hva det er verdt. Vi deler gjerne opp stillingen etter hva den enkelte kan."),
        Ad(today, 12, "buss", "Vask og klargjøring av busser", "9122", null, VacancyPermanence.Permanent, WorkingTime.Evening, 13,
            "Kveldsarbeid fra seks til elleve, i et lag på fire.") with { NeedsLicence = true },
    ];

    static Vacancy Ad(DateOnly today, int number, string firm, string title, string isco, (int From, int To)? percent, VacancyPermanence? permanence, WorkingTime times, int days, string body)
    {
        var (by, published) = (NorwegianFirms.Of(firm), Midnight(today.AddDays(-FirstDays - number)));
        return new(Vacancy.Demo, $"{number}", published)
        {
            Published = published, Until = Midnight(today.AddDays(days)), ApplyByDay = today.AddDays(days - 1), Titles = [new("nb", title)], Bodies = [new("nb", body)], EmployerName = by.Name, Isco = isco,
            Places = [new("NO", null, by.Town)], PercentMin = percent?.From, PercentMax = percent?.To, Permanence = permanence, Times = times,
        };
    }

    static DateTimeOffset Midnight(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
