namespace Fotfeste.Exchange;

/// <summary>What a service handed in, read and understood but not yet saved: the tables of <c>docs/import.md</c>, in the order in which they build on each other.</summary>
public sealed record Caseload
{
    public OrganisationRow? Organisation { get; init; }
    public IReadOnlyList<UnitRow> Units { get; init; } = [];
    public IReadOnlyList<ProgrammeRow> Programmes { get; init; } = [];
    public IReadOnlyList<TargetRow> Targets { get; init; } = [];
    public IReadOnlyList<StaffRow> Staff { get; init; } = [];
    public IReadOnlyList<ParticipantRow> Participants { get; init; } = [];
    public IReadOnlyList<ReferralRow> Referrals { get; init; } = [];
    public IReadOnlyList<EnrolmentRow> Enrolments { get; init; } = [];
    public IReadOnlyList<AssignmentRow> Assignments { get; init; } = [];
    public IReadOnlyList<PhaseRow> Phases { get; init; } = [];
    public IReadOnlyList<EmployerRow> Employers { get; init; } = [];
    public IReadOnlyList<ContactRow> Contacts { get; init; } = [];
    public IReadOnlyList<JobRow> Jobs { get; init; } = [];
    public IReadOnlyList<IncomeRow> Incomes { get; init; } = [];

    /// <summary>How many rows there are in all tables together.</summary>
    public int Rows => (Organisation is null ? 0 : 1) + Units.Count + Programmes.Count + Targets.Count + Staff.Count + Participants.Count + Referrals.Count + Enrolments.Count
        + Assignments.Count + Phases.Count + Employers.Count + Contacts.Count + Jobs.Count + Incomes.Count;
}
