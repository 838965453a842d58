using static Fotfeste.Samples.NoteSample;

namespace Fotfeste.Samples;

/// <summary>The people whom Amina Warsame supports; the young ones in a programme of their own.</summary>
static class AminasPeople
{
    public static IReadOnlyList<InventedStory> All { get; } =
    [
        new("Simen Haug", Sex.Man, 22, "employer-engagement", "lager", "Jeg vil ha egne penger til lappen.", "Møtes utenfor porten kvart på sju")
        {
            Turn = Turn.StartsTomorrow, Form = "temporary-subsidised", Hours = 22.5m, Tasks = "Plukk og pakk", Income = "social-assistance", Occupation = "job-seeking",
            Latest = [Talk("Gikk gjennom første dag: hvor døra er, hvem som er der, når det er pause. Simen har lagt fram klærne.", "Møtes utenfor porten kvart på sju", 30, ContactPlace.Town)],
        },
        new("Hodan Farah", Sex.Woman, 24, "support", "garn", "Jeg vil selge ting jeg er stolt av.", "Snakke om fast stilling")
        {
            Turn = Turn.TermsEnding, Form = "temporary-subsidised", Hours = 18.75m, Tasks = "Butikkmedarbeider",
            Latest = [Visit("Hodan har fått ansvar for vinduet. Butikken vil gjerne ha henne fast, og spør hva som må til.", "Snakke om fast stilling")],
        },
        new("Mathias Øvrebø", Sex.Man, 20, "job-finding", "data", "Spill. Eller i hvert fall data.", "Ny avtale") { Turn = Turn.NoContact, Income = "family" },
        new("Julie Sæther", Sex.Woman, 19, "engagement", "dyr", "Vet ikke. Noe med hest?", "Besøke en stall") { Income = "family", Occupation = "studies" },
        new("Yonas Haile", Sex.Man, 27, "support", "hotell", "Kokk om noen år.", "Innom etter frokost") { Language = "en", Form = "permanent", Hours = 30, Tasks = "Frokost og rydding" },
        new("Ailo Bongo", Sex.Man, 21, "profiling", "bil", "Scooter og bil.", "Prøve turen med bussen") { Income = "social-assistance" },
        new("Kim Anh Le", Sex.Woman, 25, "job-finding", "trykk", "Lage bøker.", "Omvisning på trykkeriet") { Turn = Turn.ContactToday, Income = "rehabilitation-benefit" },
        new("Emma Nygård", Sex.Woman, 23, "support", "bakeri", "Kaker.", "Ringe om fjorten dager") { Form = "hourly", Hours = 10, Tasks = "Pakking og levering" },
        new("Robin Aasen", Sex.Other, 26, "job-finding", "kino", "Et sted der jeg kan være meg.", "Søke på kiosken") { PracticeNow = "work-practice", PracticeUntil = -12, Income = "rehabilitation-benefit" },
        new("Wiktoria Mazur", Sex.Woman, 28, "support", "omsorg", "Være til nytte for noen.", "Samtale med avdelingsleder") { Form = "permanent", Hours = 25, Tasks = "Servicevert", Income = "unemployment-benefit" },
        new("Sander Kvale", Sex.Man, 29, "support", "sykkel", "Jeg vil beholde jobben.", "Møte om arbeidstida") { Kind = GoalKind.KeepJob, Occupation = "employed", Income = "wage", Form = "permanent", Hours = 37.5m, Tasks = "Kundemottak" },
        new("Mariam Saidi", Sex.Woman, 22, "profiling", "barnehage", "Barn og mat.", "Skrive ferdig CV") { Language = "en", Income = "social-assistance" },
        new("Vetle Brekke", Sex.Man, 24, "support", "lager", "Truck.", "Vetle klarer seg fint") { Destination = "work", Form = "permanent", Hours = 37.5m, Tasks = "Truckfører" },
        new("Sunniva Hol", Sex.Woman, 21, "job-finding", "garn", "Sy.", "Begynner på design og håndverk") { Destination = "studies", Income = "family" },
        new("Ahmed Nuur", Sex.Man, 26, "job-finding", "mat", "Butikk.", "Har fått plass i annet tiltak") { Destination = "job-seeking", Income = "social-assistance", Registration = Registration.Refused },
    ];
}
