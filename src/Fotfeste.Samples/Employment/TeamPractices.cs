namespace Fotfeste.Samples;

/// <summary>What is agreed about the practices that run in the Norwegian team.</summary>
static class TeamPractices
{
    public static IReadOnlyList<PracticeSample> All { get; } =
    [
        new("Robin Aasen", "Finne ut om kveldsvakter går an, og om det er rom for å være seg selv der.", "Kiosken to kvelder i uka, og rydde salen etter forestilling.", 28, "Lanterna har en helgestilling ledig. Passer det for begge, blir det den."),
        new("Øystein Dale", "Se hvor mange timer som går.", "Vask og klargjøring sammen med en annen.", 42, "Vi ser etter en ekte jobb rundt busser, uansett hvordan det går."),
    ];
}
