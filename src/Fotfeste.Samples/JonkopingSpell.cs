using System.Globalization;

namespace Fotfeste.Samples;

/// <summary>One invented person in Sweden with one support spell: everything that hangs on it, in the order in which it happened.</summary>
sealed class JonkopingSpell
{
    readonly World world;
    readonly string reference, unit, coach;
    readonly Fate fate;
    readonly Registration registration;
    readonly Hire? hire;
    readonly Dice dice;
    readonly Window window;
    readonly SpellDays days;
    readonly FirmSample firm;
    readonly List<(string Step, string Phase, DateOnly From)> phases = [];

    public JonkopingSpell(World world, string reference, string unit, Fate fate, Registration registration, Hire? hire, IReadOnlyList<FirmSample> firms, Dice dice)
    {
        (this.world, this.reference, this.unit, this.fate, this.registration, this.hire, this.dice) = (world, reference, unit, fate, registration, hire, dice);
        window = JonkopingUnits.WindowOf(unit, fate is Fate.StillSeeking or Fate.StillInWork);
        days = SpellDays.Of(fate, window.First, window.Last, hire?.Within, dice.For("days"));
        firm = dice.OneOf(firms);
        coach = dice.OneOf(JonkopingStaff.CoachesIn(unit, window.Programme));
    }

    /// <summary>The last day on which anything about this person may have happened.</summary>
    DateOnly Last => days.Until ?? window.Last;

    bool IsYoung => JonkopingUnits.IsOfHoglandet(unit) || unit == "P200";

    public void Write(SwedishPeople people)
    {
        var (name, sex) = people.Next();
        world.Participants.Add(new(default, reference, name, false, dice.Chance(94) ? "sv" : "en", sex, days.From.Year - (IsYoung ? dice.Between(19, 29) : dice.Between(20, 57))));
        var (reason, destination) = Exit();
        Enrol(reason, destination);
        WritePhases();
        WriteJobs();
        WriteContacts(name.Split(' ')[0]);
        WriteIncomes();
    }

    void Enrol(string? reason, string? destination)
    {
        var studies = destination == "studies" && dice.Chance(60);
        world.Enrolments.Add(new(default, reference, reference, unit, window.Programme, new(days.From, days.Until),
            studies ? GoalKind.Studies : GoalKind.Work, dice.OneOf(studies ? SwedishWords.StudyGoals : SwedishWords.Goals), OccupationAtEntry(), registration,
            days.From, dice.Chance(70) ? dice.OneOf(SwedishWords.Choices) : null, dice.OneOf([7, 14, 14, 14, 21]), coach, CoachRole.Whole, reason, destination));
    }

    (string? Reason, string? Destination) Exit()
    {
        if (days.Until is null) return (null, null);
        if (fate == Fate.LeftForWork) return ("goal-reached", "work");
        var destination = dice.Between(1, 100) switch { <= 14 => "studies", <= 28 => "job-seeking", <= 66 => "right-income", <= 86 => "other", _ => "unknown" };
        var closing = unit is "TRA" or "P200" && days.Until > window.Last.AddDays(-60);
        var reason = destination switch
        {
            _ when closing => "funding-ended",
            "studies" => "goal-reached",
            "right-income" => "other-service",
            "unknown" => "cannot-be-reached",
            _ => dice.OneOf(["own-choice", "own-choice", "moved", "other-service"]),
        };
        return (reason, destination);
    }

    string OccupationAtEntry() => dice.OneOf<string>(IsYoung
        ? ["none", "none", "sick-listed", "practice", "day-activity", "undisclosed"]
        : ["job-seeking", "job-seeking", "none", "practice", "sick-listed"]);

    void WritePhases()
    {
        Enter("engagement", days.From);
        var profiling = days.From.AddDays(dice.Between(7, 20));
        Enter("profiling", profiling);
        Enter("job-finding", profiling.AddDays(dice.Between(12, 28)));
        if (days.JobFrom is { } hired)
        {
            Enter("employer-engagement", hired.AddDays(-dice.Between(4, 9)));
            Enter("support", hired);
        }
        if (days.JobUntil is { } lost) Enter("job-finding", lost.AddDays(1), "Jobbet tog slut. Vi söker nästa tillsammans.");
    }

    void Enter(string step, DateOnly from, string? reason = null)
    {
        from = Weekdays.OrAfter(from);
        if (from > Last || (phases.Count > 0 && from <= phases[^1].From)) return;
        var phase = JonkopingProgrammes.PhaseOf(window.Programme, unit, step);
        if (phases.Count == 0 || phases[^1].Phase != phase) world.Phases.Add(new(default, reference, phase, from, reason));
        phases.Add((step, phase, from));
    }

