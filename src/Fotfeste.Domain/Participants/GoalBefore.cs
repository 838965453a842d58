namespace Fotfeste.Domain;

/// <summary>What the goal, the choice and the situation at entry said until somebody changed them: how it was, and so much as taking a slip back needs. It is never changed.</summary>
public sealed class GoalBefore : IOwned
{
    GoalBefore()
    {
        Goal = Choice = Sealed.Nothing;
        OccupationAtEntry = "";
    }

    public Id<GoalBefore> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Enrolment> EnrolmentId { get; private set; }
    public GoalKind GoalKind { get; private set; }
    public Sealed Goal { get; private set; }
    public DateOnly? ChoseOn { get; private set; }
    public Sealed Choice { get; private set; }
    public string OccupationAtEntry { get; private set; }
    public Registration Registration { get; private set; }
    /// <summary>Who changed it.</summary>
    public Id<StaffMember> ChangedBy { get; private set; }
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>To be asked before it changes.</summary>
    public static GoalBefore Of(Id<GoalBefore> id, Enrolment enrolment, Id<StaffMember> by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        return new()
        {
            Id = id,
            OrganisationId = enrolment.OrganisationId,
            EnrolmentId = enrolment.Id,
            GoalKind = enrolment.GoalKind,
            Goal = enrolment.Goal,
            ChoseOn = enrolment.ChoseOn,
            Choice = enrolment.Choice,
            OccupationAtEntry = enrolment.OccupationAtEntry,
            Registration = enrolment.Registration,
            ChangedBy = by,
            ChangedAt = at,
        };
    }

    /// <summary>The change was a slip: everything says what it said before.</summary>
    /// <exception cref="NotHere">It is about other support.</exception>
    public void TakeBack(Enrolment enrolment)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        if (enrolment.Id != EnrolmentId) throw new NotHere();
        enrolment.SetGoal(GoalKind, Goal.Reveal());
        enrolment.DescribeEntry(OccupationAtEntry, Registration);
        enrolment.ChoseBefore(ChoseOn, Choice);
    }
}
