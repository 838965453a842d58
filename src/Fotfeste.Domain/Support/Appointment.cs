namespace Fotfeste.Domain;

/// <summary>A time that somebody on the staff has agreed with a person, an employer or others. It is moved and called off without explanation; what it was stays. It is over when a contact comes of it.</summary>
public sealed class Appointment : IOwned, IVersioned
{
    /// <summary>Further ahead is taken for a slip of the pen, in days.</summary>
    public const int FurthestAhead = 366;

    const int MinutesOfDay = 24 * 60;

    readonly List<AppointmentRevision> revisions = [];

    Appointment() => Location = About = Sealed.Nothing;

    public Id<Appointment> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    /// <summary>In whose calendar it stands: who planned it.</summary>
    public Id<StaffMember> StaffId { get; private set; }
    /// <summary>Whose support it belongs to; null when it is about nobody.</summary>
    public Id<Enrolment>? EnrolmentId { get; private set; }
    public Id<Employer>? EmployerId { get; private set; }
    public DateOnly Day { get; private set; }
    public TimeOnly Start { get; private set; }
    public int Minutes { get; private set; }
    public ContactKind Kind { get; private set; }
    public ContactParty With { get; private set; }
    public ContactPlace Place { get; private set; }
    public Sealed Location { get; private set; }
    public Sealed About { get; private set; }
    public bool IsCancelled { get; private set; }
    /// <summary>The contact that came of it; null until it is logged.</summary>
    public Id<Contact>? ContactId { get; private set; }
    /// <summary>The contact that had come of it and was withdrawn; null when none was, or the appointment has been changed since.</summary>
    public Id<Contact>? WithdrawnContactId { get; private set; }
    /// <summary>When it was planned or last changed.</summary>
    public DateTimeOffset ChangedAt { get; private set; }
    public int Version { get; private set; }
    /// <summary>What stood before each change, the oldest first.</summary>
    public IReadOnlyList<AppointmentRevision> Revisions => revisions;

    public AppointmentContent Content => new(Day, Start, Minutes, Kind, With, Place, Location, About);

    /// <summary>It is to be: neither called off nor logged.</summary>
    public bool IsOpen => ContactId is null && !IsCancelled;

    public AppointmentState State => ContactId is not null ? AppointmentState.Done
        : IsCancelled ? AppointmentState.Cancelled
        : revisions.Exists(r => (r.Content.Day, r.Content.Start) != (Day, Start)) ? AppointmentState.Moved
        : AppointmentState.Planned;

    /// <param name="id">Made when the form is drawn.</param>
    /// <param name="organisation">Whose calendar it is in.</param>
    /// <param name="by">Who plans it and will be there.</param>
    /// <param name="enrolment">Whose support it belongs to; null when it is about nobody.</param>
    /// <param name="employer">With or at which employer, if any.</param>
    /// <param name="content">What was agreed.</param>
    /// <param name="at">The moment of planning.</param>
    /// <param name="today">The organisation's day.</param>
    /// <exception cref="Refusal">A day gone by, outside the support or more than a year ahead, a length that cannot be, or neither a person nor an employer nor a word on what it is about.</exception>
    public static Appointment Plan(
        Id<Appointment> id, Id<Organisation> organisation, Id<StaffMember> by, Enrolment? enrolment, Id<Employer>? employer, AppointmentContent content, DateTimeOffset at, DateOnly today)
    {
        Refusal.IfAny(Obstacles(enrolment, employer, content, today, stands: null));
        var planned = new Appointment { Id = id, OrganisationId = organisation, StaffId = by, EnrolmentId = enrolment?.Id, EmployerId = employer };
        planned.Say(content, at);
        return planned;
    }

    /// <summary>Another time, place or subject. What was called off is on again.</summary>
    /// <param name="id">Of the revision that keeps what stood.</param>
    /// <param name="enrolment">The appointment's own; null when it has none.</param>
    /// <param name="content">What is agreed now.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="at">When.</param>
    /// <param name="today">The organisation's day.</param>
    /// <exception cref="ArgumentException">The enrolment is another than the appointment's own.</exception>
    /// <exception cref="Refusal">A contact has come of it, or the new time cannot be.</exception>
    public void Change(Id<AppointmentRevision> id, Enrolment? enrolment, AppointmentContent content, Id<StaffMember> by, DateTimeOffset at, DateOnly today)
    {
        if (enrolment?.Id != EnrolmentId) throw new ArgumentException("Another enrolment than the appointment's own", nameof(enrolment));
        Refusal.IfAny(ObstaclesToChanging().Concat(Obstacles(enrolment, EmployerId, content, today, Day)));
        if (content == Content && !IsCancelled) return;
        Keep(id, by, at);
        Say(content, at);
        (IsCancelled, WithdrawnContactId) = (false, null); // what was written of the time before says nothing of the new one
    }

