namespace Fotfeste.Domain;

/// <summary>One row of the report. Enrolments are counted, so that who came back counts twice; <paramref name="People"/> says how many persons they are.</summary>
/// <param name="Group">The unit's or programme's id, the year, the code of sex or goal; empty in the total.</param>
/// <param name="Enrolled">Supported on at least one day of the period.</param>
/// <param name="IntoWork">Of these, got their first job that counts, in the period.</param>
/// <param name="StillEnrolled">On the last day of the period. People in work may still be supported.</param>
/// <param name="Exited">The record says that the support ended in the period.</param>
/// <param name="ExitedToWork">Of these, with work as destination.</param>
/// <param name="People">Distinct persons among the enrolled.</param>
/// <param name="InWorkBefore">Enrolled whose first job began before the period: counted as enrolled, not once more as into work.</param>
/// <param name="KeptJob">Of those who came to keep a job, how many still had it.</param>
/// <param name="Jobs">What jobs they were.</param>
public sealed record OutcomeRow(
    string Group, Tally Enrolled, Tally IntoWork, Tally StillEnrolled, Tally Exited, Tally ExitedToWork,
    Tally People, Tally InWorkBefore, Share KeptJob, JobFigures Jobs)
{
    public Share IntoWorkOfEnrolled => new(IntoWork, Enrolled);
    public Share ExitedToWorkOfExited => new(ExitedToWork, Exited);

    /// <summary>The count of a column; a share has none.</summary>
    public Tally? Count(OutcomeColumn column) => column switch
    {
        OutcomeColumn.Enrolled => Enrolled,
        OutcomeColumn.IntoWork => IntoWork,
        OutcomeColumn.StillEnrolled => StillEnrolled,
        OutcomeColumn.Exited => Exited,
        OutcomeColumn.ExitedToWork => ExitedToWork,
        OutcomeColumn.IntoWorkOfEnrolled or OutcomeColumn.ExitedToWorkOfExited => null,
    };

    /// <summary>The share of a column; a count has none.</summary>
    public Share? ShareOf(OutcomeColumn column) => column switch
    {
        OutcomeColumn.IntoWorkOfEnrolled => IntoWorkOfEnrolled,
        OutcomeColumn.ExitedToWorkOfExited => ExitedToWorkOfExited,
        OutcomeColumn.Enrolled or OutcomeColumn.IntoWork or OutcomeColumn.StillEnrolled or OutcomeColumn.Exited or OutcomeColumn.ExitedToWork => null,
    };

    /// <summary>Somebody came back within the period.</summary>
    public bool CountsSomebodyTwice => People.Shown < Enrolled.Shown;
}
