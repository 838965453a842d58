using System.Globalization;

namespace Fotfeste.Testing;

/// <summary>A small invented organisation, the same each time: two units below one association, each with a leader, two coaches and five people a coach;
/// one open referral in each unit; an administrator and an evaluator. Every sensitive text bears a canary word of its own.</summary>
public sealed class TestWorld
{
    static readonly string[] Names = ["Aino Berg", "Bjørk Dal", "Cato Eng", "Dagny Foss", "Eskil Hagen", "Freyja Lind", "Gro Moen", "Håkon Nygård", "Ingrid Øye", "Jón Strand",
        "Kaja Vik", "Leo Aas", "Mina Bru", "Nils Dahl", "Ola Eik", "Pia Fjell", "Runa Gran", "Siri Haug", "Tor Ås", "Ylva Lie"];

    public TestWorld(DateOnly today)
    {
        Today = today;
        Association = NewUnit("Fjordland", UnitLevel.Association, null);
        North = NewUnit("Nord", UnitLevel.Unit, Association);
        South = NewUnit("Sør", UnitLevel.Unit, Association);
        Programme = Programme.Plan(NewId<Programme>(), Association, "Jobb først", "Samordningen", Some.Method.Key, new(today.AddYears(-2), null));
        NorthLeader = NewStaff("Liv Leder", Persona.Leader, North);
        SouthLeader = NewStaff("Sondre Leder", Persona.Leader, South);
        Coaches = [NewStaff("Ida Nord", Persona.Coach, North), NewStaff("Odd Nord", Persona.Coach, North), NewStaff("Eva Sør", Persona.Coach, South), NewStaff("Per Sør", Persona.Coach, South)];
        Administrator = NewStaff("Anne Administrator", Persona.Administrator, null);
        Evaluator = NewStaff("Espen Evaluator", Persona.Evaluator, null);
        foreach (var name in Names) Welcome(name, Coaches[Participants.Count / 5], Participants.Count < 10 ? North : South);
        Refer("Uma Ny", North);
        Refer("Vidar Ny", South);
    }

    public DateOnly Today { get; }
    public Organisation Organisation { get; } = new(NewId<Organisation>(), "Fjordland", "NO", "nb", "Europe/Oslo", demo: "team");
    public Unit Association { get; }
    public Unit North { get; }
    public Unit South { get; }
    public Programme Programme { get; }
    public StaffMember NorthLeader { get; }
    public StaffMember SouthLeader { get; }
    /// <summary>Two in the north, then two in the south; five people each.</summary>
    public IReadOnlyList<StaffMember> Coaches { get; }
    public StaffMember Administrator { get; }
    public StaffMember Evaluator { get; }
    public List<Unit> Units { get; } = [];
    public List<StaffMember> Staff { get; } = [];
    public List<Role> Roles { get; } = [];
    public List<Participant> Participants { get; } = [];
    public List<Particulars> Particulars { get; } = [];
    public List<Referral> Referrals { get; } = [];
    public List<Enrolment> Enrolments { get; } = [];
    public List<Employer> Employers { get; } = [];
    public List<EmploymentSpell> Jobs { get; } = [];
    public List<IncomeSpell> Incomes { get; } = [];
    public List<Contact> Contacts { get; } = [];

    public IEnumerable<object> Everything =>
        [Organisation, .. Units, .. Staff, .. Roles, Programme, .. Participants, .. Particulars, .. Referrals, .. Enrolments, .. Employers, .. Jobs, .. Incomes, .. Contacts];

    /// <summary>The person in the capacity that the role gives, as the door would make it.</summary>
    public Actor Actor(StaffMember staff, Persona? persona = null, DateOnly? day = null)
    {
        var role = Roles.First(r => r.StaffId == staff.Id && (persona is null || r.Persona == persona));
        return new Standing(staff, Organisation, Roles.Where(r => r.StaffId == staff.Id).ToList(), Units).As(role, day ?? Today);
    }

    void Welcome(string name, StaffMember coach, Unit unit)
    {
        var n = (Participants.Count + 1).ToString(CultureInfo.InvariantCulture);
        var person = Participant.Register(NewId<Participant>(), Organisation.Id, name, isCode: false, "nb", $"P{n}");
        var enrolment = Enrolment.Begin(NewId<Enrolment>(), person, unit.Id, Programme.Id, Some.Method, NewId<PhaseSpell>(), Today.AddDays(-100), $"E{n}");
        enrolment.SetGoal(GoalKind.Work, $"canary-wishes-{n}");
        enrolment.Assign(NewId<CoachAssignment>(), coach.Id, CoachRole.Whole, DateRange.Open(enrolment.Support.From));
        var employer = Employer.Meet(NewId<Employer>(), Organisation.Id, $"Bedrift {n}");
        Participants.Add(person);
        Particulars.Add(new(NewId<Particulars>(), person, Participants.Count % 2 == 0 ? Sex.Woman : Sex.Man, 1990, $"canary-reach-{n}"));
        Enrolments.Add(enrolment);
        Employers.Add(employer);
        Jobs.Add(EmploymentSpell.Start(NewId<EmploymentSpell>(), enrolment, employer.Id, $"canary-job-{n}", NewId<Terms>(), Some.Forms, "permanent", new Hours(20), Today.AddDays(-20), null));
        Incomes.Add(new(NewId<IncomeSpell>(), enrolment, "social-assistance", DateRange.Open(enrolment.Support.From)));
        for (var back = 1; back <= 3; back++) Contacts.Add(Contact.Log(NewId<Contact>(), enrolment, coach.Id, Some.Content($"canary-notes-{n}", Today.AddDays(-7 * back)), Today));
    }

    void Refer(string name, Unit unit)
    {
        var person = Participant.Register(NewId<Participant>(), Organisation.Id, name, isCode: false, "nb");
        Participants.Add(person);
        Particulars.Add(new(NewId<Particulars>(), person, phone: $"canary-reach-{name}"));
        Referrals.Add(Referral.Receive(NewId<Referral>(), person, unit.Id, "self", Today.AddDays(-3), $"canary-wishes-{name}", null, null, null, Today));
    }

    Unit NewUnit(string name, UnitLevel level, Unit? parent)
    {
        var unit = new Unit(NewId<Unit>(), Organisation.Id, name, level, parent?.Id, name);
        Units.Add(unit);
        return unit;
    }

    StaffMember NewStaff(string name, Persona persona, Unit? unit)
    {
        var staff = new StaffMember(NewId<StaffMember>(), Organisation.Id, name, name);
        Staff.Add(staff);
        Roles.Add(new(NewId<Role>(), staff, persona, unit?.Id, DateRange.Open(Today.AddYears(-1))));
        return staff;
    }

    static Id<T> NewId<T>() => Some.NewId<T>();
}
