namespace Fotfeste.Web;

/// <summary>One person in a list, in the reader's words: where in the method, what towards, how lately, what next, and what is pressing.</summary>
public sealed class PersonRow(CaseloadRow row, PackShelf shelf, DateOnly today, Words words)
{
    public CaseloadRow Row => row;
    /// <summary>Whose person it is when the reader stands in; null when it is the reader's own.</summary>
    public string? For { get; init; }
    public string Address => $"/enrolments/{row.Id}";
    public IReadOnlyList<Need> Needs { get; } = row.Facts(shelf, today).NeedsOn(today);
    public bool IsRunning => row.Support.Covers(today);
    public bool IsWorking => IsRunning && row.Job is { } job && job.Days.Covers(today) && FormOf(job).IsEmployment;
    public bool IsLate => Needs.Any(n => n.Kind is NeedKind.NoContact or NeedKind.ContactDue);
    /// <summary>Stands in that part of a list.</summary>
    public bool IsIn(Shown part) => part switch
    {
        Shown.All => IsRunning,
        Shown.Searching => IsRunning && !IsWorking,
        Shown.Working => IsWorking,
        Shown.Late => IsLate,
        Shown.Employer => IsEmployerDue,
        Shown.Ended => !IsRunning,
    };

    /// <summary>Is in the phase that <see cref="PhaseWait.Place"/> names, while support runs.</summary>
    public bool IsInPhase(string place) => IsRunning && Clock is { } clock && $"{clock.Method.Key.Code}.{clock.Phase.Code}" == place;

    /// <summary>The employer should have heard from us.</summary>
    public bool IsEmployerDue => Needs.Any(n => n.Kind is NeedKind.EmployerContact);
    /// <summary>Somebody of the staff is with the person today, to be told before the leader is.</summary>
    public bool IsSomebodyThere => row.Coaches.Any(coach => !Unattended.Contains(coach));
    /// <summary>Coaches who are away and for whom nobody stands in.</summary>
    public IReadOnlyCollection<Id<StaffMember>> Unattended { get; init; } = [];

    /// <summary>The phase's name and the day in it; empty when the import told of none.</summary>
    public string Phase => Clock is { } clock ? words["desk.list.phase-days", words.NameOf(clock), clock.DaysOn(today)] : "";

    /// <summary>Null when the import told of no phase.</summary>
    public PhaseClock? Clock { get; } = row.Clock(shelf);

    /// <summary>The job when there is one, else the goal in the person's own words, else what kind of goal it is.</summary>
    public string Towards => row.Job is { } job && job.Days.Covers(today) && PlaceOf(job) is { Length: > 0 } place ? place : row.Goal.IsEmpty ? words.Of(row.GoalKind) : row.Goal.Reveal();

    /// <summary>When the two last met or spoke; an attempt that failed is said beside it.</summary>
    public string LastContact => row.LastMet is { } day ? words.DaysAgo(day, today) : words["desk.list.no-contact-yet"];

    /// <summary>An attempt since then, in which nobody came or answered; empty when there was none.</summary>
    public string LastAttempt => row.LastContact is { } tried && tried != row.LastMet ? words["desk.list.tried", words.DaysAgo(tried, today).ToLower(words.Tongue.Culture)] : "";

    /// <summary>What comes next and when: the hour of the appointment if one is planned, else the day that was agreed.</summary>
    public string NextStep => (row.NextStep.IsEmpty, NextTime) switch
    {
        (true, null) => words["desk.list.nothing-agreed"],
        (true, { } time) => time,
        (false, null) => row.NextStep.Reveal(),
        (false, { } time) => $"{row.NextStep.Reveal()}, {time}",
    };

    string? NextTime => row.Appointment is { } planned ? words["support.day-at", words.DayInYear(planned.Day, today), words.Time(planned.Start)]
        : row.NextOn is { } day ? words.DayInYear(day, today)
        : null;

    /// <summary>The most pressing thing as drawing, colour and word. How long the method takes is no mark on anybody, so it is not among them.</summary>
    public (string Icon, string Color, string Text) Status => Needs.FirstOrDefault(n => !n.IsAboutMethod) is { } need ? (IconOf(need), ColorOf(need), StatusOf(need.Kind))
        : !IsRunning ? ("CheckmarkCircle", "neutral", words["desk.status.ended"])
        : DateRange.Open(row.Support.From).DaysUntil(today) <= 14 ? ("PersonPlus", "info", words["desk.status.new"])
        : ("CheckmarkCircle", "neutral", words["desk.status.fine"]);

    string StatusOf(NeedKind kind) => kind switch
    {
        NeedKind.NoContact => words["desk.status.no-contact"],
        NeedKind.ContactDue => words["desk.status.contact-due"],
        NeedKind.EmployerContact => words["desk.status.employer"],
        NeedKind.FirstDayAtWork => words["desk.status.first-day"],
        NeedKind.TermsEnding => words["desk.status.terms-ending"],
        NeedKind.PracticeReview => words["practice.status"],
        NeedKind.DecisionEnding => words["intake.status-decision"],
        NeedKind.NoCoach => words["desk.status.no-coach"],
        NeedKind.PhaseReminder or NeedKind.PhasePast => "",
    };

