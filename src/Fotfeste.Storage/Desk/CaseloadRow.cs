namespace Fotfeste.Storage;

/// <summary>One running or ended support as lists and Today show it.</summary>
public sealed record CaseloadRow(
    Id<Enrolment> Id, Id<Participant> ParticipantId, string Name, string SortKey, Id<Unit> UnitId, Id<Programme> ProgrammeId, GoalKind GoalKind, Sealed Goal, DateRange Support, int ContactEveryDays,
    PackKey Method, string? Phase, DateOnly? PhaseSince, DateOnly? LastContact, DateOnly? LastMet, Sealed NextStep, DateOnly? NextOn,
    CaseloadJob? Job, IReadOnlyList<Id<StaffMember>> Coaches)
{
    public SupportFacts Facts(PackShelf shelf, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        var reminder = Phase is { } code && shelf.Method(Method) is { } method && method.Has(code) ? method.PhaseOf(code).Clock.RemindAfter?.DaysFrom(PhaseSince ?? today) : null;
        return new(Support, ContactEveryDays, LastMet, NextOn, PhaseSince, reminder, Job?.Days.From, Job is { Days: { } days } && days.Covers(today) ? Job.Terms.Until : null, Coaches.Count > 0);
    }
}
