namespace Fotfeste.Samples;

/// <summary>The coaches with the full-time shares of domain reference 8.4, and those who lead and look. Invented people on published posts.</summary>
static class JonkopingStaff
{
    static readonly DateOnly begin = JonkopingUnits.FirstDay, ips = new(2017, 1, 1), lastOfHalfPost = new(2016, 12, 31);

    public static IReadOnlyList<StaffRow> Rows { get; } =
    [
        Coach("lisbeth", "Lisbeth Vide", "ANE", "SE-HOG", 50),
        Coach("anders", "Anders Kvarnlid", "EKS", "SE-HOG", 75), Coach("samira", "Samira Nouri", "EKS", "SE-HOG", 25),
        Coach("margareta", "Margareta Elfving", "NAS", "SE-HOG", 80), Coach("jonas", "Jonas Törnblad", "NAS", "SE-HOG", 70),
        Coach("ewa", "Ewa Lindkvist", "SAV", "SE-HOG", 50), Coach("mattias", "Mattias Ros", "SAV", "SE-HOG", 50),
        Coach("carina", "Carina Sandvall", "VET", "SE-HOG", 50), Coach("tariq", "Tariq Mansour", "VET", "SE-HOG", 50),
        Coach("berit", "Berit Norling", "TRA", "SE-HOG", 50, until: new(2016, 6, 30)),
        // Gislaved: half a post, of which the association pays 40 from 2017 on and the municipality the rest.
        Coach("annelie", "Annelie Skog", "GIS", "SE-FIN", 50, until: lastOfHalfPost), Coach("annelie", "Annelie Skog", "GIS", "SE-FIN", 40, ips), Coach("annelie", "Annelie Skog", "GIS", "EGEN-GIS", 10, ips),
        // Gnosjö: half a post, shared by three.
        Coach("petter", "Petter Hallman", "GNO", "SE-FIN", 20), Coach("sanela", "Sanela Kovac", "GNO", "SE-FIN", 15), Coach("gunilla", "Gunilla Frisk", "GNO", "SE-FIN", 15),
        Coach("roger", "Roger Åkerlind", "VAR", "SE-FIN", 50, until: lastOfHalfPost),
        Coach("hanna", "Hanna Ljung", "VAR", "IPS-VAR", 40, ips), Coach("david", "David Tesfaye", "VAR", "IPS-VAR", 40, ips), Coach("ulla", "Ulla Zetterlund", "VAR", "IPS-VAR", 40, ips),
        Coach("moa", "Moa Sjödin", "P200", "200", 60, new(2015, 1, 1), lastOfHalfPost),
        Other("kerstin", "Kerstin Almqvist", Persona.Leader, "HOG"), Other("kerstin", "Kerstin Almqvist", Persona.Leader, "FIN"), Other("kerstin", "Kerstin Almqvist", Persona.Leader, "SVB"),
        Other("bo", "Bo Engdahl", Persona.Leader, "FIN"),
        Other("siv", "Siv Holmberg", Persona.Administrator, null),
        Other("emil", "Emil Wallin", Persona.Evaluator, null),
    ];

    public static IReadOnlyList<DemoAccount> Accounts { get; } =
    [
        Account("kerstin", Persona.Leader), Account("margareta", Persona.Coach), Account("annelie", Persona.Coach), Account("petter", Persona.Coach), Account("hanna", Persona.Coach),
        Account("bo", Persona.Leader), Account("siv", Persona.Administrator), Account("emil", Persona.Evaluator),
    ];

    /// <summary>Who worked with people of that unit in that programme, once each.</summary>
    public static IReadOnlyList<string> CoachesIn(string unit, string programme) => [.. Rows.Where(s => s.Unit == unit && s.Programme == programme).Select(s => s.Reference).Distinct()];

    static StaffRow Coach(string reference, string name, string unit, string programme, int percent, DateOnly? from = null, DateOnly? until = null) =>
        new(default, reference, name, null, Persona.Coach, unit, programme, percent, new(from ?? begin, until));

    static StaffRow Other(string reference, string name, Persona role, string? unit) => new(default, reference, name, null, role, unit, null, null, DateRange.Open(begin));

    static DemoAccount Account(string staff, Persona persona) => new(staff, staff + "@jonkoping.example", [persona]);
}
