using static Fotfeste.Samples.NoteSample;

namespace Fotfeste.Samples;

/// <summary>The people whom Tomasz Wilk supports in his half post, beside the employers he finds for the others.</summary>
static class TomaszsPeople
{
    public static IReadOnlyList<InventedStory> All { get; } =
    [
        new("Agnieszka Sikora", Sex.Woman, 40, "employer-engagement", "renhold", "Fast jobb, helst om dagen.", "Hente nøkler sammen")
        {
            Turn = Turn.StartsToday, Form = "permanent", Hours = 30, Tasks = "Renhold på kontor", Language = "en", Income = "unemployment-benefit", Occupation = "job-seeking",
            Latest = [Visit("Gikk ruta med Agnieszka og områdelederen. Hun fikk bestemme rekkefølgen selv.", "Hente nøkler sammen")],
        },
        new("Roar Skogheim", Sex.Man, 51, "support", "snekker", "Tre, så lenge det er stille i lokalet.", "Avklare forlengelsen")
        {
            Turn = Turn.TermsEnding, Form = "temporary-subsidised", Hours = 20, Tasks = "Lakkering",
            Latest = [Work("Roar viste meg benken han har laget ferdig. Snekkeriet vil ha ham videre.", "Avklare forlengelsen", 45)],
        },
        new("Berhane Tekle", Sex.Man, 36, "job-finding", "buss", "Sjåfør, men først noe annet.", "Ny avtale") { Turn = Turn.NoContact, Language = "en", Income = "social-assistance" },
        new("Anne Kirsti Buljo", Sex.Woman, 47, "support", "rein", "Bruke hendene og språket mitt.", "Se på nye mønstre") { Form = "permanent-subsidised", Hours = 20, Tasks = "Nettbutikk og pakking", Income = "disability-pension" },
        new("Dag Inge Furu", Sex.Man, 44, "profiling", "marina", "Båt, motor og maling.", "Besøke marinaen") { Income = "sickness-benefit", Occupation = "sick-listed" },
        new("Linn Kristin Åmot", Sex.Woman, 32, "support", "hage", "Planter svarer ikke tilbake.", "Linn Kristin tar kontakt ved behov") { Destination = "work", Form = "permanent", Hours = 20, Tasks = "Planter og vanning" },
        new("Osman Yusuf", Sex.Man, 38, "job-finding", "fisk", "Hva som helst med lønn.", "Flytter, og tar med seg planen sin") { Destination = "right-income", Income = "social-assistance" },
    ];
}
