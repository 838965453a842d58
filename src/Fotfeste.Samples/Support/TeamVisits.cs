namespace Fotfeste.Samples;

/// <summary>Talks of the Norwegian team with employers, with no participant in mind, and what they promised.</summary>
static class TeamVisits
{
    public static IReadOnlyList<VisitSample> All { get; } =
    [
        new("ingrid", "bakeri", 12, VisitPurpose.LearnNeeds, VisitAbout.Job, "Trenger hender i pakkinga tirsdag og torsdag fra klokka fem. Har brukt vikarbyrå, det ble dyrt.", new("Sende arket om hva de får og gir", -1)),
        new("ingrid", "hotell", 20, VisitPurpose.LearnNeeds, VisitAbout.PracticeTowardsJob, "Frokosten er travel. Kan tenke seg en prøvetid på fire uker, med jobb som mål.", new("Ringe om hvem som er fadder", 3, IsTheirs: true)),
        new("aslak", "bil", 5, VisitPurpose.FollowUp, VisitAbout.Job, "Sesongen for dekkskift kommer. De ser helst at vi ser på oppgavene sammen først.", new("Komme tilbake og se på dekkskiftet", 1)),
        new("aslak", "lager", 33, VisitPurpose.Thank, null, "Kake til skiftet. De er fornøyd og vil gjerne høre fra oss igjen."),
        new("amina", "barnehage", 9, VisitPurpose.LearnNeeds, VisitAbout.Practice, "Vil gjerne ha noen på praksis. Vi må snakke om jobb neste gang."),
        new("tomasz", "mat", 3, VisitPurpose.LearnNeeds, VisitAbout.Job, "Mangler folk på kveld og i helger. Leder sier at to timer holder for å lære hylla.", new("Sende navn på to kvelder som passer", 6)),
    ];
}
