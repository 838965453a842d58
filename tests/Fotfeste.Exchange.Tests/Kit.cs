using System.Text;
using System.Text.Json;

namespace Fotfeste.Exchange.Tests;

/// <summary>The shipped packs and words, and files made on the spot.</summary>
static class Kit
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    public static string Content { get; } = Path.Combine(SourceTree.Root, "content");

    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Texts { get; } = PackReader.AllLanguages.ToDictionary(
        language => language,
        language => (IReadOnlyDictionary<string, string>)JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Content, "texts", language, "import.json")))!);

    public static Labels Labels { get; } = new(Texts);

    /// <summary>Every file of the packs, in the order of their paths.</summary>
    public static IReadOnlyList<PackFile> PackFiles { get; } = [.. SourceTree.Under("content/packs", "*.json").Concat(SourceTree.Under("content/packs", "*.csv")).Select(f => new PackFile(f.Path["content/packs/".Length..], f.Text)).OrderBy(f => f.Path, StringComparer.Ordinal)];

    public static PackShelf Packs { get; } = ShelfReader.Read(PackFiles);

    public static KnownReferences Nothing { get; } = new(Packs);

    /// <summary>A unit, a programme and a coach that the store already has.</summary>
    public static KnownReferences Service { get; } = new(Packs)
    {
        Units = new HashSet<string> { "lier" },
        Programmes = new Dictionary<string, string> { ["nav"] = "euse" },
        Staff = new HashSet<string> { "kari" },
        ByName = new Dictionary<(string, string), string> { [("units", "Lier")] = "lier", [("staff", "Kari Nordli")] = "kari" },
    };

    public static SpreadsheetFile Csv(string name, string text) => SpreadsheetFile.Of(name, Encoding.UTF8.GetBytes(text));

    public static CaseloadReading Read(params SpreadsheetFile[] files) => CaseloadReader.Read(files, Labels, Nothing, Today);

    /// <summary>The smallest caseload that hangs together: unit, programme, staff, person, enrolment.</summary>
    public static SpreadsheetFile[] Base { get; } =
    [
        Csv("units.csv", "reference;name;level\nlier;Lier;unit\n"),
        Csv("programmes.csv", "reference;name;unit;method;from\nnav;NAV Lier;lier;euse;2026-01-01\n"),
        Csv("staff.csv", "reference;name;role;unit;programme;fte_percent;from\nkari;Kari Nordli;coach;lier;nav;80;2026-01-01\n"),
        Csv("participants.csv", "reference;name\np1;Åse O'Brien\n"),
        Csv("enrolments.csv", "reference;participant;unit;programme;from;coach\ne1;p1;lier;nav;2026-03-02;kari\n"),
    ];

    public static CaseloadReading WithBase(params SpreadsheetFile[] files) => Read([.. Base.Where(b => files.All(f => f.Name != b.Name)), .. files]);

    public static string Shown(CaseloadReading reading) => string.Join('\n', reading.Problems);
}
