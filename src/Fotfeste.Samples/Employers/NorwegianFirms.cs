namespace Fotfeste.Samples;

/// <summary>Invented employers in and around a Norwegian town that is not on the map.</summary>
static class NorwegianFirms
{
    public static IReadOnlyList<FirmSample> All { get; } =
    [
        new("kafe", "Fjordkafé AS", "Fjordbyen", "Kjøkkenmedarbeider", "Servering", "Frokostvakt"),
        new("lager", "Nordlys Logistikk AS", "Fjordbyen", "Plukk og pakk", "Varemottak", "Truckfører"),
        new("dyr", "Lykkepote Dyreklinikk AS", "Fjordbyen", "Stell og renhold", "Resepsjon"),
        new("hage", "Bringebærbakken Gartneri AS", "Åslia", "Planter og vanning", "Hagesenter"),
        new("sykkel", "Tannhjulet Sykkelverksted AS", "Fjordbyen", "Sykkelmekaniker", "Kundemottak"),
        new("garn", "Ullvarmen Garn og Stoff AS", "Fjordbyen", "Butikkmedarbeider", "Nettbutikk"),
        new("mat", "Brygga Matmarked AS", "Fjordbyen", "Frukt og grønt", "Kasse", "Varepåfylling"),
        new("hotell", "Hotell Måkeberget AS", "Måkevik", "Frokost og rydding", "Romrenhold", "Resepsjon"),
        new("bil", "Hjul og Ratt Bilverksted AS", "Fjordbyen", "Dekkskift og vask", "Hjelp i verkstedet"),
        new("renhold", "Skinnende Trapp Renhold AS", "Fjordbyen", "Renhold på kontor", "Trappevask"),
        new("snekker", "Spon og Høvel Snekkeri AS", "Åslia", "Sliping og montering", "Lakkering"),
        new("fisk", "Sølvstimen Fiskemottak AS", "Måkevik", "Pakking", "Vask og klargjøring"),
        new("kino", "Lanterna Kino og Scene AS", "Fjordbyen", "Billetter og kiosk", "Lys og lyd"),
        new("omsorg", "Epletunet omsorgssenter", "Åslia", "Kjøkken og aktiviteter", "Servicevert"),
        new("barnehage", "Tyttebærtua barnehage", "Fjordbyen", "Assistent", "Kjøkken"),
        new("buss", "Blåruta Buss AS", "Fjordbyen", "Vask og klargjøring", "Kundeservice"),
        new("data", "Bit og Bolle AS", "Fjordbyen", "Brukerstøtte", "Testing av nettsider"),
        new("trykk", "Svart på Hvitt Trykkeri AS", "Fjordbyen", "Ferdigstilling og pakking"),
        new("bakeri", "Knekk og Skorpe Bakeri AS", "Fjordbyen", "Baking", "Pakking og levering"),
        new("gjenbruk", "Ny Runde Gjenbruk AS", "Fjordbyen", "Sortering", "Møbelverksted", "Butikk"),
        new("park", "Park og anlegg, Fjordbyen kommune", "Fjordbyen", "Stell av parker", "Snø og strøing"),
        new("museum", "Garnbua Kystmuseum", "Måkevik", "Vert i utstillingen", "Registrering av gjenstander"),
        new("rein", "Vidda Skinn og Duodji AS", "Åslia", "Søm og duodji", "Nettbutikk og pakking"),
        new("skole", "Fjordbyen videregående skole", "Fjordbyen", "Vaktmesterhjelp", "Bibliotek"),
        new("marina", "Tauverk Marina AS", "Måkevik", "Båtpuss og opplag", "Sommervert"),
    ];

    public static FirmSample Of(string reference) => All.Single(f => f.Reference == reference);
}
