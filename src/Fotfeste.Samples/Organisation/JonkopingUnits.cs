namespace Fotfeste.Samples;

/// <summary>The units of the published table, where they belong, and when something could be recorded in them.</summary>
static class JonkopingUnits
{
    public static readonly DateOnly FirstDay = new(2012, 1, 1), LastDay = new(2017, 6, 30);

    /// <summary>The figures of Höglandet end a month before the others (source 003, note 2).</summary>
    public static readonly DateOnly HoglandetLastDay = new(2017, 5, 31);

    static readonly DateOnly tranasLeft = new(2016, 6, 30), practiceBegan = new(2015, 1, 12), practiceEnded = new(2016, 12, 30), ipsBegan = new(2017, 1, 9);

    const string OurReading = "Radens siffror gick förlorade i källan. Det som visas är vår läsning: tillsammans med de två andra raderna ger den de publicerade summorna.";

    public static IReadOnlyList<UnitRow> Rows { get; } =
    [
        Above("HOG", "Höglandet", UnitLevel.Association, null, "Statistiken går till och med maj 2017. Inget är registrerat därefter."),
        Above("FIN", "Finnveden", UnitLevel.Association, null, null),
        Above("SVB", "Södra Vätterbygden", UnitLevel.Association, null, null),
        Municipality("ANE-K", "Aneby kommun", "HOG"), Here("ANE", "Aneby", "ANE-K", OurReading),
        Municipality("EKS-K", "Eksjö kommun", "HOG"), Here("EKS", "Eksjö", "EKS-K"),
        Municipality("NAS-K", "Nässjö kommun", "HOG"), Here("NAS", "Nässjö", "NAS-K"),
        Municipality("SAV-K", "Sävsjö kommun", "HOG"), Here("SAV", "Sävsjö", "SAV-K"),
        Municipality("TRA-K", "Tranås kommun", "HOG"), Here("TRA", "Tranås", "TRA-K", OurReading + " Tranås lämnade projektet i juni 2016."),
        Municipality("VET-K", "Vetlanda kommun", "HOG"), Here("VET", "Vetlanda", "VET-K"),
        Municipality("GIS-K", "Gislaveds kommun", "FIN"), Here("GIS", "Gislaved SE", "GIS-K"),
        Municipality("GNO-K", "Gnosjö kommun", "FIN"), Here("GNO", "Gnosjö SE", "GNO-K", "Nio av jobben är extratjänster. Antalet är vår läsning; källan skriver att de var många."),
        Municipality("VAR-K", "Värnamo kommun", "FIN"), Here("VAR", "Värnamo", "VAR-K", OurReading),
        Municipality("VAG-K", "Vaggeryds kommun", "SVB"), Here("P200", "200 i praktiken", "VAG-K", "Projektet pågick 2015–2016 och är avslutat."),
    ];

    public static bool IsOfHoglandet(string unit) => unit is "ANE" or "EKS" or "NAS" or "SAV" or "TRA" or "VET";

    /// <summary>In which window a spell lies: Värnamo changed programme with the year 2017, and those still enrolled there came after it.</summary>
    public static Window WindowOf(string unit, bool isStillEnrolled) => unit switch
    {
        "TRA" => new("SE-HOG", new(2012, 1, 16), tranasLeft),
        "P200" => new("200", practiceBegan, practiceEnded),
        "VAR" when isStillEnrolled => new("IPS-VAR", ipsBegan, LastDay),
        "VAR" => new("SE-FIN", new(2012, 2, 6), new(2016, 12, 30)),
        "GIS" or "GNO" => new("SE-FIN", new(2012, 2, 6), LastDay),
        _ => new("SE-HOG", new(2012, 1, 16), HoglandetLastDay),
    };

    public static string TownOf(string unit) => unit switch
    {
        "P200" => "Vaggeryd",
        "GIS" => "Gislaved",
        "GNO" => "Gnosjö",
        _ => Rows.Single(u => u.Reference == unit).Name,
    };

    static UnitRow Above(string reference, string name, UnitLevel level, string? parent, string? remark) => new(default, reference, name, level, parent, remark);
    static UnitRow Municipality(string reference, string name, string parent) => Above(reference, name, UnitLevel.Municipality, parent, null);
    static UnitRow Here(string reference, string name, string parent, string? remark = null) => Above(reference, name, UnitLevel.Unit, parent, remark);
}
