using System.Globalization;

namespace Fotfeste.Samples;

/// <summary>Invents one unit after the other, with its coaches, their people and what was done with them.</summary>
sealed class NationBuilder
{
    const int FirmCount = 5_000;
    const int LongestAgo = 3 * 365;

    readonly Organisation organisation;
    readonly MethodPack method;
    readonly FormsPack forms;
    readonly DateOnly today;
    readonly TimeProvider clock;
    readonly int contactsPerPerson;
    readonly List<Employer> firms;

    public NationBuilder(Organisation organisation, MethodPack method, FormsPack forms, DateOnly today, TimeProvider clock, int contactsPerPerson)
    {
        (this.organisation, this.today, this.clock, this.contactsPerPerson) = (organisation, today, clock, contactsPerPerson);
        (this.method, this.forms) = (method, forms);
        var dice = new Dice("firms");
        firms = [.. Enumerable.Range(1, FirmCount).Select(n => Employer.Meet(New<Employer>(), organisation.Id, Numbered($"{dice.OneOf(SwedishNames.Last)} og Sønner AS", n), place: "Fjordby"))];
    }

    public IReadOnlyList<Employer> Firms => firms;

    public (List<object> Records, List<(StaffMember Staff, string UserName)> Staff) UnitAt(int number, int coaches)
    {
        var unit = new Unit(New<Unit>(), organisation.Id, Numbered("Enhet", number + 1), UnitLevel.Unit);
        var programme = Programme.Plan(New<Programme>(), unit, Numbered("Program", number + 1), "", method.Key, DateRange.Open(today.AddDays(-LongestAgo)));
        List<object> records = [unit, programme];
        List<(StaffMember, string)> staff = [];
        Join(Persona.Leader, Numbered("Leder", number + 1), Nation.LeaderAt(number + 1));
        for (var at = 0; at < coaches; at++)
        {
            var count = number * Nation.CoachesPerUnit + at + 1;
            var coach = Join(Persona.Coach, Numbered("Jobbspesialist", count), Nation.CoachAt(count));
            records.Add(new FteShare(New<FteShare>(), coach, programme.Id, unit.Id, 100, programme.Period));
            var dice = new Dice(Numbered("coach", count));
            for (var person = 0; person < Nation.PeoplePerCoach; person++) records.AddRange(Support(unit, programme, coach, person < Nation.PeopleAtHand, dice));
        }
        return (records, staff);

        StaffMember Join(Persona persona, string name, string userName)
        {
            var member = new StaffMember(New<StaffMember>(), organisation.Id, name);
            records.AddRange([member, new Role(New<Role>(), member, persona, unit.Id, DateRange.Open(programme.Period.From))]);
            staff.Add((member, userName));
            return member;
        }
    }

    IEnumerable<object> Support(Unit unit, Programme programme, StaffMember coach, bool atHand, Dice dice)
    {
        var woman = dice.Chance(50);
        var person = Participant.Register(New<Participant>(), organisation.Id, $"{dice.OneOf(woman ? SwedishNames.Women : SwedishNames.Men)} {dice.OneOf(SwedishNames.Last)}", isCode: false, "nb");
        var firstDay = today.AddDays(-(atHand ? dice.Between(20, 500) : dice.Between(500, LongestAgo)));
        var lastDay = atHand ? today : firstDay.AddDays(dice.Between(60, 400));
        var enrolment = Enrolment.Begin(New<Enrolment>(), person, unit.Id, programme.Id, method, New<PhaseSpell>(), firstDay);
        enrolment.Assign(New<CoachAssignment>(), coach.Id, CoachRole.Whole, DateRange.Open(firstDay));
        enrolment.SetGoal(GoalKind.Work, "Jeg vil ha en jobb.");
        var contacts = Contacts(enrolment, coach, firstDay, lastDay, dice).ToList();
        enrolment.MoveTo(New<PhaseSpell>(), method, method.Phases[1].Code, firstDay.AddDays(dice.Between(5, 15)), null, today);
        var job = dice.Chance(40) ? EmploymentSpell.Start(New<EmploymentSpell>(), enrolment, dice.OneOf(firms).Id, "Rydde og vaske", New<Terms>(), forms, "permanent", new Hours(20), firstDay.AddDays(dice.Between(30, 59)), null) : null;
        if (!atHand) enrolment.End(lastDay, "goal-reached", job is null ? "job-seeking" : "work", today);
        return [person, new Particulars(New<Particulars>(), person, woman ? Sex.Woman : Sex.Man, dice.Between(1965, 2006)), enrolment, .. contacts, .. job is null ? [] : new object[] { job }];
    }

    IEnumerable<Contact> Contacts(Enrolment enrolment, StaffMember coach, DateOnly firstDay, DateOnly lastDay, Dice dice)
    {
        for (var at = 0; at < contactsPerPerson; at++)
        {
            var note = dice.OneOf(NorwegianNotes.All);
            var day = dice.Day(firstDay, lastDay);
            yield return Contact.Log(New<Contact>(), enrolment, coach.Id, new(note.Kind, note.Met, note.With, note.Place, day, note.Minutes, Sealed.Of(NoteSample.Fill(note.Text, "Deltakeren", "bedriften")), Sealed.Of(note.Next), null), today);
        }
    }

    Id<T> New<T>() => Id<T>.New(clock.GetUtcNow());

    static string Numbered(string text, int number) => string.Create(CultureInfo.InvariantCulture, $"{text} {number}");
}
