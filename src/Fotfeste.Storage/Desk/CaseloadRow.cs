namespace Fotfeste.Storage;

/// <summary>One running or ended support as lists and Today show it.</summary>
public sealed record CaseloadRow(
    Id<Enrolment> Id, Id<Participant> ParticipantId, string Name, string SortKey, Id<Unit> UnitId, Id<Programme> ProgrammeId, GoalKind GoalKind, Sealed Goal, DateRange Support, int ContactEveryDays,
    IReadOnlyList<PhaseStay> Phases, DateOnly? LastContact, DateOnly? LastMet, Sealed NextStep, DateOnly? NextOn,
    CaseloadJob? Job, IReadOnlyList<Id<StaffMember>> Coaches)
{
    /// <summary>The earliest appointment that is to be, or was never logged and no later contact passed over; null when there is none.</summary>
    public (DateOnly Day, TimeOnly Start)? Appointment { get; init; }

    /// <summary>Where the person is now; null when the import told of no phase.</summary>
    public PhaseStay? Phase => Phases is [.., var now] ? now : null;

    public PhaseClock? Clock(PackShelf shelf) => new MethodClock(Support, Phases, shelf).Current;

    public SupportFacts Facts(PackShelf shelf, DateOnly today) =>
        new(Support, ContactEveryDays, LastMet, NextOn, Clock(shelf), Job?.Days.From, Job is { Days: { } days } && days.Covers(today) ? Job.Terms.Until : null, Coaches.Count > 0) { Appointment = Appointment?.Day };
}
