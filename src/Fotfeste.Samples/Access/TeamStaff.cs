namespace Fotfeste.Samples;

/// <summary>The Norwegian team: four job specialists, one of them part-time, a leader, an administrator and an evaluator.</summary>
static class TeamStaff
{
    public static IReadOnlyList<StaffRow> Staff(DateOnly firstDay) =>
    [
        Coach("ingrid", "Ingrid Lund", TeamUnits.Programme, 100, firstDay, 1),
        Coach("aslak", "Áslak Somby", TeamUnits.Programme, 70, firstDay, 2), Coach("aslak", "Áslak Somby", TeamUnits.IpsProgramme, 30, firstDay.AddYears(1), 2),
        Coach("amina", "Amina Warsame", TeamUnits.Programme, 50, firstDay, 3), Coach("amina", "Amina Warsame", TeamUnits.YoungProgramme, 50, firstDay.AddYears(1), 3),
        Coach("tomasz", "Tomasz Wilk", TeamUnits.Programme, 50, firstDay.AddYears(1), 4),
        Other("berit", "Berit Haugen", Persona.Leader, "arbeid", firstDay, 5),
        Other("oddvar", "Oddvar Nes", Persona.Administrator, null, firstDay, 6),
        Other("linh", "Linh Tran", Persona.Evaluator, null, firstDay, 7),
    ];

    public static IReadOnlyList<DemoAccount> Accounts { get; } =
    [
        Account("ingrid", Persona.Coach), Account("aslak", Persona.Coach), Account("amina", Persona.Coach), Account("tomasz", Persona.Coach),
        Account("berit", Persona.Leader), Account("oddvar", Persona.Administrator), Account("linh", Persona.Evaluator),
    ];

    /// <summary>No number in Norway begins with two zeros and goes on: it rings nowhere.</summary>
    public static string Phone(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"00 00 {number / 100:D2} {number % 100:D2}");

    static StaffRow Coach(string reference, string name, string programme, int percent, DateOnly from, int phone) =>
        new(default, reference, name, Phone(phone), Persona.Coach, TeamUnits.Unit, programme, percent, DateRange.Open(from));

    static StaffRow Other(string reference, string name, Persona role, string? unit, DateOnly from, int phone) => new(default, reference, name, Phone(phone), role, unit, null, null, DateRange.Open(from));

    static DemoAccount Account(string staff, Persona persona) => new(staff, staff + "@team.example", [persona]);
}
