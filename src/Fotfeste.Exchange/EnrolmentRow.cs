namespace Fotfeste.Exchange;

/// <summary>One row of <c>enrolments</c>. <paramref name="ExitReason"/> and <paramref name="Destination"/> stand beside a last day and only there; <paramref name="Coach"/> is with the person for the whole spell.</summary>
public sealed record EnrolmentRow(
    Place At, string Reference, string Participant, string Unit, string Programme, DateRange Support,
    GoalKind GoalKind = GoalKind.Work, string? Goal = null, string OccupationAtEntry = EnrolmentRow.Undisclosed, Registration Registration = Registration.NotAsked,
    DateOnly? ChoiceOn = null, string? Choice = null, int? ContactEveryDays = null,
    string? Coach = null, CoachRole CoachRole = CoachRole.Whole, string? ExitReason = null, string? Destination = null)
{
    /// <summary>What an empty cell for the occupation at entry means.</summary>
    public const string Undisclosed = "undisclosed";
}
