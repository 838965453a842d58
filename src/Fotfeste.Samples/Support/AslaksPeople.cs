using static Fotfeste.Samples.NoteSample;

namespace Fotfeste.Samples;

/// <summary>The people whom Áslak Somby supports.</summary>
static class AslaksPeople
{
    public static IReadOnlyList<InventedStory> All { get; } =
    [
        new("Máret Gaup", Sex.Woman, 26, "employer-engagement", "hotell", "Jeg vil møte folk fra hele verden.", "Ringe etter første vakt")
        {
            Turn = Turn.StartsToday, Form = "temporary", Hours = 20, Tasks = "Resepsjon",
            Latest = [Visit("Gikk runden på hotellet med Máret. Hun får følge en kollega de to første ukene.", "Ringe etter første vakt")],
        },
        new("Bjørn Åge Tveit", Sex.Man, 49, "support", "fisk", "Tilbake til fisken.", "Høre om det blir forlengelse")
        {
            Turn = Turn.TermsEnding, Form = "temporary", Hours = 37.5m, Tasks = "Pakking", Income = "unemployment-benefit", Occupation = "job-seeking",
            Latest = [Call("Mottaket vil vite om Bjørn Åge kan ta sesongen også. Han vil gjerne det.", "Høre om det blir forlengelse", ContactParty.Employer)],
        },
        new("Ifrah Jama", Sex.Woman, 31, "job-finding", "barnehage", "Barnehage, jeg har fire søsken.", "Ny avtale") { Turn = Turn.NoContact, Language = "en", Income = "social-assistance" },
        new("Nils Oskal", Sex.Man, 39, "support", "lager", "Noe fast, så jeg kan planlegge.", "Innom på lageret") { CameBack = true, Form = "permanent", Hours = 30, Tasks = "Varemottak" },
        new("Ewa Kowalczyk", Sex.Woman, 42, "job-finding", "renhold", "Renhold på dagtid.", "Søke på to stillinger") { Ips = true, Language = "en", Income = "unemployment-benefit", Occupation = "job-seeking" },
        new("Magnus Hegre", Sex.Man, 24, "profiling", "data", "Data, men uten møter hele dagen.", "Fylle på profilen") { Ips = true, Income = "rehabilitation-benefit" },
        new("K-117", Sex.Unknown, 35, "job-finding", "gjenbruk", "Lage noe nytt av noe gammelt.", "Besøke møbelverkstedet")
        {
            IsCode = true, Registration = Registration.NotAsked, Income = "undisclosed", Occupation = "undisclosed",
            Latest = [Talk("Vi møttes på gjenbruksbutikken. Vil gjerne prøve møbelverkstedet før navnet skrives noe sted.", "Besøke møbelverkstedet", 45, ContactPlace.Town)],
        },
        new("Duc Nguyen", Sex.Man, 28, "support", "sykkel", "Mekke sykler.", "Møtes på verkstedet") { Ips = true, Form = "permanent-subsidised", Hours = 20, Tasks = "Sykkelmekaniker" },
        new("Solveig Rønning", Sex.Woman, 55, "support", "museum", "Bruke det jeg kan om båter.", "Sesongslutt og vinterarbeid") { Form = "permanent", Hours = 15, Tasks = "Registrering av gjenstander", Income = "disability-pension" },
        new("Elias Bratland", Sex.Man, 21, "engagement", "marina", "Båter. Eller noe annet ute.", "Samtale om hva som fins") { Income = "family" },
        new("Fatuma Hussein", Sex.Woman, 37, "job-finding", "mat", "Butikk, gjerne frukt og grønt.", "Prat med butikksjefen") { Turn = Turn.ContactToday, Income = "social-assistance" },
        new("Øystein Dale", Sex.Man, 46, "employer-engagement", "buss", "Ikke kjøre, men gjerne rundt busser.", "Avtale første dag") { PracticeNow = "internal-practice", PracticeUntil = 20, Income = "sickness-benefit", Occupation = "sick-listed" },
        new("Inga Utsi", Sex.Woman, 23, "profiling", "barnehage", "Bli barnehagelærer en dag.", "Se på opptakskravene") { Kind = GoalKind.Studies, Income = "study-support", Occupation = "studies" },
        new("Jan Petter Vold", Sex.Man, 60, "support", "park", "Holde ut til pensjonen, og ha det bra imens.", "Vi snakkes ved behov") { Destination = "work", Form = "permanent", Hours = 30, Tasks = "Snø og strøing" },
        new("Sofie Lunde", Sex.Woman, 26, "job-finding", "kino", "Kino eller konsert.", "Begynner på skolen til høsten") { Destination = "studies", Income = "family" },
        new("Adam Bielak", Sex.Man, 33, "support", "snekker", "Snekker.", "Adam har flyttet etter jobben") { Destination = "work", Form = "permanent", Hours = 37.5m, Tasks = "Sliping og montering", Income = "unemployment-benefit" },
    ];
}
