namespace Fotfeste.Web;

/// <summary>Which column a refusal of the Domain speaks of, so that a problem points at the cell.</summary>
static class RefusedColumns
{
    static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        ["organisation.name-missing"] = "name",
        ["organisation.period-backwards"] = "until",
        ["organisation.bounds-backwards"] = "most_per_fte",
        ["organisation.parent-not-above"] = "parent",
        ["organisation.share-unlikely"] = "fte_percent",
        ["organisation.target-negative"] = "value",
        ["access.no-such-role"] = "role",
        ["access.role-needs-unit"] = "unit",
        ["access.last-administrator"] = "until",
        ["participants.name-missing"] = "name",
        ["participants.name-too-long"] = "name",
        ["participants.birth-year-unlikely"] = "birth_year",
        ["participants.source-missing"] = "source",
        ["participants.occupation-unknown"] = "occupation_at_entry",
        ["participants.rhythm-unlikely"] = "contact_every_days",
        ["participants.already-assigned"] = "coach",
        ["participants.ends-before-it-began"] = "until",
        ["participants.exit-needs-reason"] = "exit_reason",
        ["participants.exit-needs-destination"] = "destination",
        ["participants.phase-unknown"] = "phase",
        ["participants.phase-outside-support"] = "from",
        ["participants.income-unknown"] = "source",
        ["employers.name-missing"] = "name",
        ["employment.form-missing"] = "form",
        ["employment.form-not-then"] = "form",
        ["employment.hours-unlikely"] = "hours",
        ["employment.ends-before-it-began"] = "until",
        ["employment.before-support"] = "from",
        ["employment.after-support"] = "from",
        ["employment.day-ahead"] = "until",
        ["employment.end-needs-reason"] = "end_reason",
        ["employment.terms-before-current"] = "from",
        ["support.day-ahead"] = "day",
        ["support.day-outside-enrolment"] = "day",
        ["support.minutes-unlikely"] = "minutes",
        ["support.next-before-contact"] = "next_on",
    };

    /// <summary>Null when it concerns the row as a whole.</summary>
    public static string? Of(string code) => Columns.GetValueOrDefault(code);
}
