namespace Fotfeste.Domain;

/// <summary>What a person said to a job that was suggested. What the job was is kept in a few words, since ads go. A later answer to the same job counts instead of this one; none is changed.</summary>
public sealed class JobAnswer : IOwned
{
    /// <summary>The most words that fit, in characters.</summary>
    public const int LongestSaid = 500;

    JobAnswer() => (Title, Said, Reckoned) = ("", Sealed.Nothing, "");

    public Id<JobAnswer> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Enrolment> EnrolmentId { get; private set; }
    public JobSource Source { get; private set; }
    public Id<OpenJob> JobId { get; private set; }
    public string Title { get; private set; }
    public string? EmployerName { get; private set; }
    public string? PlaceName { get; private set; }
    /// <summary>Null: the answer before it was taken back.</summary>
    public JobReply? Reply { get; private set; }
    /// <summary>Why, in the person's words.</summary>
    public Sealed Said { get; private set; }
    /// <summary>How the job stood to the person at that moment, as <see cref="ShownJob.Written"/> gives it; empty where it could not be compared any more.</summary>
    public string Reckoned { get; private set; }
    public Id<StaffMember> WrittenBy { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }

    /// <param name="id">Made when the form is drawn.</param>
    /// <param name="enrolment">Whose answer it is.</param>
    /// <param name="job">How we know of it, and which it is.</param>
    /// <param name="called">What it is called, who seeks, and where.</param>
    /// <param name="reply">Null takes the answer before it back.</param>
    /// <param name="said">Why; null when nothing was said.</param>
    /// <param name="shown">What each part counted; null when it cannot be compared any more.</param>
    /// <param name="by">Who writes it down.</param>
    /// <param name="at">When.</param>
    /// <param name="today">The organisation's day.</param>
    /// <exception cref="Refusal">Too many words, or the support is over.</exception>
    public static JobAnswer Give(Id<JobAnswer> id, Enrolment enrolment, (JobSource From, Id<OpenJob> Id) job, (string Title, string? Employer, string? Place) called, JobReply? reply, string? said, ShownJob? shown, Id<StaffMember> by, DateTimeOffset at, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        if (enrolment.Support.Until < today) throw new Refusal("suggest.support-over");
        if (said?.Trim().Length > LongestSaid) throw new Refusal("suggest.said-too-long");
        return new()
        {
            Id = id, OrganisationId = enrolment.OrganisationId, EnrolmentId = enrolment.Id, Source = job.From, JobId = job.Id, Title = called.Title, EmployerName = called.Employer, PlaceName = called.Place,
            Reply = reply, Said = Sealed.Of(said), Reckoned = shown?.Written() ?? "", WrittenBy = by, WrittenAt = at,
        };
    }
}
