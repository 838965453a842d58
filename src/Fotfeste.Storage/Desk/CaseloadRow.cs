namespace Fotfeste.Storage;

/// <summary>One running or ended support as lists and Today show it.</summary>
public sealed record CaseloadRow(
    Id<Enrolment> Id, Id<Participant> ParticipantId, string Name, string SortKey, Id<Unit> UnitId, Id<Programme> ProgrammeId, GoalKind GoalKind, Sealed Goal, DateRange Support, AgreedRhythm Rhythm,
    IReadOnlyList<PhaseStay> Phases, DateOnly? LastContact, DateOnly? LastMet, Sealed NextStep, DateOnly? NextOn,
    CaseloadJob? Job, IReadOnlyList<Id<StaffMember>> Coaches)
{
    /// <summary>Appointments that are to be, or were never logged and no later contact passed over, the earliest first.</summary>
    public IReadOnlyList<CaseloadAppointment> Appointments { get; init; } = [];

    /// <summary>The earliest of them; null when there is none.</summary>
    public CaseloadAppointment? Appointment => Appointments is [var first, ..] ? first : null;

    /// <summary>Day of the last talk with the employer; null when there was none.</summary>
    public DateOnly? EmployerMet { get; init; }

    /// <summary>The authority's decision that asks to be looked at first; null when none does.</summary>
    public AuthorityDecision? Decision { get; init; }

    /// <summary>Where the person is now; null when the import told of no phase.</summary>
    public PhaseStay? Phase => Phases is [.., var now] ? now : null;

    public PhaseClock? Clock(PackShelf shelf) => new MethodClock(Support, Phases, shelf).Current;

    public SupportFacts Facts(PackShelf shelf, DateOnly today)
    {
        var running = Job is { Days: { } days } && days.Covers(today) ? Job : null;
        return new(Support, Rhythm.EveryDays, LastMet, NextOn, Clock(shelf), Job?.Days.From, running?.Terms.Until, Coaches.Count > 0)
        {
            RhythmFrom = Rhythm.From,
            EmployerEveryDays = Rhythm.EmployerEveryDays,
            WorksSince = running?.Days.From,
            EmployerMet = EmployerMet,
            Appointment = Earliest(withEmployer: false),
            EmployerAppointment = Earliest(withEmployer: true),
            DecisionUntil = Decision?.Days.Until,
            PracticeReviewOn = Job?.Review?.Day,
        };
    }

    DateOnly? Earliest(bool withEmployer) => Appointments.FirstOrDefault(a => a.IsWithEmployer == withEmployer)?.Day;
}
