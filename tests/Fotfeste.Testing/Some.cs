namespace Fotfeste.Testing;

/// <summary>What a test needs but is not about.</summary>
public static class Some
{
    /// <summary>An ad of an invented shop, open for a month, with somebody to ask.</summary>
    public static StoredVacancy Ad(Organisation organisation, DateTimeOffset now, Id<Vacancy>? id = null) => StoredVacancy.Of(id ?? NewId<Vacancy>(), organisation.Id, new("nav", $"{id ?? default}", now.AddDays(-1))
    {
        Published = now.AddDays(-1), Until = now.AddDays(30), Titles = [new("nb", "Medarbeider i frukt og grønt")], Bodies = [new("nb", "Vi trenger deg som liker orden.\n\n• Påfylling\n• Litt kasse")],
        EmployerName = "Brygga Matmarked AS", EmployerNumber = "974760673", Places = [new("NO", "3205", "Lillestrøm") { Point = new(59.95, 11.05), IsPointRough = true }], Extent = VacancyExtent.Part, PercentMin = 40, PercentMax = 60,
        Permanence = VacancyPermanence.Permanent, Times = WorkingTime.Daytime | WorkingTime.EarlyMorning, ApplyByDay = DateOnly.FromDateTime(now.UtcDateTime).AddDays(20), ApplyAddress = "https://brygga.example/sok", Address = "https://annonse.example/1",
        NeedsLicence = false, Occupations = [new("styrk08", "5223", "Butikkmedarbeidere")], Isco = "5223", Demands = [new("language", "iso639", "nb", "Norsk", true)], Contacts = [new("Oda Oppdiktet", "Daglig leder", "22 00 00 00", "oda@brygga.example")],
    }, now);

    public static DateOnly Day { get; } = new(2026, 3, 16);

    public static Attribution Basis { get; } = new(Certainty.Published, "invented");

    /// <summary>A method of two phases; the second reminds after 90 days.</summary>
    public static MethodPack Method { get; } = Steps(new("two-steps", 1), Phase("first", "First"), Phase("second", "Second", Span.Days(90)));

    /// <summary>A measure that stands beside the methods for comparison and that no programme may choose.</summary>
    public static MethodPack Comparison { get; } = Steps(new("comparison", 1), Phase("training", "Training")) with { Kind = MethodKind.Contrast, Names = Text("Comparison") };

    /// <summary>A step before, mapping, search, an introduction of at most six months, and follow-up for at least a year; the last two suggest rhythms of their own.</summary>
    public static MethodPack Process { get; } = Steps(new("process", 1), Phase("before", "Before", role: PhaseRole.Before), Phase("mapping", "Mapping", role: PhaseRole.Mapping), Phase("search", "Search", role: PhaseRole.Search),
        Phase("introduction", "Introduction", Span.Months(6), PhaseRole.Start) with { ContactEvery = Span.Days(7), Entry = ["job-found", "three-party-agreement"], Exit = ["tasks-mastered"] },
        Phase("follow-up", "Follow-up", role: PhaseRole.FollowUp) with { ContactEvery = Span.Months(1), Entry = ["job-started"], Clock = new(true, null, null, Span.Months(12), null, false, Basis) }) with { Names = Text("Process") };

    /// <summary>Both methods, and the forms.</summary>
    public static PackShelf Shelf => new([Method, Process], [Forms]);

    /// <summary>The clock of somebody who moved through phases of the process on these days.</summary>
    public static MethodClock Clock(DateRange support, params (string Phase, DateOnly From)[] moves) => new(support,
        moves.Select((move, at) => new PhaseStay(Process.Key, move.Phase, new(move.From, at + 1 < moves.Length ? moves[at + 1].From.AddDays(-1) : support.Until))), Shelf);

    /// <summary>A method of any country with these phases, one full-time coach for 20 people, a contact every 14 days.</summary>
    public static MethodPack Steps(PackKey key, params IReadOnlyList<Phase> phases) => new(
        key, null, "en", MethodKind.GetJob, null, null, null, Text("Two steps"), Text("First one step, then another"), phases, new(20, null, Basis), Span.Days(14), [], [], [], [], Basis, "invented");

    /// <summary>A phase that the method limits to so long; null: it publishes no limit.</summary>
    public static Phase Phase(string code, string name, Span? atMost = null, PhaseRole role = PhaseRole.Other) =>
        new(code, Text(name), Text($"What {name} is for"), [], [], new(role != PhaseRole.Before, null, atMost, null, null, false, Basis), null, null, role);

    /// <summary>One form of each class.</summary>
    public static FormsPack Forms { get; } = new(new("common", 1), "en",
    [
        Form("permanent", true, CompetitiveClass.Regular, Permanence.Permanent, "Permanent"),
        Form("subsidised", true, CompetitiveClass.RegularSubsidised, Permanence.FixedTerm, "Subsidised"),
        Form("transition", true, CompetitiveClass.Transition, Permanence.FixedTerm, "Transition"),
        Form("work-practice", false, CompetitiveClass.Placement, Permanence.None, "Practice"),
    ], "invented");

