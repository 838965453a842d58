using static Fotfeste.Samples.NoteSample;

namespace Fotfeste.Samples;

/// <summary>What Norwegian job specialists note, by phase of the five-step method.</summary>
static class NorwegianNotes
{
    public static IReadOnlyList<NoteSample> Of(string phase) => phase switch
    {
        "engagement" => engagement,
        "profiling" => profiling,
        "job-finding" => jobFinding,
        "employer-engagement" => employer,
        _ => support,
    };

    /// <summary>For those who have a job and want to keep it.</summary>
    public static IReadOnlyList<NoteSample> OfKeeping(string phase) => phase == "support" ? keeping : Of(phase);

    public static IReadOnlyList<NoteSample> All => [.. engagement, .. profiling, .. jobFinding, .. employer, .. support];

    /// <summary>The first note about somebody who was here before.</summary>
    public static NoteSample WelcomeBack { get; } = Talk("{name} er tilbake. Trykkeriet måtte si opp flere. Vi begynner med det vi vet fra sist, og {name} vil ut i jobb igjen så fort som mulig.", "Se på profilen fra sist");

    static readonly NoteSample[] engagement =
    [
        Talk("Første samtale, på biblioteket. {name} fortalte hva som har vært bra på jobb før. Vi gikk gjennom hva støtten er, og hva som ellers finnes.", "Samtale 2", 60, ContactPlace.Town),
        Call("Avtalte tid og sted. {name} vil gjerne møtes et annet sted enn på kontoret.", "Møtes på biblioteket"),
        Talk("Snakket om hva en god arbeidsdag er. {name} vil helst begynne etter ni.", "Begynne på yrkesprofilen"),
        Write("Sendte melding om møtet. {name} svarte at det passer."),
        Office("Kort møte med NAV-kontakten sammen med {name}. Alle vet nå hvem som gjør hva.", "Sende oppsummering"),
        Talk("{name} har bestemt seg: vil være med. Vi skrev ned hva vi skal gjøre først.", "Rydde i gamle attester"),
    ];

    static readonly NoteSample[] profiling =
    [
        Talk("Jobbet med yrkesprofilen. {name} er nøyaktig og liker å bli ferdig med én ting før den neste.", "Gå videre med ønsker for arbeidsplassen"),
        Talk("Gikk en runde i sentrum og så på steder der {name} kunne tenke seg å jobbe. Tre står på lista.", "Finne ut hvem vi kan snakke med", 60, ContactPlace.Town),
        Talk("Så på reisevei og tider. Bussen går hvert kvarter, så det løser seg.", "Prøve turen sammen"),
        Call("{name} ringte og ville legge til to ting i profilen."),
        Talk("Skrev CV sammen. Den ble på én side, og {name} kjenner seg igjen.", "Be om en referanse"),
        Talk("Snakket om hva en arbeidsgiver trenger å vite, og hva {name} vil holde for seg selv.", "Skrive det ned sammen"),
        Talk("Gikk gjennom hva lønn har å si for det {name} ellers får. Regnet på to eksempler.", "Sjekke tallene med NAV"),
        Office("Møte med NAV-kontakten om planen. {name} la den fram selv.", "Sende planen"),
        Talk("Planen er ferdig. {name} vil rett ut og snakke med arbeidsgivere.", "Lage liste over bedrifter", 30),
    ];

