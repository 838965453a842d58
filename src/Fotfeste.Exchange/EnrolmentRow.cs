using static Fotfeste.Exchange.Column;

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

    public static Table<EnrolmentRow> Table { get; } = new(
        "enrolments",
        [
            Must("reference"), Must("participant", pointsTo: "participants"), Must("unit", pointsTo: "units"), Must("programme", pointsTo: "programmes"), Must("from"), May("until"),
            May("goal_kind", CodeOf.All<GoalKind>()), May("goal"), May("occupation_at_entry", Codes.Occupations), May("registration", CodeOf.All<Registration>()), May("choice_on"), May("choice"),
            May("contact_every_days"), May("coach", pointsTo: "staff"), May("coach_role", CodeOf.All<CoachRole>()), May("exit_reason", Codes.ExitReasons), May("destination", Codes.Destinations),
        ],
        f => new(
            f.At, f.OwnReference(), f.Link("participant"), f.Link("unit"), f.Link("programme"), SupportOf(f),
            f.Choice("goal_kind", GoalKind.Work), f.TextOrNull("goal"), f.CodeOrNull("occupation_at_entry") ?? Undisclosed, f.Choice("registration", Registration.NotAsked),
            f.PastDayOrNull("choice_on"), f.TextOrNull("choice"), f.Whole("contact_every_days", 1, Enrolment.LongestRhythm),
            f.LinkOrNull("coach"), f.Choice("coach_role", CoachRole.Whole), f.CodeOrNull("exit_reason"), f.CodeOrNull("destination")),
        r =>
        [
            r.Reference, r.Participant, r.Unit, r.Programme, r.Support.From, r.Support.Until,
            CodeOf.Value(r.GoalKind), r.Goal, r.OccupationAtEntry, CodeOf.Value(r.Registration), r.ChoiceOn, r.Choice,
            r.ContactEveryDays, r.Coach, r.Coach is null ? null : CodeOf.Value(r.CoachRole), r.ExitReason, r.Destination,
        ]);

    /// <summary>An ending has a day that has come, a reason and a destination, or none of the three.</summary>
    internal static DateRange SupportOf(Fields f)
    {
        var support = f.Period();
        if (support.Until > f.Today) f.Wrong("until", "import.day-ahead", DayText.Written(f.Today));
        foreach (var column in (string[])["exit_reason", "destination"])
        {
            if (f.IsGiven("until") && !f.IsGiven(column)) f.Demand(column);
            if (!f.IsGiven("until") && f.IsGiven(column)) f.Wrong(column, "import.only-with", "until");
        }
        return support;
    }
}
