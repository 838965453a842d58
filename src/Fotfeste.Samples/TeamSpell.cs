using System.Globalization;

namespace Fotfeste.Samples;

/// <summary>One support spell of the Norwegian team, laid out backwards from the day on which the scenario is set.</summary>
sealed class TeamSpell
{
    const int MostContacts = 16;

    readonly World world;
    readonly InventedStory story;
    readonly string person, reference, coach;
    readonly DateOnly today, from;
    readonly DateOnly? until;
    readonly Dice dice;
    readonly List<(string Code, DateOnly From)> phases = [];
    readonly bool isOver;

    /// <param name="world">Where the rows go.</param>
    /// <param name="story">Whose support it is, and how it goes.</param>
    /// <param name="person">Reference of the participant.</param>
    /// <param name="reference">Reference of the enrolment.</param>
    /// <param name="coach">Reference of the coach.</param>
    /// <param name="today">The day the scenario is set.</param>
    /// <param name="dice">The spell's own.</param>
    /// <param name="yearsAgo">0 for support that goes on or ended within the last year; 2 for an earlier one of the same person.</param>
    public TeamSpell(World world, InventedStory story, string person, string reference, string coach, DateOnly today, Dice dice, int yearsAgo = 0)
    {
        (this.world, this.story, this.person, this.reference, this.coach, this.today, this.dice) = (world, story, person, reference, coach, today, dice);
        isOver = yearsAgo > 0;
        until = story.HasEnded ? Weekdays.OrBefore(today.AddDays(-(isOver ? dice.Between(600, 660) : dice.Between(20, 250)))) : null;
        var days = story switch
        {
            { HasEnded: true } => dice.Between(220, 400),
            { Kind: GoalKind.KeepJob } => dice.Between(70, 200),
            { Phase: "engagement" } => dice.Between(9, 18),
            { Phase: "profiling" } => dice.Between(36, 60),
            { Phase: "job-finding" } => dice.Between(80, 190),
            { Phase: "employer-engagement" } => dice.Between(110, 200),
            { CameBack: true } => dice.Between(180, 240),
            _ => dice.Between(230, 560),
        };
        from = Weekdays.OrBefore(Last.AddDays(-days));
    }

    DateOnly Last => until ?? today;
    int Rhythm => story.Phase == "support" ? 14 : 7;
    FirmSample Firm => NorwegianFirms.Of(story.Firm);

    /// <summary>First day at work; null without a job.</summary>
    DateOnly? JobFrom => story switch
    {
        { Turn: Turn.StartsToday } => today,
        { Turn: Turn.StartsTomorrow } => today.AddDays(1),
        { Kind: GoalKind.KeepJob } => from.AddDays(-800),
        { Phase: "support" } => Weekdays.OrAfter(from.AddDays((Last.DayNumber - from.DayNumber) * 2 / 5)),
        _ => null,
    };

    public void Write()
    {
        var programme = story.Ips ? TeamUnits.IpsProgramme : coach == "amina" && story.Age < 30 ? TeamUnits.YoungProgramme : TeamUnits.Programme;
        var reason = story.Destination switch { null => null, "work" or "studies" => "goal-reached", "right-income" => "moved", _ => "own-choice" };
        world.Enrolments.Add(new(default, reference, person, TeamUnits.Unit, programme, new(from, until), story.Kind, story.Goal, story.Occupation, story.Registration,
            from, story.Choice ?? "Vet hva som fins ellers, og vil dette.", Rhythm, coach, story.EmployerSide is null ? CoachRole.Whole : CoachRole.PersonSide, reason, story.Destination));
        if (story.EmployerSide is { } second) world.Assignments.Add(new(default, reference, second, CoachRole.EmployerSide, DateRange.Open(from.AddDays(30))));
        WritePhases();
        WriteJobs();
        WriteContacts();
        world.Incomes.Add(new(default, reference, story.Income, DateRange.Open(from)));
        if (JobFrom is { } hired && hired >= from && hired <= Last) world.Incomes.Add(new(default, reference, "wage", DateRange.Open(hired)));
    }

    void WritePhases()
    {
        Enter("engagement", from);
        if (story.Kind == GoalKind.KeepJob) Enter("support", from.AddDays(14));
        if (story.Phase == "engagement" || story.Kind == GoalKind.KeepJob) return;
        Enter("profiling", from.AddDays(dice.Between(9, 16)));
        if (story.Phase == "profiling") return;
        Enter("job-finding", from.AddDays(Math.Min(dice.Between(85, 125), ((JobFrom ?? Last).DayNumber - from.DayNumber) * 14 / 20))); // a little back-heavy, as services are (source 003)
        if (story.Phase == "job-finding") return;
        Enter("employer-engagement", (story.Phase == "support" ? JobFrom!.Value : Last).AddDays(-dice.Between(9, 20)));
        if (story.Phase == "support") Enter("support", JobFrom!.Value);
    }

    void Enter(string phase, DateOnly day)
    {
        var isSame = phases.Count > 0 && CodeOf(phase) == CodeOf(phases[^1].Code);
        phases.Add((phase, Weekdays.OrBefore(day)));
        if (!isSame) world.Phases.Add(new(default, reference, CodeOf(phase), phases[^1].From));
    }

    // Told in the five stages of EUSE; IPS begins with a profile and goes to work at once.
    string CodeOf(string stage) => !story.Ips ? stage : stage switch
    {
        "engagement" or "profiling" => "career-profile",
        "job-finding" => "job-search",
        "employer-engagement" => "job-start",
        _ => "follow-along",
    };

