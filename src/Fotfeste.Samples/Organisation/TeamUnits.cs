namespace Fotfeste.Samples;

/// <summary>Where the Norwegian team stands, who pays for it, and what they want reached.</summary>
static class TeamUnits
{
    public const string Unit = "team", Programme = "jobb", YoungProgramme = "ung", IpsProgramme = "ips";

    public static IReadOnlyList<UnitRow> Units { get; } =
    [
        new(default, "kommune", "Fjordbyen kommune", UnitLevel.Municipality),
        new(default, "arbeid", "Arbeid og inkludering", UnitLevel.Unit, "kommune"),
        new(default, Unit, "Jobbteamet", UnitLevel.Team, "arbeid"),
    ];

    public static IReadOnlyList<ProgrammeRow> Programmes(DateOnly firstDay) =>
    [
        new(default, Programme, "Jobbstøtte i Fjordbyen", Unit, "euse", DateRange.Open(firstDay), "Fjordbyen kommune og NAV", "Alle som ønsker vanlig, lønnet arbeid og trenger støtte for å få det eller beholde det",
            "Rapport hvert halvår", 12, 20),
        new(default, YoungProgramme, "Ung i jobb", Unit, "euse", DateRange.Open(firstDay.AddYears(1)), "Tilskudd fra fylket", "Unge mellom 18 og 29 år", "Halv stilling", null, 20),
        new(default, IpsProgramme, "IPS i Fjordbyen", Unit, "no-ips", DateRange.Open(firstDay.AddYears(1)), "NAV og helseforetaket", "Den som får behandling og vil ha jobb", "Del av en stilling", null, 20),
    ];

    public static IReadOnlyList<TargetRow> Targets { get; } =
    [
        new(default, Programme, TargetKind.ShareOfEnrolled, 40, []),
        new(default, Programme, TargetKind.JobsPerUnitAndYear, 18, []),
        new(default, YoungProgramme, TargetKind.ShareOfExits, 50, ["work", "studies"]),
    ];
}
