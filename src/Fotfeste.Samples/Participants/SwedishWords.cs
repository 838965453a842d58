namespace Fotfeste.Samples;

/// <summary>What people in the Swedish scenario want, in their own words, and what they said when they chose.</summary>
static class SwedishWords
{
    public static IReadOnlyList<string> Goals { get; } =
    [
        "Jag vill ha ett jobb att gå till på morgonen.", "Jobba med händerna, gärna trä.", "Något med djur, helst ute.", "Köket är min plats.", "Jag vill köra truck igen.",
        "Ett lugnt jobb där jag får göra klart.", "Butik, jag gillar att prata med folk.", "Jag vill tjäna egna pengar.", "Städa går bra, men inte på kvällar.", "Laga saker som är trasiga.",
        "Växthus eller park.", "Jag vill arbeta deltid och se om det håller.", "Bageri, jag är ändå uppe tidigt.", "Hjälpa äldre i vardagen.", "Lager, men inte ensam.",
        "Jag vill använda datorn på jobbet.", "Något där jag får kollegor.", "Jobba nära hemma så att bussen räcker.", "Måla och tapetsera.", "Jag vill prova två saker och sedan välja.",
        "Vaktmästare, lite av varje.", "Skogen. Annars industri.", "Jag vill tillbaka till kassan.", "Tvätta bilar eller byta däck.", "Ett jobb som är på riktigt, med lön.",
    ];

    public static IReadOnlyList<string> StudyGoals { get; } =
    [
        "Läsa klart gymnasiet och sedan jobba.", "Utbilda mig till undersköterska.", "En yrkesutbildning inom el.", "Svenska först, sedan barnskötare.",
    ];

    public static IReadOnlyList<string> Choices { get; } =
    [
        "Vill prova detta i stället för daglig verksamhet.", "Fick veta vad som finns och valde att söka jobb direkt.", "Vill börja, men i egen takt.", "Valde detta efter att ha hört en kompis berätta.", "Ja, om jag får säga nej till jobb som inte passar.",
    ];
}