    /// <summary>The same hour of the same weekday, a week on; of one that was forgotten the first that is not over.</summary>
    public void MoveOneWeek(Id<AppointmentRevision> id, Enrolment? enrolment, Id<StaffMember> by, DateTimeOffset at, DateOnly today)
    {
        var day = Day.AddDays(7);
        while (day < today) day = day.AddDays(7);
        Change(id, enrolment, Content with { Day = day }, by, at, today);
    }

    /// <summary>Called off. Nobody is asked why.</summary>
    /// <exception cref="Refusal">A contact has come of it.</exception>
    public void Cancel(Id<AppointmentRevision> id, Id<StaffMember> by, DateTimeOffset at)
    {
        Refusal.IfAny(ObstaclesToChanging());
        if (IsCancelled) return;
        Keep(id, by, at);
        (IsCancelled, ChangedAt) = (true, at);
    }

    /// <summary>It is on after all, as it was.</summary>
    public void PutBack(Id<AppointmentRevision> id, Id<StaffMember> by, DateTimeOffset at)
    {
        if (!IsCancelled) return;
        Keep(id, by, at);
        (IsCancelled, ChangedAt) = (false, at);
    }

    /// <summary>A change of a moment ago is taken back: time, place and subject are as they were, and what was called off is on.</summary>
    /// <exception cref="Refusal">Something has happened since.</exception>
    public void TakeBack(Id<AppointmentRevision> id, Id<AppointmentRevision> change, Id<StaffMember> by, DateTimeOffset at)
    {
        var last = revisions.OrderBy(r => r.ChangedAt).ThenBy(r => r.Id.Value).LastOrDefault();
        if (last is null || last.Id != change || ContactId is not null) throw new Refusal("access.undo-too-late");
        Keep(id, by, at);
        Say(last.Content, at);
        IsCancelled = last.WasCancelled;
    }

    /// <summary>A contact came of it, met or not met: the appointment is over and leads to what was written.</summary>
    /// <exception cref="ArgumentException">The contact is about somebody else.</exception>
    /// <exception cref="Refusal">It is called off or logged already.</exception>
    public void LogAs(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        if (EnrolmentId is null || contact.EnrolmentId != EnrolmentId) throw new ArgumentException("A contact about somebody else", nameof(contact));
        if (!IsOpen) throw new Refusal("support.appointment-over");
        (ContactId, WithdrawnContactId) = (contact.Id, null);
    }

    /// <summary>The contact that came of it was withdrawn: it is to be logged again. Another contact's withdrawal changes nothing.</summary>
    public void Reopen(Contact withdrawn)
    {
        if (withdrawn is { IsWithdrawn: true } && withdrawn.Id == ContactId) (ContactId, WithdrawnContactId) = (null, withdrawn.Id);
    }

    /// <summary>The contact stands again, so the appointment is over as it was; unless it was called off, moved or logged as another contact meanwhile.</summary>
    public void LogAgain(Contact restored)
    {
        if (restored is { IsWithdrawn: false } && restored.Id == WithdrawnContactId && IsOpen) (ContactId, WithdrawnContactId) = (restored.Id, null);
    }

    void Keep(Id<AppointmentRevision> id, Id<StaffMember> by, DateTimeOffset at) => revisions.Add(new AppointmentRevision(id, this, by, at));

    void Say(AppointmentContent content, DateTimeOffset at) =>
        (Day, Start, Minutes, Kind, With, Place, Location, About, ChangedAt) = (content.Day, content.Start, content.Minutes, content.Kind, content.With, content.Place, content.Location, content.About, at);

    IEnumerable<string> ObstaclesToChanging()
    {
        if (ContactId is not null) yield return "support.appointment-over";
    }

    // A day that stands already may have gone by; only a new one may not.
    static IEnumerable<string> Obstacles(Enrolment? enrolment, Id<Employer>? employer, AppointmentContent content, DateOnly today, DateOnly? stands)
    {
        if (content.Day < today && content.Day != stands) yield return "support.appointment-past";
        if (content.Day > today.AddDays(FurthestAhead)) yield return "support.appointment-far-ahead";
        if (enrolment?.Support.Covers(content.Day) == false) yield return "support.day-outside-enrolment";
        if (content.Minutes is < 1 or > Contact.LongestDay || content.Start.ToTimeSpan().TotalMinutes + content.Minutes >= MinutesOfDay) yield return "support.appointment-length";
        if (enrolment is null && employer is null && content.About.IsEmpty) yield return "support.appointment-about-nothing";
    }
}
