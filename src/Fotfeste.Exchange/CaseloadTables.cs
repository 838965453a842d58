namespace Fotfeste.Exchange;

/// <summary>The set of tables of <c>docs/import.md</c>, in the order in which they build on each other.</summary>
public sealed class CaseloadTables(PackShelf packs)
{
    /// <summary>For writing, which needs no codes.</summary>
    public static CaseloadTables WithoutPacks { get; } = new(new PackShelf([], []));

    public Table<OrganisationRow> Organisations { get; } = OrganisationRow.Table(packs.Countries);

    public Table<ProgrammeRow> Programmes { get; } = ProgrammeRow.Table(packs.MethodsOfRecords);

    public Table<JobRow> Jobs { get; } = JobRow.Table(packs.NewestForms("common") ?? new FormsPack(new("common", 0), "en", [], ""));

    public IReadOnlyList<Table> All =>
    [
        Organisations, UnitRow.Table, Programmes, TargetRow.Table, StaffRow.Table, ParticipantRow.Table, ReferralRow.Table, EnrolmentRow.Table,
        AssignmentRow.Table, PhaseRow.Table, EmployerRow.Table, ContactRow.Table, Jobs, IncomeRow.Table,
    ];

    /// <summary>Every table with the cells of its rows, ready to be written.</summary>
    public IEnumerable<(Table Table, IEnumerable<IReadOnlyList<object?>> Rows)> RowsOf(Caseload caseload)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        yield return Cells(Organisations, caseload.Organisation is { } organisation ? [organisation] : []);
        yield return Cells(UnitRow.Table, caseload.Units);
        yield return Cells(Programmes, caseload.Programmes);
        yield return Cells(TargetRow.Table, caseload.Targets);
        yield return Cells(StaffRow.Table, caseload.Staff);
        yield return Cells(ParticipantRow.Table, caseload.Participants);
        yield return Cells(ReferralRow.Table, caseload.Referrals);
        yield return Cells(EnrolmentRow.Table, caseload.Enrolments);
        yield return Cells(AssignmentRow.Table, caseload.Assignments);
        yield return Cells(PhaseRow.Table, caseload.Phases);
        yield return Cells(EmployerRow.Table, caseload.Employers);
        yield return Cells(ContactRow.Table, caseload.Contacts);
        yield return Cells(Jobs, caseload.Jobs);
        yield return Cells(IncomeRow.Table, caseload.Incomes);
    }

    static (Table, IEnumerable<IReadOnlyList<object?>>) Cells<TRow>(Table<TRow> table, IReadOnlyList<TRow> rows) => (table, rows.Select(table.Write));
}
