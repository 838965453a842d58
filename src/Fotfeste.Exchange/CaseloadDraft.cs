namespace Fotfeste.Exchange;

/// <summary>A caseload that is still being read: all rows, the faulty ones too, because what follows from them is checked as far as it can be.</summary>
sealed class CaseloadDraft(CaseloadTables tables, Intake intake)
{
    readonly List<OrganisationRow> organisations = [];

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

    public void Take(Sheet sheet, string table)
    {
        switch (table)
        {
            case "organisation": Add(tables.Organisations, organisations); break;
            case "units": Add(UnitRow.Table, Units); break;
            case "programmes": Add(tables.Programmes, Programmes); break;
            case "targets": Add(TargetRow.Table, Targets); break;
            case "staff": Add(StaffRow.Table, Staff); break;
            case "participants": Add(ParticipantRow.Table, Participants); break;
            case "referrals": Add(ReferralRow.Table, Referrals); break;
            case "enrolments": Add(EnrolmentRow.Table, Enrolments); break;
            case "assignments": Add(AssignmentRow.Table, Assignments); break;
            case "phases": Add(PhaseRow.Table, Phases); break;
            case "employers": Add(EmployerRow.Table, Employers); break;
            case "contacts": Add(ContactRow.Table, Contacts); break;
            case "jobs": Add(tables.Jobs, Jobs); break;
            case "incomes": Add(IncomeRow.Table, Incomes); break;
            default: throw new ArgumentException(table, nameof(table));
        }

        void Add<TRow>(Table<TRow> rows, List<TRow> list) => list.AddRange(rows.RowsOf(sheet, intake));
    }

    /// <summary>The rows that nothing is wrong with.</summary>
    public Caseload Sound()
    {
        foreach (var second in organisations.Skip(1)) intake.Report(second.At, null, second.Name, "import.second-organisation");
        var spoiled = intake.Problems.Where(p => p.Row is not null).Select(p => new Place(p.File, p.Row!.Value)).ToHashSet();
        return new Caseload
        {
            Organisation = Kept(organisations, r => r.At) is [var organisation, ..] ? organisation : null,
            Units = Kept(Units, r => r.At),
            Programmes = Kept(Programmes, r => r.At),
            Targets = Kept(Targets, r => r.At),
            Staff = Kept(Staff, r => r.At),
            Participants = Kept(Participants, r => r.At),
            Referrals = Kept(Referrals, r => r.At),
            Enrolments = Kept(Enrolments, r => r.At),
            Assignments = Kept(Assignments, r => r.At),
            Phases = Kept(Phases, r => r.At),
            Employers = Kept(Employers, r => r.At),
            Contacts = Kept(Contacts, r => r.At),
            Jobs = Kept(Jobs, r => r.At),
            Incomes = Kept(Incomes, r => r.At),
        };

        IReadOnlyList<TRow> Kept<TRow>(List<TRow> rows, Func<TRow, Place> at) => spoiled.Count == 0 ? rows : rows.FindAll(row => !spoiled.Contains(at(row)));
    }
}