    /// <summary>What the need is, after the name: "no contact for 16 days".</summary>
    public string Headline(Need need)
    {
        ArgumentNullException.ThrowIfNull(need);
        return need.Kind switch
        {
            NeedKind.NoContact => words.Count("desk.need.no-contact", need.Days),
            NeedKind.ContactDue => need.Days == 0 ? words["desk.need.contact-today"] : words["desk.need.contact-due", words.DayInYear(need.Day!.Value, today)],
            NeedKind.EmployerContact => need.Agreed is null ? words["desk.need.employer-unlogged", words.DayInYear(need.Day!.Value, today)] : words.Count("desk.need.employer", need.Days),
            NeedKind.FirstDayAtWork => need.Days switch { 0 => words["desk.need.first-day-today"], 1 => words["desk.need.first-day-tomorrow"], _ => words["desk.need.first-day", words.DayInYear(need.Day!.Value, today)] },
            NeedKind.TermsEnding => words["desk.need.terms-ending", words.DayInYear(need.Day!.Value, today)],
            NeedKind.PracticeReview => words[need.Day < today ? "practice.need-past" : "practice.need", words.DayInYear(need.Day!.Value, today)],
            NeedKind.DecisionEnding => words[need.Day < today ? "intake.need-lapsed" : "intake.need-ending", words.DayInYear(need.Day!.Value, today)],
            NeedKind.PhaseReminder or NeedKind.PhasePast => words["desk.need.phase", words.TimeIn(Clock!, today), words.NameOf(Clock!)],
            NeedKind.NoCoach => words["desk.need.no-coach"],
        };
    }

    /// <summary>Why it is on the list: what was agreed, or what it is about.</summary>
    public string Why(Need need)
    {
        ArgumentNullException.ThrowIfNull(need);
        return need.Kind switch
        {
            NeedKind.NoContact => $"{words.Count("desk.need.no-contact-why", need.Agreed!.Value)} {LastAttempt}".TrimEnd(),
            NeedKind.ContactDue => row.NextStep.IsEmpty ? words["desk.need.contact-due-why"] : row.NextStep.Reveal(),
            NeedKind.EmployerContact => need.Agreed is { } often ? $"{words.Count("desk.need.employer-why", often)} {row.Job?.Employer}".TrimEnd() : row.Job?.Employer ?? "",
            NeedKind.FirstDayAtWork or NeedKind.TermsEnding => row.Job is { } job ? JobLine(job) : "",
            NeedKind.PracticeReview => row.Job is { Review: { } look } practice && look.Practice == practice.Id ? JobLine(practice) : "",
            NeedKind.DecisionEnding => row.Decision is { } decision ? words["intake.need-why", decision.Authority.Reveal(), decision.What.Reveal()] : "",
            NeedKind.PhaseReminder => words["desk.need.phase-why", words.MethodOf(Clock!)],
            NeedKind.PhasePast => words["desk.need.phase-past-why", words.MethodOf(Clock!), words.Span(Clock!.Phase.Clock.Limit!.Value)],
            NeedKind.NoCoach => words["desk.need.no-coach-why"],
        };
    }

    /// <summary>When the leader sees it too, said to the coach beforehand; to the leader, since when the coach has known. Empty for what is never passed on.</summary>
    public string Passed(Need need, Escalation escalation, bool toLeader)
    {
        ArgumentNullException.ThrowIfNull(escalation);
        if (escalation.DayOf(need) is not { } day) return "";
        if (toLeader) return IsSomebodyThere ? words["desk.need.told", words.DayInYear(need.DueSince!.Value, today)] : "";
        return day > today ? words["desk.need.passed-on", words.DayInYear(day, today)] : words["desk.need.passed"];
    }

    public string IconOf(Need need)
    {
        ArgumentNullException.ThrowIfNull(need);
        return need.Kind switch
        {
            NeedKind.NoContact => "ExclamationmarkTriangle",
            NeedKind.ContactDue => "Calendar",
            NeedKind.EmployerContact => "Buildings3",
            NeedKind.FirstDayAtWork or NeedKind.PracticeReview => "Briefcase",
            NeedKind.TermsEnding or NeedKind.DecisionEnding => "HourglassBottomFilled",
            NeedKind.PhaseReminder or NeedKind.PhasePast => "Clock",
            NeedKind.NoCoach => "PersonCross",
        };
    }

    /// <summary>danger, warning, success or info: the colour of the line's edge; the word says it too.</summary>
    public string ColorOf(Need need)
    {
        ArgumentNullException.ThrowIfNull(need);
        return need.Kind switch
        {
            NeedKind.NoContact or NeedKind.NoCoach => "danger",
            NeedKind.ContactDue or NeedKind.EmployerContact or NeedKind.TermsEnding or NeedKind.PracticeReview or NeedKind.DecisionEnding => "warning",
            NeedKind.FirstDayAtWork => "success",
            NeedKind.PhaseReminder or NeedKind.PhasePast => "info",
        };
    }

    EmploymentForm FormOf(CaseloadJob job) => shelf.Forms(job.Forms).FormOf(job.Form);

    string JobLine(CaseloadJob job)
    {
        var pack = shelf.Forms(job.Forms);
        return string.Join(" · ", new[] { PlaceOf(job), pack.FormOf(job.Form).Names.In(words.Language, pack.Language) }.Where(part => part.Length > 0));
    }

    // What and where; under which terms is the person's page's to tell.
    static string PlaceOf(CaseloadJob job) => string.Join(" · ", new[] { job.Tasks.IsEmpty ? null : job.Tasks.Reveal(), job.Employer }.OfType<string>());
}
