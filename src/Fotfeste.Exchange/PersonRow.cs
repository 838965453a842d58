using static Fotfeste.Exchange.Column;

namespace Fotfeste.Exchange;

/// <summary>One row of a sheet that has a row per person, taken apart into the rows of the tables. What the row does not speak of is null.</summary>
public sealed record PersonRow(ParticipantRow Person, EnrolmentRow Enrolment, PhaseRow? Phase, ContactRow? Contact, EmployerRow? Employer, JobRow? Job, IncomeRow? Income)
{
    /// <summary>Name of the table.</summary>
    public const string People = "people";

    static readonly string[] jobColumns = ["employer", "job_tasks", "form", "hours", "job_from", "job_until", "job_end_reason"];

    /// <summary>Where the columns of the tables stand in the one sheet, when they are called otherwise there.</summary>
    public static IReadOnlyList<(string Table, string Column, string Here)> Elsewhere { get; } =
    [
        ("phases", "from", "phase_from"), ("contacts", "day", "contact_day"), ("contacts", "note", "contact_note"), ("incomes", "source", "income"),
        ("jobs", "from", "job_from"), ("jobs", "until", "job_until"), ("jobs", "end_reason", "job_end_reason"), ("jobs", "tasks", "job_tasks"),
    ];

    /// <param name="known">Packs, and names that a unit, a programme or a coach may be called by.</param>
    /// <param name="defaults">What was chosen beforehand for rows that do not say.</param>
    public static Table<PersonRow> Table(KnownReferences known, PersonDefaults defaults)
    {
        ArgumentNullException.ThrowIfNull(known);
        var forms = known.Packs.NewestForms("common")?.Forms.Select(f => (f.Code, Words: (IEnumerable<string>)f.Names.ByLanguage.Values)).ToList() ?? [];
        return new(
            People,
            [
                Must("name"), Must("from"), May("reference"), May("phone"), May("email"), May("language"), May("sex", CodeOf.All<Sex>()), May("birth_year"),
                May("unit", pointsTo: "units"), May("programme", pointsTo: "programmes"), May("coach", pointsTo: "staff"), May("phase"), May("phase_from"),
                May("goal_kind", CodeOf.All<GoalKind>()), May("goal"), May("occupation_at_entry", Codes.Occupations), May("income", Codes.IncomeSources),
                May("contact_day"), May("contact_note"), May("employer"), May("job_tasks"), May("form", [.. forms.Select(f => f.Code)]), May("hours"),
                May("job_from"), May("job_until"), May("job_end_reason", Codes.JobEndReasons), May("until"), May("exit_reason", Codes.ExitReasons), May("destination", Codes.Destinations),
            ],
            f => Read(f, known, defaults, forms),
            Write);
    }

    static PersonRow Read(Fields f, KnownReferences known, PersonDefaults defaults, IReadOnlyList<(string Code, IEnumerable<string> Words)> forms)
    {
        var (name, support) = (f.Name("name"), EnrolmentRow.SupportOf(f));
        var reference = f.PersonReference(name);
        var person = new ParticipantRow(
            f.At, reference, name, Language: f.LanguageOrNull("language"), Sex: f.Choice("sex", Sex.Unknown), BirthYear: f.Whole("birth_year", 1900, f.Today.Year),
            Phone: f.TextOrNull("phone", 100), Email: f.TextOrNull("email", 254));
        var enrolment = new EnrolmentRow(
            f.At, reference, reference, Demanded(f, "unit", known, defaults.Unit), Demanded(f, "programme", known, defaults.Programme), support,
            f.Choice("goal_kind", GoalKind.Work), f.TextOrNull("goal"), f.CodeOrNull("occupation_at_entry") ?? EnrolmentRow.Undisclosed,
            Coach: f.CalledOrNull("coach", known.KeyOfName) ?? defaults.Coach, ExitReason: f.CodeOrNull("exit_reason"), Destination: f.CodeOrNull("destination"));
        var employer = f.NameOrNull("employer") is { } firm ? new EmployerRow(f.At, f.SharedKey("employers", firm), firm) : null;
        return new(person, enrolment, PhaseOf(f, reference, support), ContactOf(f, reference), employer, JobOf(f, reference, employer, forms), IncomeOf(f, reference, support));
    }

