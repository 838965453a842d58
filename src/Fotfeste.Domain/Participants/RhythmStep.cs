namespace Fotfeste.Domain;

/// <summary>From this day on the two are in touch at another rhythm, closer or wider: a step that was agreed. It is never changed; the next one comes after it, and a slip is withdrawn.</summary>
public sealed class RhythmStep : IOwned
{
    /// <summary>A step further ahead is taken for a slip of the pen, in days.</summary>
    public const int FurthestAhead = 366;

    RhythmStep() => Why = Sealed.Nothing;

    /// <param name="id">Made when the form is drawn.</param>
    /// <param name="enrolment">Whose support.</param>
    /// <param name="by">Who wrote it down.</param>
    /// <param name="from">The first day of the new rhythm.</param>
    /// <param name="everyDays">A contact with the person at least every so many days.</param>
    /// <param name="employerEveryDays">One with the employer at least every so many days while there is a job; null when nothing is agreed.</param>
    /// <param name="why">In words that the person may read; may be empty.</param>
    /// <param name="today">The organisation's day.</param>
    /// <exception cref="Refusal">A rhythm that cannot be, or a day outside the support or more than a year ahead.</exception>
    public RhythmStep(Id<RhythmStep> id, Enrolment enrolment, Id<StaffMember> by, DateOnly from, int everyDays, int? employerEveryDays, string? why, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        Refusal.IfAny(Obstacles(enrolment, from, everyDays, employerEveryDays, today));
        (Id, OrganisationId, EnrolmentId, AgreedWith) = (id, enrolment.OrganisationId, enrolment.Id, by);
        (From, EveryDays, EmployerEveryDays, Why) = (from, everyDays, employerEveryDays, Sealed.Of(why));
    }

    public Id<RhythmStep> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Enrolment> EnrolmentId { get; private set; }
    /// <summary>Who of the staff agreed it with the person.</summary>
    public Id<StaffMember> AgreedWith { get; private set; }
    public DateOnly From { get; private set; }
    public int EveryDays { get; private set; }
    public int? EmployerEveryDays { get; private set; }
    public Sealed Why { get; private set; }
    /// <summary>Kept for the record, counted nowhere.</summary>
    public bool IsWithdrawn { get; private set; }

    /// <summary>The step was a slip: what was agreed before it holds.</summary>
    public void Withdraw() => IsWithdrawn = true;

    static IEnumerable<string> Obstacles(Enrolment enrolment, DateOnly from, int everyDays, int? employerEveryDays, DateOnly today)
    {
        if (everyDays is < 1 or > Enrolment.LongestRhythm) yield return "participants.rhythm-unlikely";
        if (employerEveryDays is < 1 or > Enrolment.LongestRhythm) yield return "participants.rhythm-employer-unlikely";
        if (!enrolment.Support.Covers(from)) yield return "participants.rhythm-outside-support";
        if (from > today.AddDays(FurthestAhead)) yield return "participants.rhythm-far-ahead";
    }
}
