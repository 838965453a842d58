using static Fotfeste.Samples.NoteSample;

namespace Fotfeste.Samples;

/// <summary>The people whom Ingrid Lund supports: most of what the screenshots show.</summary>
static class IngridsPeople
{
    public static IReadOnlyList<InventedStory> All { get; } =
    [
        new("Sara Holm", Sex.Woman, 27, "profiling", "dyr", "Jeg vil jobbe med dyr.", "Ny samtale, ikke avtalt")
        {
            Turn = Turn.NoAnswer,
            Latest =
            [
                Talk("Sara har passet hunder for naboer i flere år og har en attest på det. Vi la den inn i profilen.", "Finne steder med dyr i byen"),
                Talk("Så på tre steder: klinikken, kennelen og gården. Sara vil helst til klinikken først.", "Ringe Lykkepote sammen"),
                new(ContactKind.Message, ContactParty.Person, ContactPlace.Distance, 5, "SMS, ikke svart.", "Ny samtale, ikke avtalt", Met: false),
            ],
        },
        new("Jonas Berg", Sex.Man, 34, "support", "kafe", "Jeg vil lage mat og slippe å ta telefonen.", "Samtale om ny vaktplan med Kari")
        {
            Turn = Turn.TermsEnding, Form = "temporary-subsidised", Hours = 22.5m, Tasks = "Kjøkkenmedarbeider", Choice = "Vil rett i vanlig jobb, med noen å ringe til.",
            Latest =
            [
                Work("Fulgte hele frokostvakten. Jonas trenger bare hjelp når det kommer to store bestillinger samtidig.", "Avtale tegn med Kari", 90),
                Call("Fjordkafé vil forlenge. Ber om svar på tilskudd før avtalen går ut.", "Snakke med NAV om tilskuddet", ContactParty.Employer),
                Work("Jonas tar nå frokostvakten alene. Mentor Kari ønsker en enklere liste for stenging. Vi lagde den sammen.", "Samtale om ny vaktplan med Kari", 45),
            ],
        },
        new("Mikkel Aas", Sex.Man, 41, "employer-engagement", "lager", "Lager er greit, gjerne truck.", "Møte med lagersjefen")
        {
            Turn = Turn.ContactToday, Income = "unemployment-benefit", Occupation = "job-seeking",
            Latest =
            [
                Visit("Så lageret sammen med Mikkel. Han kjente igjen systemet fra før.", "Skrive forslag til oppgaver"),
                Talk("Mikkel bestemte hva Nordlys skal få vite. Truckbeviset må fornyes, kurs er funnet.", "Møte med lagersjefen"),
            ],
        },
        new("Leila Omar", Sex.Woman, 23, "employer-engagement", "kafe", "Et sted med folk, og fri i helgene.", "Være med fra kvart på åtte første dag")
        {
            Turn = Turn.StartsTomorrow, Form = "permanent", Hours = 15, Tasks = "Servering", Language = "en",
            Latest =
            [
                Visit("Leila og jeg møtte daglig leder. Femten timer i uka, fast, ingen helger.", "Klær og nøkkel"),
                Call("Leila er klar. Hun har prøvd bussen og vet hvem som møter henne.", "Være med fra kvart på åtte første dag"),
            ],
        },
        new("Elin Strand", Sex.Woman, 38, "job-finding", "garn", "Butikk eller blomster.", "Besøk hos to bedrifter")
        {
            EmployerSide = "tomasz",
            Latest =
            [
                Visit("Var innom Ullvarmen. De har en ledig vakt i uka og vil gjerne treffe Elin.", "Gå dit sammen"),
                Talk("Elin strikket seg gjennom hele samtalen og viste fram nettbutikken hun har laget. Den tar vi med på besøket.", "Besøk hos to bedrifter"),
            ],
        },
        new("Oskar Lie", Sex.Man, 22, "job-finding", "bil", "Bilverksted. Jeg kan dekk.", "Skrive CV sammen") { Income = "social-assistance", Occupation = "job-seeking" },
        new("Aino Korhonen", Sex.Woman, 30, "engagement", "museum", "Ikke bestemt ennå. Noe med historie?", "Samtale 2")
        {
            Language = "fi",
            Latest = [Talk("Vi møttes på biblioteket. Aino vil vite mer før hun velger, og tok med seg heftet.", "Samtale 2", 60, ContactPlace.Town)],
        },
        new("Per-Ánte Sara", Sex.Man, 29, "support", "rein", "Jeg vil drive med skinn og søm, og beholde vinteren fri.", "Samtale om vinterplanen") { Form = "permanent", Hours = 18, Tasks = "Søm og duodji" },
        new("Halima Abdi", Sex.Woman, 45, "support", "omsorg", "Jeg vil ha kollegaer.", "Innom på kjøkkenet") { Form = "permanent-subsidised", Hours = 25, Tasks = "Kjøkken og aktiviteter", Income = "social-assistance" },
        new("Krzysztof Nowicki", Sex.Man, 52, "job-finding", "snekker", "Snekker er jeg jo.", "Prøvedag på snekkeriet") { Income = "unemployment-benefit", Occupation = "job-seeking" },
        new("Mai Pham", Sex.Woman, 33, "support", "bakeri", "Bake brød, tidlig om morgenen.", "Snakke om lærekontrakt") { Form = "permanent", Hours = 30, Tasks = "Baking" },
        new("Ragnhild Moe", Sex.Woman, 48, "support", "skole", "Jeg vil beholde jobben på biblioteket.", "Samtale med rektor om arbeidstida")
        {
            Kind = GoalKind.KeepJob, Form = "permanent", Hours = 28, Tasks = "Bibliotek", Occupation = "employed", Income = "wage",
            Latest = [Visit("Ragnhild, rektor og jeg gikk gjennom uka time for time. To rolige formiddager gjør stor forskjell.", "Samtale med rektor om arbeidstida")],
        },
        new("Even Sollid", Sex.Man, 25, "profiling", "kino", "Lyd og lys. Helst bak scenen.", "Se en forestilling bak scenen") { Occupation = "studies", Income = "study-support" },
        new("Zeynep Kaya", Sex.Woman, 36, "job-finding", "mat", "Kasse er fint, jeg er rask.", "Ringe tre butikker") { Turn = Turn.NoContact, Income = "social-assistance" },
        new("Truls Eide", Sex.Man, 57, "support", "park", "Ute hele året.", "Ny samtale om seks uker") { Form = "permanent-subsidised", Hours = 37.5m, Tasks = "Stell av parker" },
        new("Nora Bakken", Sex.Woman, 20, "profiling", "skole", "Ta opp igjen engelsk og bli helsefagarbeider.", "Møte rådgiveren på skolen") { Kind = GoalKind.Studies, Occupation = "none", Income = "family" },
        new("Hanne Myhre", Sex.Woman, 44, "support", "hotell", "Resepsjon, jeg kan tysk.", "Hanne ringer hvis noe endrer seg") { Destination = "work", Form = "permanent", Hours = 30, Tasks = "Resepsjon" },
        new("Stian Fjell", Sex.Man, 31, "job-finding", "trykk", "Noe stille.", "Døra er åpen") { Destination = "other", Income = "sickness-benefit" },
    ];
}
