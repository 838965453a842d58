namespace Fotfeste.Domain;

/// <summary>The columns that every rendering of the report has, in this order, after the group.</summary>
public enum OutcomeColumn { Enrolled, IntoWork, StillEnrolled, Exited, ExitedToWork, IntoWorkOfEnrolled, ExitedToWorkOfExited }