    static readonly NoteSample[] jobFinding =
    [
        Talk("Gikk gjennom ukas stillinger. {name} valgte to å søke på.", "Sende søknadene"),
        Talk("Så over lista. Fire bedrifter besøkt, tre igjen.", "Besøke to til", 30),
        Talk("Øvde på å ringe en arbeidsgiver. Andre gang gikk det lett.", "Ringe {firm}", 30),
        Call("Ringte {firm}. De tar gjerne imot et besøk.", "Avtale dag", ContactParty.Employer),
        Talk("Skrev søknad sammen. {name} gjorde det meste selv.", "Vente på svar"),
        Call("{name} fikk et nei i dag. Vi snakket om hva vi tar med oss, og valgte den neste.", "To nye bedrifter"),
        Write("Sendte lenke til en stilling som passer med det {name} vil."),
        Visit("Besøkte {firm} og fortalte hva vi driver med. De mangler folk om ettermiddagen.", "Komme tilbake sammen med {name}"),
        Visit("Omvisning hos {firm} sammen med {name}, som spurte godt om arbeidsdagen.", "Høre hva {name} tenker"),
        Visit("Snakket med daglig leder hos {firm} om oppgaver de aldri får tid til. Noen av dem passer godt.", "Skrive et forslag"),
        Call("{firm} ringte tilbake. De vil gjerne treffe {name}.", "Avtale en prat", ContactParty.Employer),
        Talk("Gjorde klar til intervju: tre spørsmål {name} vil stille, og svar på to {name} gruer seg for.", "Intervju"),
    ];

    static readonly NoteSample[] employer =
    [
        Visit("Gikk gjennom oppgavene hos {firm}. Vi delte dem i tre, og begynner med den første.", "Skrive ned oppgavene"),
        Mentor("Traff den som skal være mentor hos {firm}. God oversikt over hvordan dagen er.", "La {name} og mentor møtes"),
        Talk("{name} bestemte hva {firm} skal få vite: arbeidstid, oppgaver og at det trengs ro i starten. Ikke mer.", "Gi {firm} den korte utgaven"),
        Office("Snakket med NAV-kontakten om lønnstilskudd. Papirene er klare.", "Vente på svar"),
        Visit("Møte med {name} og leder hos {firm}. Enige om tider, oppgaver og første dag.", "Lage plan for de to første ukene"),
        Call("{firm} ville flytte oppstarten noen dager. {name} er enig.", "Bekrefte ny dag", ContactParty.Employer),
    ];

    static readonly NoteSample[] support =
    [
        Work("Var med den første timen. {name} fant fort fram i rutinene.", "Innom igjen på torsdag", 90),
        Work("{name} tar morgenen alene nå. Vi laget en kort liste for stengetid.", "Se på lista sammen"),
        Call("{name} ringte for å si at uka har vært fin. Vil gjerne ha en vakt til.", "Snakke med leder om vakter"),
        Call("{firm} er fornøyd. De vil ha {name} med på planen for neste måned.", "Ringe om fjorten dager", ContactParty.Employer),
        Mentor("Mentor og {name} har funnet en måte å spørre hverandre på som virker.", "Litt sjeldnere besøk"),
        Talk("Møttes etter jobb. Snakket om penger, fritid og hvor mye som er passe.", "Møtes igjen om tre uker", 45, ContactPlace.Town),
        Work("Ny oppgave i dag. Vi gjorde den sammen to ganger, så gjorde {name} den alene.", "Høre hvordan det går"),
        Write("Melding fra {name}: alt i orden på jobben."),
        Visit("Samtale hos {firm} med {name} og leder. Vaktplanen blir den samme ut året.", "Ny samtale om seks uker"),
        Talk("Gikk gjennom lønnsslippen. {name} vet hva som står hvor.", "Ringe hvis noe er uklart", 30),
        Call("Rolig uke. {name} vil at vi snakkes litt sjeldnere framover."),
    ];

    static readonly NoteSample[] keeping =
    [
        Talk("Gikk gjennom arbeidsuka: hva som gir krefter, og hva som tar dem. {name} tegnet den opp.", "Møte på jobben"),
        Visit("Samtale med {name} og leder hos {firm}. Enige om å prøve en endring i fire uker.", "Prøve endringen"),
        Work("{name} viste meg plassen sin. Et roligere hjørne er ledig, og leder er med på byttet.", "Bytte plass"),
        Call("{name} ringte. Endringen hjelper, særlig om formiddagen."),
        Mentor("Kollegaen ved siden av vil gjerne være den {name} spør først.", "Høre hvordan det går"),
        Talk("Så på hva som skal stå i avtalen om arbeidstid, og hva som ikke trenger å stå der.", "Møte med leder"),
        Write("Melding fra {name}: fin uke."),
    ];
}
