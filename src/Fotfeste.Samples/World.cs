namespace Fotfeste.Samples;

/// <summary>The rows of an invented caseload while they are being invented.</summary>
sealed class World(OrganisationRow organisation)
{
    public List<UnitRow> Units { get; } = [];
    public List<ProgrammeRow> Programmes { get; } = [];
    public List<TargetRow> Targets { get; } = [];
    public List<StaffRow> Staff { get; } = [];
    public List<ParticipantRow> Participants { get; } = [];
    public List<ReferralRow> Referrals { get; } = [];
    public List<EnrolmentRow> Enrolments { get; } = [];
    public List<AssignmentRow> Assignments { get; } = [];
    public List<PhaseRow> Phases { get; } = [];
    public List<EmployerRow> Employers { get; } = [];
    public List<ContactRow> Contacts { get; } = [];
    public List<JobRow> Jobs { get; } = [];
    public List<IncomeRow> Incomes { get; } = [];

    public Caseload ToCaseload() => new()
    {
        Organisation = organisation,
        Units = Units,
        Programmes = Programmes,
        Targets = Targets,
        Staff = Staff,
        Participants = Participants,
        Referrals = Referrals,
        Enrolments = Enrolments,
        Assignments = Assignments,
        Phases = Phases,
        Employers = Employers,
        Contacts = Contacts,
        Jobs = Jobs,
        Incomes = Incomes,
    };
}
