namespace Fotfeste.Samples;

/// <summary>Who paid for what, and what they wanted reached (domain reference 8.3). The conditions are the funders'.</summary>
static class JonkopingProgrammes
{
    const string Ips = "ips";

    public static IReadOnlyList<ProgrammeRow> Rows { get; } =
    [
        new(default, "SE-HOG", "SE på Höglandet", "HOG", "se-municipal", DateRange.Open(JonkopingUnits.FirstDay), "Höglandets samordningsförbund",
            "Unga vuxna med aktivitetsersättning eller som riskerar att behöva det", "Minst 20 och högst 20 deltagare per heltid", 20, 20),
        new(default, "SE-FIN", "Stöd till arbete", "FIN", "se-municipal", DateRange.Open(JonkopingUnits.FirstDay), "Finnvedens samordningsförbund",
            "Alla i behov av samordnade insatser som vill arbeta, unga vuxna först", "En halvtid per kommun till och med 2016; för Gislaved 40 procent från 2017", null, 20),
        new(default, "IPS-VAR", "IPS i Värnamo", "VAR", Ips, DateRange.Open(new(2017, 1, 1)), "Finnvedens samordningsförbund",
            "Personer som vill arbeta och har kontakt med flera myndigheter", "Tre coacher på 40 procent, åtta deltagare var", null, 20),
        new(default, "EGEN-GIS", "Gislaveds egen del", "GIS", "se-municipal", DateRange.Open(new(2017, 1, 1)), "Gislaveds kommun",
            "Samma som Stöd till arbete", "Tio procent som kommunen själv betalar"),
        new(default, "200", "200 i praktiken", "P200", "se-municipal", new(new(2015, 1, 1), new(2016, 12, 31)), "Samordningsförbundet Södra Vätterbygden",
            "Unga utan arbete", "Avslutat"),
    ];

    public static IReadOnlyList<TargetRow> Targets { get; } =
    [
        new(default, "SE-HOG", TargetKind.Enrolled, 120, []),
        new(default, "SE-HOG", TargetKind.ShareOfExits, 35, ["work", "studies", "job-seeking"], "time-limited-disability"),
        new(default, "SE-FIN", TargetKind.JobsPerUnitAndYear, 5, []),
        new(default, "IPS-VAR", TargetKind.Enrolled, 24, []),
        new(default, "200", TargetKind.Enrolled, 20, []),
    ];

    /// <summary>
    /// What a step of the story is called in the method of the programme: the municipal process, but IPS in Värnamo from 2017. The story is told in the five steps of EUSE.
    /// Sävsjö's first time is the step before Supported Employment (source 003).
    /// </summary>
    public static string PhaseOf(string programme, string unit, string step) => (Rows.Single(r => r.Reference == programme).Method, step) switch
    {
        (Ips, "engagement") => "engagement",
        (Ips, "profiling") => "vocational-profile",
        (Ips, "job-finding") => "job-search",
        (Ips, "employer-engagement") => "job-start",
        (Ips, _) => "follow-along",
        (_, "engagement") when unit == "SAV" => "pre-step",
        (_, "engagement" or "profiling") => "information-mapping",
        (_, "job-finding") => "matching",
        (_, "employer-engagement") => "introduction",
        _ => "employment",
    };
}
