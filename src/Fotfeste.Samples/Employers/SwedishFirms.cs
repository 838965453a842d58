namespace Fotfeste.Samples;

/// <summary>Invented employers of the Swedish scenario, the same three or so trades in every town.</summary>
static class SwedishFirms
{
    static readonly (string Trade, string[] Tasks)[] Trades =
    [
        ("Kök", ["Disk och förberedelser", "Smörgåsar och sallader", "Lunchservering"]),
        ("Bageri", ["Packa bröd", "Baka matbröd", "Kassa och disk"]),
        ("Trävaror", ["Sortera virke", "Packa och märka", "Köra truck på gården"]),
        ("Trädgård", ["Vattna och plantera", "Sköta parkytor", "Packa plantor"]),
        ("Livs", ["Varuplock", "Kassa", "Frukt och grönt"]),
        ("Lager", ["Plocka order", "Packa paket", "Ta emot gods"]),
        ("Städ", ["Städa kontor", "Trappstädning", "Fönsterputs"]),
        ("Däck och Bil", ["Tvätta bilar", "Byta däck", "Hjälpa till i verkstaden"]),
        ("Plåt", ["Montera beslag", "Kontrollera detaljer", "Packa detaljer"]),
        ("Återbruk", ["Sortera kläder", "Laga möbler", "Stå i butik"]),
    ];

    static readonly string[] Fancies = ["Lingontuvans", "Björkstubbens", "Rimfrostens", "Grävlingens", "Månskärans", "Tallkottens", "Ekorrbackens", "Blåklintens", "Svalboets", "Höstlövets", "Kopparhanens", "Vitsippans", "Stenmurens", "Humlans", "Kvarnhjulets"];

    /// <summary>Eight firms for the unit, none of them in two towns.</summary>
    public static IReadOnlyList<FirmSample> In(string unit, string town, Dice dice)
    {
        List<string> fancies = dice.For("fancies").Shuffled(Fancies);
        return [.. dice.For("trades").Shuffled(Trades).Take(8).Select((t, at) => new FirmSample($"{unit}-F{at + 1}", $"{fancies[at]} {t.Trade} i {town} AB", town, t.Tasks))];
    }

    /// <summary>Where the transition jobs are: the municipality's own workplaces.</summary>
    public static IReadOnlyList<FirmSample> MunicipalIn(string unit, string town) =>
    [
        new($"{unit}-K1", "Kommunens skolkök", town, "Hjälpa till i skolköket"),
        new($"{unit}-K2", "Kommunens vaktmästeri", town, "Vaktmästarsysslor"),
        new($"{unit}-K3", "Kommunens äldreboende", town, "Sällskap, promenader och servering"),
    ];
}
