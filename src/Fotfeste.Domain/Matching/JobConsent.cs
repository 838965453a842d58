namespace Fotfeste.Domain;

/// <summary>A person's yes to being thought of when a job comes up: only then does the person stand among the people for a job. It holds for one support, from a day until it is taken back, and nothing of it goes to an employer.</summary>
public sealed class JobConsent : IOwned, IVersioned
{
    JobConsent() { }

    public Id<JobConsent> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Enrolment> EnrolmentId { get; private set; }
    public DateOnly AgreedOn { get; private set; }
    public Id<StaffMember> WrittenBy { get; private set; }
    /// <summary>Null while it holds. From this day on it does not.</summary>
    public DateOnly? WithdrawnOn { get; private set; }
    public int Version { get; private set; }

    public bool Holds => WithdrawnOn is null;

    /// <param name="id">Made when the form is drawn.</param>
    /// <param name="enrolment">Whose.</param>
    /// <param name="by">Who wrote it down.</param>
    /// <param name="today">The organisation's day.</param>
    /// <exception cref="Refusal">The support is over.</exception>
    public static JobConsent Give(Id<JobConsent> id, Enrolment enrolment, Id<StaffMember> by, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        if (enrolment.Support.Until < today) throw new Refusal("suggest.support-over");
        return new() { Id = id, OrganisationId = enrolment.OrganisationId, EnrolmentId = enrolment.Id, AgreedOn = today, WrittenBy = by };
    }

    /// <summary>At once; a second time changes nothing.</summary>
    public void Withdraw(DateOnly today) => WithdrawnOn ??= today;

    public void HoldAgain() => WithdrawnOn = null;
}