    static string Demanded(Fields f, string column, KnownReferences known, string? otherwise)
    {
        var given = f.CalledOrNull(column, known.KeyOfName) ?? otherwise;
        if (given is null && !f.IsGiven(column)) f.Demand(column);
        return given ?? "";
    }

    static PhaseRow? PhaseOf(Fields f, string enrolment, DateRange support)
    {
        var from = f.PastDayOrNull("phase_from");
        if (f.IsGiven("phase_from") && !f.IsGiven("phase")) f.Wrong("phase_from", "import.only-with", "phase");
        return f.TextOrNull("phase", NameText.Longest) is { } phase ? new PhaseRow(f.At, enrolment, phase, from ?? support.From) : null;
    }

    static ContactRow? ContactOf(Fields f, string enrolment)
    {
        if (f.IsGiven("contact_note") && !f.IsGiven("contact_day")) f.Demand("contact_day");
        return f.PastDayOrNull("contact_day") is { } day
            ? new ContactRow(f.At, $"{enrolment}/{DayText.Written(day)}", enrolment, new(ContactKind.Meeting, true, ContactParty.Person, ContactPlace.Office, day, 0, Sealed.Of(f.TextOrNull("contact_note")), Sealed.Nothing, null))
            : null;
    }

    static JobRow? JobOf(Fields f, string enrolment, EmployerRow? employer, IReadOnlyList<(string Code, IEnumerable<string> Words)> forms)
    {
        if (!jobColumns.Any(f.IsGiven)) return null;
        foreach (var column in (string[])["form", "job_from"])
            if (!f.IsGiven(column)) f.Demand(column);
        var days = f.Period("job_from", "job_until");
        if (days.Until > f.Today) f.Wrong("job_until", "import.day-ahead", DayText.Written(f.Today));
        if (f.IsGiven("job_until") && !f.IsGiven("job_end_reason")) f.Demand("job_end_reason");
        if (!f.IsGiven("job_until") && f.IsGiven("job_end_reason")) f.Wrong("job_end_reason", "import.only-with", "job_until");
        return new JobRow(
            f.At, $"{enrolment}/{DayText.Written(days.From)}", enrolment, f.PackCode("form", forms), days, employer?.Reference, f.TextOrNull("job_tasks"),
            f.Number("hours", 0, Hours.Most) is { } hours ? new Hours(hours) : null, EndReason: f.CodeOrNull("job_end_reason"));
    }

    static IncomeRow? IncomeOf(Fields f, string enrolment, DateRange support) => f.CodeOrNull("income") is { } income ? new IncomeRow(f.At, enrolment, income, DateRange.Open(support.From)) : null;

    static IReadOnlyList<object?> Write(PersonRow r) =>
    [
        r.Person.Name, r.Enrolment.Support.From, r.Person.Reference, r.Person.Phone, r.Person.Email, r.Person.Language, CodeOf.Value(r.Person.Sex), r.Person.BirthYear,
        r.Enrolment.Unit, r.Enrolment.Programme, r.Enrolment.Coach, r.Phase?.Phase, r.Phase?.From, CodeOf.Value(r.Enrolment.GoalKind), r.Enrolment.Goal, r.Enrolment.OccupationAtEntry, r.Income?.Source,
        r.Contact?.Content.Day, r.Contact?.Content.Note.Reveal(), r.Employer?.Name, r.Job?.Tasks, r.Job?.Form, r.Job?.Hours?.PerWeek,
        r.Job?.Days.From, r.Job?.Days.Until, r.Job?.EndReason, r.Enrolment.Support.Until, r.Enrolment.ExitReason, r.Enrolment.Destination,
    ];
}
