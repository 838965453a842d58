using System.Globalization;

namespace Fotfeste.Samples;

/// <summary>People and contacts by the thousand, for measuring how long an import takes.</summary>
static class Scale
{
    const int PeoplePerCoach = 20;

    public static readonly DateOnly FirstDay = new(2024, 1, 1), LastDay = new(2025, 12, 31);

    public static Caseload Caseload(int people, int contacts)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(people);
        ArgumentOutOfRangeException.ThrowIfNegative(contacts);
        var world = new World(new(default, "Målestokken", "NO", "nb", "Europe/Oslo"));
        world.Units.Add(new(default, "U", "Målestokken", UnitLevel.Unit));
        world.Programmes.Add(new(default, "P", "Prøveprogrammet", "U", "euse", DateRange.Open(FirstDay)));
        for (var at = 0; at * PeoplePerCoach < people; at++)
            world.Staff.Add(new(default, Coach(at * PeoplePerCoach), Numbered("Jobbspesialist", at + 1), null, Persona.Coach, "U", "P", 100, DateRange.Open(FirstDay)));
        world.Employers.Add(new(default, "F", "Målestokk og Linjal AS"));
        var dice = new Dice("scale");
        for (var at = 0; at < people; at++) Enrol(world, at, dice);
        for (var at = 0; at < contacts; at++) Log(world, at, people, dice);
        return world.ToCaseload();
    }

    static void Enrol(World world, int at, Dice dice)
    {
        var reference = Numbered("D", at + 1);
        world.Participants.Add(new(default, reference, Numbered($"{dice.OneOf(SwedishNames.Women)} {dice.OneOf(SwedishNames.Last)}", at + 1), false, "nb", dice.Chance(50) ? Sex.Woman : Sex.Man, dice.Between(1965, 2006)));
        world.Enrolments.Add(new(default, reference, reference, "U", "P", DateRange.Open(FirstDay), GoalKind.Work, "Jeg vil ha en jobb.", "job-seeking", Registration.Agreed, Coach: Coach(at)));
        world.Phases.Add(new(default, reference, "engagement", FirstDay));
        world.Phases.Add(new(default, reference, "profiling", FirstDay.AddDays(dice.Between(10, 30))));
        if (!dice.Chance(40)) return;
        world.Jobs.Add(new(default, reference + "-J", reference, "permanent", DateRange.Open(FirstDay.AddDays(dice.Between(90, 500))), "F", "Måle", new(20)));
    }

    static void Log(World world, int at, int people, Dice dice)
    {
        var note = dice.OneOf(NorwegianNotes.All);
        world.Contacts.Add(new(default, Numbered("K", at + 1), Numbered("D", at % people + 1),
            new(note.Kind, note.Met, note.With, note.Place, dice.Day(FirstDay, LastDay), note.Minutes, Sealed.Of(NoteSample.Fill(note.Text, "Deltakeren", "Målestokk og Linjal AS")), Sealed.Nothing, null), Coach(at % people)));
    }

    static string Coach(int person) => Numbered("J", person / PeoplePerCoach + 1);

    static string Numbered(string text, int number) => string.Create(CultureInfo.InvariantCulture, $"{text} {number}");
}
