namespace Fotfeste.Domain;

/// <summary>A job interview as the person and the coach prepare it together: what they may ask, what I say and do not say, who comes along, when and where (requirement 63; source 002, step 2).</summary>
public sealed class Interview : IOwned, IVersioned
{
    Interview() => Content = InterviewContent.Empty;

    public Id<Interview> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Enrolment> EnrolmentId { get; private set; }
    public Id<Employer> EmployerId { get; private set; }
    /// <summary>The ad that was put aside for the person and led here; null when none did.</summary>
    public Id<SavedVacancy>? SavedVacancyId { get; private set; }
    /// <summary>The appointment that it is in the calendar; its day, hour and place go before what is written here.</summary>
    public Id<Appointment>? AppointmentId { get; private set; }
    public InterviewContent Content { get; private set; }
    public Id<StaffMember> WrittenBy { get; private set; }
    /// <summary>When it was called off; null while it is to be.</summary>
    public DateOnly? CalledOff { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="Refusal">The support is over, or an hour without a day.</exception>
    public static Interview Prepare(Id<Interview> id, Enrolment enrolment, Id<Employer> employer, Id<SavedVacancy>? ad, Id<StaffMember> by, Appointment? meeting, InterviewContent content, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        if (enrolment.Support.Until < today) throw new Refusal("interview.support-over");
        var interview = new Interview { Id = id, OrganisationId = enrolment.OrganisationId, EnrolmentId = enrolment.Id, EmployerId = employer, SavedVacancyId = ad, WrittenBy = by };
        interview.Change(meeting, content);
        return interview;
    }

    /// <exception cref="Refusal">An hour without a day.</exception>
    /// <exception cref="ArgumentException">The appointment is somebody else's.</exception>
    public void Change(Appointment? meeting, InterviewContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (meeting is not null && meeting.EnrolmentId != EnrolmentId) throw new ArgumentException("Somebody else's appointment", nameof(meeting));
        if (content is { Start: not null, Day: null } && meeting is null) throw new Refusal("interview.day-missing");
        (AppointmentId, Content) = (meeting?.Id, content);
    }

    /// <summary>It is not to be. What was prepared is kept. Called off twice, it keeps the first day.</summary>
    public void CallOff(DateOnly today) => CalledOff ??= today;

    public void PutBack() => CalledOff = null;
}