    void WriteJobs()
    {
        if (dice.Chance(55)) WritePractice();
        if (hire is null || days.JobFrom is not { } hired) return;
        if (unit != "GIS" && hire.Form != "transition" && fate != Fate.LostTheJob && dice.Chance(12)) WriteFirstTry(hired);
        DateOnly? agreed = hire.IsFixedTerm ? hired.AddDays(dice.OneOf([91, 182, 365])) : null;
        var lost = days.JobUntil is null ? null : hire.IsFixedTerm ? "term-over" : dice.OneOf(["own-choice", "redundancy", "other"]);
        world.Jobs.Add(new(default, reference + "-J", reference, hire.Form, new(hired, days.JobUntil), firm.Reference, dice.OneOf(firm.Tasks),
            new(dice.OneOf([8m, 10m, 15m, 20m, 20m, 20m, 22.5m, 25m, 30m, 30m, 32m, 40m])), agreed <= window.Last && agreed >= (days.JobUntil ?? hired) ? agreed : null, lost));
    }

    /// <summary>Practice comes first in many places here; it is not a job and counts nowhere as one.</summary>
    void WritePractice()
    {
        var from = Weekdays.OrAfter(days.From.AddDays(dice.Between(45, 60)));
        var limit = days.JobFrom?.AddDays(-1) ?? Last;
        var until = Weekdays.OrBefore(from.AddDays(dice.Between(20, 84)));
        if (until > limit) return;
        world.Jobs.Add(new(default, reference + "-P", reference, "work-practice", new(from, until), dice.Chance(50) ? firm.Reference : null, dice.OneOf(firm.Tasks), new(dice.OneOf([10m, 15m, 20m, 25m])), null,
            dice.OneOf(["term-over", "term-over", "own-choice"])));
    }

    /// <summary>A few hours somewhere else, given up for the job that lasted.</summary>
    void WriteFirstTry(DateOnly hired)
    {
        var from = Weekdays.OrAfter(hired.AddDays(-dice.Between(30, 50)));
        if (from <= days.From) return;
        world.Jobs.Add(new(default, reference + "-T", reference, "hourly", new(from, hired.AddDays(-1)), null, "Några timmar i veckan", new(dice.OneOf([4m, 6m, 8m])), null, "new-job"));
    }

    void WriteContacts(string name)
    {
        var length = Last.DayNumber - days.From.DayNumber;
        var count = Math.Clamp(length / 10, 6, dice.Between(13, 20));
        List<DateOnly> met = [.. Enumerable.Range(0, count).Select(at => ContactDay(at, count, length))];
        var notes = NoteStock.Pick([.. met.Select(day => phases.Last(p => p.From <= day).Step)], SwedishNotes.Of, dice);
        foreach (var (at, day) in met.Index()) Log(string.Create(CultureInfo.InvariantCulture, $"{reference}-C{at + 1:D2}"), notes[at], day, name);
    }

    /// <summary>From the first day of the spell to its last, closer together in the beginning.</summary>
    DateOnly ContactDay(int at, int count, int length)
    {
        var (day, before) = (Even(at), Even(at - 1));
        return Weekdays.Within(at == 0 || at == count - 1 ? day : day.AddDays(-dice.Between(0, (day.DayNumber - before.DayNumber) / 3)), days.From, Last);

        DateOnly Even(int number) => days.From.AddDays(length * number * (number + (count / 2)) / ((count - 1) * (count - 1 + (count / 2))));
    }

    void Log(string contact, NoteSample note, DateOnly day, string name)
    {
        var next = Weekdays.OrAfter(day.AddDays(dice.Between(5, 20)));
        world.Contacts.Add(new(default, contact, reference, new(note.Kind, note.Met, note.With, note.Place, day, note.Minutes,
            Sealed.Of(NoteSample.Fill(note.Text, name, firm.Name)), Sealed.Of(NoteSample.Fill(note.Next, name, firm.Name)), note.Next.Length > 0 && next <= Last ? next : null),
            coach, note.IsAboutFirm ? firm.Reference : null));
    }

    void WriteIncomes()
    {
        var entry = IncomeAtEntry();
        var keeps = days.JobFrom is null || (entry != "none" && dice.Chance(40));
        Live(entry, new(days.From, keeps ? null : days.JobFrom!.Value.AddDays(-1)));
        if (days.JobFrom is not { } hired) return;
        Live("wage", new(hired, days.JobUntil));
        if (days.JobUntil is { } lost && !keeps && lost < Last) Live(entry, DateRange.Open(lost.AddDays(1)));
    }

    string IncomeAtEntry() => IsYoung
        ? dice.Between(1, 100) switch { <= 62 => "time-limited-disability", <= 78 => "social-assistance", <= 86 => "none", <= 94 => "family", _ => "undisclosed" }
        : dice.Between(1, 100) switch { <= 48 => "social-assistance", <= 68 => "unemployment-benefit", <= 82 => "sickness-benefit", <= 90 => "time-limited-disability", <= 95 => "none", _ => "undisclosed" };

    void Live(string source, DateRange range)
    {
        if (range.Until is null || range.Until >= range.From) world.Incomes.Add(new(default, reference, source, range));
    }
}