    /// <summary>With an ordinary employer, for ever.</summary>
    public static EmploymentForm Form(string code, bool isEmployment, CompetitiveClass kind, Permanence permanence, string english, DateRange? validity = null) =>
        new(code, isEmployment, kind, permanence, isEmployment && kind != CompetitiveClass.Transition, isEmployment ? Payer.Employer : Payer.Benefit, WorkSetting.Open, null, validity, Text(english), Basis);

    /// <summary>Norway as tests see it: a form of its own that has ended and one that goes on, AAP, NAV, a reason to end, and its numbers.</summary>
    public static CountryPack Country { get; } = new(
        new("no", 1), "NO", "nb", Text("Norway"), ["nb"], ["Europe/Oslo"], [new("nav", [AuthorityRole.EmploymentService], null, Text("NAV"), Basis)], new(new("common", 1), []),
        new(new("no", 1), "nb", [
            Form("subsidy-of-old", true, CompetitiveClass.RegularSubsidised, Permanence.FixedTerm, "Subsidy of old", new(new(2000, 1, 1), Day.AddDays(-50))),
            Form("vta-o", true, CompetitiveClass.Sheltered, Permanence.Permanent, "Adapted work")], "invented"),
        [new("aap", "rehabilitation-benefit", null, Text("AAP"), Basis)], [new("nav", "employment-service", null, Text("NAV"), Basis)], [new("to-vta", "other-service", null, Text("Moved on to VTA"), Basis)],
        [], [NumberScheme.Find("no-fnr")!], [NumberScheme.Find("no-orgnr")!], HolidayCalendar.Empty, "invented");

    public static CountryShelf Countries { get; } = new([Country], new Dictionary<string, Municipalities> { ["NO"] = new([new("9901", "Fjordby", "99", "Fjordland", null, "none")]) });

    public static Id<T> NewId<T>() => Id<T>.New(DateTimeOffset.UnixEpoch);

    public static PackText Text(string english) => new(new Dictionary<string, string> { ["en"] = english });

    public static Participant Participant(string name = "Kari Vik", Id<Organisation>? organisation = null) =>
        Domain.Participant.Register(NewId<Participant>(), organisation ?? NewId<Organisation>(), name, isCode: false, "nb");

    public static Enrolment Enrolment(DateOnly? from = null, Participant? person = null, Id<Unit>? unit = null, Id<Programme>? programme = null, string goal = "Kafé")
    {
        var enrolment = Domain.Enrolment.Begin(NewId<Enrolment>(), person ?? Participant(), unit ?? NewId<Unit>(), programme ?? NewId<Programme>(), Method, NewId<PhaseSpell>(), from ?? Day.AddDays(-30));
        enrolment.SetGoal(GoalKind.Work, goal);
        return enrolment;
    }

    public static ContactContent Content(string note = "Prøvde kassa", DateOnly? day = null, int minutes = 30, DateOnly? next = null) =>
        new(ContactKind.Meeting, true, ContactParty.Person, ContactPlace.Office, day ?? Day, minutes, Sealed.Of(note), Sealed.Nothing, next);

    public static Contact Contact(Enrolment enrolment, Id<StaffMember>? by, string note = "Prøvde kassa", DateOnly? day = null) =>
        Domain.Contact.Log(NewId<Contact>(), enrolment, by, Content(note, day), Day);

    public static AppointmentContent Agreed(DateOnly day, TimeOnly? start = null, string about = "") =>
        new(day, start ?? new TimeOnly(10, 0), 45, ContactKind.Meeting, ContactParty.Person, ContactPlace.Office, Sealed.Nothing, Sealed.Of(about));

    /// <summary>An appointment at ten; without an enrolment it is about "Teammøte".</summary>
    public static Appointment Appointment(Organisation organisation, StaffMember by, Enrolment? enrolment, DateOnly day, TimeOnly? start = null, string about = "", Id<Employer>? employer = null, Id<Appointment>? id = null) =>
        Domain.Appointment.Plan(id ?? NewId<Appointment>(), organisation.Id, by.Id, enrolment, employer, Agreed(day, start, enrolment is null && about.Length == 0 ? "Teammøte" : about), DateTimeOffset.UnixEpoch, day);

    public static EmploymentSpell Job(Enrolment enrolment, string form = "permanent", DateOnly? from = null, DateOnly? agreedUntil = null, Id<Employer>? employer = null) =>
        EmploymentSpell.Start(NewId<EmploymentSpell>(), enrolment, employer, "Kasse", NewId<Terms>(), Forms, form, new Hours(20), from ?? Day, agreedUntil);
}
