namespace Fotfeste.Domain;

/// <summary>A person was named when somebody asked whom a job may be something for: which job, in which group, to whom and when. It is made once and never changed, and belongs to the person's support like the lists that were shown for it.</summary>
public sealed class ThoughtOf : IOwned
{
    ThoughtOf() => Title = "";

    public Id<ThoughtOf> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Enrolment> EnrolmentId { get; private set; }
    public JobSource Source { get; private set; }
    public Id<OpenJob> JobId { get; private set; }
    public string Title { get; private set; }
    public string? EmployerName { get; private set; }
    public PeopleGroup Group { get; private set; }
    public Id<StaffMember> ShownTo { get; private set; }
    public DateTimeOffset ShownAt { get; private set; }

    /// <param name="id">Made by the caller.</param>
    /// <param name="whose">Whose support, and of which organisation.</param>
    /// <param name="job">How we know of it, and which it is.</param>
    /// <param name="called">What it is called, and who seeks.</param>
    /// <param name="group">Where the person stood.</param>
    /// <param name="who">Who saw the name.</param>
    /// <param name="at">When.</param>
    public static ThoughtOf For(Id<ThoughtOf> id, (Id<Organisation> Organisation, Id<Enrolment> Enrolment) whose, (JobSource From, Id<OpenJob> Id) job, (string Title, string? Employer) called, PeopleGroup group, Id<StaffMember> who, DateTimeOffset at) =>
        new() { Id = id, OrganisationId = whose.Organisation, EnrolmentId = whose.Enrolment, Source = job.From, JobId = job.Id, Title = called.Title, EmployerName = called.Employer, Group = group, ShownTo = who, ShownAt = at };
}
