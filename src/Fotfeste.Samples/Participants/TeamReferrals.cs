namespace Fotfeste.Samples;

/// <summary>Those who have asked the Norwegian team for support and not yet had an answer: three new, one waiting for a place.</summary>
static class TeamReferrals
{
    public static IReadOnlyList<ParticipantRow> People(DateOnly today) =>
    [
        Person("H-1", "Tuva Lindset", Sex.Woman, today.Year - 24, 91),
        Person("H-2", "Bashir Warfa", Sex.Man, today.Year - 33, 92),
        Person("H-3", "Geir Helland", Sex.Man, today.Year - 53, 93),
        Person("H-4", "Risten Balto", Sex.Woman, today.Year - 30, 94),
    ];

    public static IReadOnlyList<ReferralRow> Rows(DateOnly today) =>
    [
        new(default, "H-1", "H-1", TeamUnits.Unit, "self", Weekdays.OrBefore(today.AddDays(-1)), "Jeg vil jobbe i butikk, men trenger noen å øve med.", "Tuva selv", "Ring helst etter klokka tolv."),
        new(default, "H-2", "H-2", TeamUnits.Unit, "employment-service", Weekdays.OrBefore(today.AddDays(-3)), "Lager eller bakeri. Jeg vil begynne fort.", "Marit Vik, NAV Fjordbyen", "Snakker somali og engelsk, noe norsk."),
        new(default, "H-3", "H-3", TeamUnits.Unit, "municipality", Weekdays.OrBefore(today.AddDays(-6)), "Tilbake til noe praktisk, gjerne halve dager.", "Kari Tangen, Fjordbyen kommune", "Har ikke bil. Bussen går hver time."),
        new(default, "H-4", "H-4", TeamUnits.Unit, "self", Weekdays.OrBefore(today.AddDays(-24)), "Noe med mat eller håndverk.", "Risten selv", "Vil gjerne møtes i Åslia.", Weekdays.OrBefore(today.AddDays(-17))),
    ];

    static ParticipantRow Person(string reference, string name, Sex sex, int born, int phone) => new(default, reference, name, false, "nb", sex, born, TeamStaff.Phone(phone));
}