    void WriteJobs()
    {
        if (phases.FirstOrDefault(p => p.Code == "job-finding") is { Code: not null } search && dice.Chance(35)) WritePractice(search.From);
        if (story.PracticeNow is { } form)
            world.Jobs.Add(new(default, reference + "-N", reference, form, DateRange.Open(Weekdays.OrBefore(today.AddDays(-25))), form == "internal-practice" ? null : story.Firm, story.Tasks ?? Firm.Tasks[0], new(15), today.AddDays(story.PracticeUntil)));
        if (JobFrom is not { } hired) return;
        DateOnly? agreed = story switch
        {
            { Turn: Turn.TermsEnding } => today.AddDays(dice.Between(9, 30)),
            { Form: "temporary" or "temporary-subsidised" } => hired.AddDays(182),
            _ => null,
        };
        DateOnly? lost = isOver ? until!.Value.AddDays(dice.Between(150, 260)) : null;
        world.Jobs.Add(new(default, reference + "-J", reference, story.Form, new(hired, lost), story.Firm, story.Tasks ?? Firm.Tasks[0], new(story.Hours), lost is null ? agreed : null, lost is null ? null : "redundancy"));
    }

    void WritePractice(DateOnly search)
    {
        var begin = Weekdays.OrAfter(search.AddDays(dice.Between(8, 14)));
        var end = Weekdays.OrBefore(begin.AddDays(dice.Between(11, 25)));
        if (end >= (JobFrom ?? Last).AddDays(-5)) return;
        var elsewhere = dice.OneOf(NorwegianFirms.All);
        world.Jobs.Add(new(default, reference + "-P", reference, "work-practice", new(begin, end), elsewhere.Reference, dice.OneOf(elsewhere.Tasks), new(15), null, "term-over"));
    }

    void WriteContacts()
    {
        var days = ContactDays();
        var stock = NoteStock.Pick([.. days.Select(day => phases.Last(p => p.From <= day).Code)], story.Kind == GoalKind.KeepJob ? NorwegianNotes.OfKeeping : NorwegianNotes.Of, dice);
        foreach (var (at, day) in days.Index())
        {
            var isLast = at == days.Count - 1;
            var ofStory = story.Latest.Count - (days.Count - at);
            var note = ofStory >= 0 ? story.Latest[ofStory] : at == 0 && story.CameBack ? NorwegianNotes.WelcomeBack : stock[at];
            DateOnly? next = isLast ? NextOn() : note.Next.Length > 0 ? days[at + 1] : null;
            Log(string.Create(CultureInfo.InvariantCulture, $"{reference}-K{at + 1:D2}"), isLast ? note with { Next = story.Next } : note, day, next);
        }
    }

    void Log(string contact, NoteSample note, DateOnly day, DateOnly? next)
    {
        var by = note.With == ContactParty.Employer && story.EmployerSide is { } second && day >= from.AddDays(30) ? second : coach;
        world.Contacts.Add(new(default, contact, reference, new(note.Kind, note.Met, note.With, note.Place, day, note.Minutes,
            Sealed.Of(NoteSample.Fill(note.Text, story.GivenName, Firm.Name)), Sealed.Of(NoteSample.Fill(note.Next, story.GivenName, Firm.Name)), next),
            by, note.IsAboutFirm ? story.Firm : null));
    }

    /// <summary>The days of all contacts, the first one first: at least as often as agreed lately, more widely apart in a long spell.</summary>
    List<DateOnly> ContactDays()
    {
        List<DateOnly> days = [.. LatestDays()];
        var step = Math.Max(Rhythm, (Last.DayNumber - from.DayNumber) / MostContacts);
        for (var day = Back(days[^1]); day > from.AddDays(2); day = Back(day)) days.Add(day);
        if (days[^1] > from) days.Add(from);
        days.Reverse();
        return days;

        DateOnly Back(DateOnly day) => Weekdays.OrBefore(day.AddDays(-(step - dice.Between(0, 2))));
    }

    /// <summary>The latest contact, and the one before it where Today depends on it; the latest first.</summary>
    IEnumerable<DateOnly> LatestDays() => story.HasEnded ? [until!.Value] : story.Turn switch
    {
        Turn.NoContact => [Weekdays.OrBefore(today.AddDays(-Rhythm - dice.Between(6, 11)))],
        Turn.NoAnswer => [Weekdays.OrBefore(today.AddDays(-4)), Weekdays.OrBefore(today.AddDays(-16))],
        Turn.ContactToday => [Weekdays.OrBefore(today.AddDays(-7))],
        Turn.StartsToday or Turn.StartsTomorrow => [Weekdays.OrBefore(today.AddDays(-1))],
        Turn.Steady or Turn.TermsEnding => [Weekdays.OrBefore(today.AddDays(-dice.Between(0, Rhythm / 2)))],
    };

    /// <summary>When the next contact is agreed, as the latest contact says.</summary>
    DateOnly? NextOn() => story.HasEnded ? null : story.Turn switch
    {
        Turn.NoContact or Turn.NoAnswer => null,
        Turn.ContactToday => today,
        Turn.StartsToday or Turn.StartsTomorrow => today.AddDays(1),
        Turn.Steady or Turn.TermsEnding => Weekdays.OrAfter(today.AddDays(dice.Between(1, Rhythm))),
    };
}
