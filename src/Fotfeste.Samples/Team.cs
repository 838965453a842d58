using System.Globalization;

namespace Fotfeste.Samples;

/// <summary>The Norwegian scenario: a team of today with sixty people, set on any day. What a visitor meets first.</summary>
static class Team
{
    static readonly OrganisationRow organisation = new(default, "Fjordbyen kommune (eksempel)", "NO", "nb", "Europe/Oslo");

    static readonly (string Coach, IReadOnlyList<InventedStory> Stories)[] caseloads =
    [
        ("ingrid", IngridsPeople.All), ("aslak", AslaksPeople.All), ("amina", AminasPeople.All), ("tomasz", TomaszsPeople.All),
    ];

    /// <summary>When the team began: three years before, and never on a leap day.</summary>
    public static DateOnly FirstDay(DateOnly today) => today.AddDays(-3 * 365);

    public static Caseload Caseload(DateOnly today)
    {
        var firstDay = FirstDay(today);
        var dice = new Dice("team");
        var world = new World(organisation);
        world.Units.AddRange(TeamUnits.Units);
        world.Programmes.AddRange(TeamUnits.Programmes(firstDay));
        world.Targets.AddRange(TeamUnits.Targets);
        world.Staff.AddRange(TeamStaff.Staff(firstDay));
        foreach (var firm in NorwegianFirms.All) world.Employers.Add(new(default, firm.Reference, firm.Name, Town: firm.Town));
        foreach (var (coach, stories) in caseloads)
            foreach (var story in stories) Tell(world, story, coach, today, dice);
        world.Participants.AddRange(TeamReferrals.People(today));
        world.Referrals.AddRange(TeamReferrals.Rows(today));
        return world.ToCaseload();
    }

    static void Tell(World world, InventedStory story, string coach, DateOnly today, Dice dice)
    {
        var number = world.Participants.Count + 1;
        var reference = string.Create(CultureInfo.InvariantCulture, $"D-{number:D2}");
        world.Participants.Add(new(default, reference, story.Name, story.IsCode, story.Language, story.Sex, story.IsCode ? null : today.Year - story.Age, TeamStaff.Phone(10 + number)));
        var own = dice.For(reference);
        if (story.CameBack) new TeamSpell(world, Earlier(story), reference, reference + "-1", coach, today, own.For("earlier"), yearsAgo: 2).Write();
        new TeamSpell(world, story, reference, story.CameBack ? reference + "-2" : reference, coach, today, own.For("now")).Write();
    }

    /// <summary>The support that somebody had before, which ended well: the job lasted a good while.</summary>
    static InventedStory Earlier(InventedStory story) => story with { CameBack = false, Destination = "work", Turn = Turn.Steady, Firm = "trykk", Tasks = "Ferdigstilling og pakking", Next = "Ta kontakt når som helst", Latest = [] };
}
