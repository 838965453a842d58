namespace Fotfeste.Domain;

/// <summary>What was done with or for the person on one day. A visit is a contact; so is a meeting that nobody came to.</summary>
public sealed class Contact : IOwned, IVersioned, IReferenced
{
    /// <summary>Longest contact that is believed, in minutes.</summary>
    public const int LongestDay = 12 * 60;

    readonly List<ContactRevision> revisions = [];

    Contact() => Content = null!; // EF fills it

    public Id<Contact> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    /// <summary>Whose support it belongs to; null for a contact with an employer about nobody.</summary>
    public Id<Enrolment>? EnrolmentId { get; private set; }
    public Id<Employer>? EmployerId { get; private set; }
    /// <summary>Who wrote it; null when it was imported without saying by whom.</summary>
    public Id<StaffMember>? CoachId { get; private set; }
    public ContactContent Content { get; private set; }
    /// <summary>With an employer: what for; null when nobody said.</summary>
    public VisitPurpose? Purpose { get; private set; }
    /// <summary>With an employer: whether it was about a job; null when nobody said.</summary>
    public VisitAbout? About { get; private set; }
    /// <summary>With an employer, about somebody: it was about work that the person wishes for or that stands in the plan (IPS item 16); false while nobody has said so.</summary>
    public bool FitsWish { get; private set; }
    /// <summary>With an employer: it was with somebody who hires there (IPS item 17); false while nobody has said so.</summary>
    public bool WithWhoHires { get; private set; }
    public string? Reference { get; private set; }
    public int Version { get; private set; }
    /// <summary>When it was withdrawn; null while it stands.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }
    public Id<StaffMember>? WithdrawnBy { get; private set; }
    public WithdrawalReason? WithdrawnFor { get; private set; }
    /// <summary>What stood before each correction, the oldest first.</summary>
    public IReadOnlyList<ContactRevision> Revisions => revisions;

    /// <summary>Kept for the record, counted nowhere.</summary>
    public bool IsWithdrawn => WithdrawnAt is not null;

    /// <summary>What it said when it was logged, before any correction.</summary>
    public ContactContent AsLogged => revisions.OrderBy(r => r.CorrectedAt).ThenBy(r => r.Id.Value).FirstOrDefault()?.Content ?? Content;

    /// <exception cref="Refusal">A day ahead or outside the support, or minutes that cannot be right.</exception>
    public static Contact Log(Id<Contact> id, Enrolment enrolment, Id<StaffMember>? by, ContactContent content, DateOnly today, Id<Employer>? employer = null, string? reference = null)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        Refusal.IfAny(Obstacles(enrolment, content, today));
        return new()
        {
            Id = id,
            OrganisationId = enrolment.OrganisationId,
            EnrolmentId = enrolment.Id,
            EmployerId = employer,
            CoachId = by,
            Content = content,
            Reference = reference,
        };
    }

    /// <summary>A talk with an employer, no participant in mind.</summary>
    /// <exception cref="Refusal">A day ahead, or minutes that cannot be right.</exception>
    public static Contact AboutNobody(Id<Contact> id, Id<Organisation> organisation, Id<Employer> employer, Id<StaffMember> by, ContactContent content, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(content);
        Refusal.IfAny(Obstacles(null, content, today));
        return new() { Id = id, OrganisationId = organisation, EmployerId = employer, CoachId = by, Content = content };
    }

    /// <summary>What the talk with the employer was for, and whether it was about a job.</summary>
    public void Concern(VisitPurpose? purpose, VisitAbout? about) => (Purpose, About) = (purpose, about);

    /// <summary>What may be ticked of a talk with an employer. Nobody has to: what is not ticked was not said, and is no "no".</summary>
    /// <exception cref="Refusal">Nobody's wish can be met where it was about nobody, and nobody hires where no employer is named.</exception>
    public void Tick(bool fitsWish, bool withWhoHires)
    {
        if (fitsWish && EnrolmentId is null) throw new Refusal("support.wish-of-whom");
        if ((fitsWish || withWhoHires) && EmployerId is null) throw new Refusal("support.talk-needs-employer");
        (FitsWish, WithWhoHires) = (fitsWish, withWhoHires);
    }

    /// <summary>The new content stands; the old is kept with who changed it and when.</summary>
    /// <exception cref="ArgumentException">The enrolment is another than the contact's own.</exception>
    public void Correct(Id<ContactRevision> id, Enrolment enrolment, ContactContent content, Id<StaffMember> by, DateTimeOffset at, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        if (enrolment.Id != EnrolmentId) throw new ArgumentException("Another enrolment than the contact's own", nameof(enrolment));
        if (!MayBeCorrectedBy(by)) throw new Refusal("support.not-own");
        if (IsWithdrawn) throw new Refusal("support.withdrawn");
        Refusal.IfAny(Obstacles(enrolment, content, today));
        if (content == Content) return;
        revisions.Add(new ContactRevision(id, this, by, at));
        Content = content;
    }

    /// <summary>From now on it counts nowhere: no list, no figure, no due day follows from it. Nothing is deleted. Withdrawn twice, it keeps the first reason.</summary>
    /// <exception cref="Refusal">Somebody else wrote it.</exception>
    public void Withdraw(WithdrawalReason reason, Id<StaffMember> by, DateTimeOffset at)
    {
        if (!MayBeCorrectedBy(by)) throw new Refusal("support.not-own");
        if (!IsWithdrawn) (WithdrawnFor, WithdrawnBy, WithdrawnAt) = (reason, by, at);
    }

    /// <summary>It was right after all: it counts again, as it said.</summary>
    /// <exception cref="Refusal">Somebody else wrote it.</exception>
    public void StandAgain(Id<StaffMember> by)
    {
        if (!MayBeCorrectedBy(by)) throw new Refusal("support.not-own");
        (WithdrawnFor, WithdrawnBy, WithdrawnAt) = (null, null, null);
    }

    /// <summary>Whoever wrote it; and when an import did not say who, everybody who supports the person. Others read it and write their own.</summary>
    public bool MayBeCorrectedBy(Id<StaffMember> staff) => CoachId is null || CoachId == staff;

    /// <summary>As a newer import of the same row says. The old is kept; where somebody here has corrected just what the row says, the correction stands, and what was withdrawn stays withdrawn.</summary>
    public void Retell(Id<ContactRevision> id, Enrolment enrolment, ContactContent content, Id<StaffMember>? by, Id<Employer>? employer, DateTimeOffset at, DateOnly today)
    {
        if (IsWithdrawn) return;
        Refusal.IfAny(Obstacles(enrolment, content, today));
        (CoachId, EmployerId) = (by ?? CoachId, employer ?? EmployerId);
        if (content == Content || revisions.FindLastIndex(r => r.Content == content) is >= 0 and var before && revisions.Skip(before).Any(r => r.CorrectedBy is not null)) return;
        revisions.Add(new ContactRevision(id, this, by: null, at));
        Content = content;
    }

    static IEnumerable<string> Obstacles(Enrolment? enrolment, ContactContent content, DateOnly today)
    {
        if (content.Day > today) yield return "support.day-ahead";
        if (enrolment?.Support.Covers(content.Day) == false) yield return "support.day-outside-enrolment";
        if (content.Minutes is < 0 or > LongestDay) yield return "support.minutes-unlikely";
        if (content.NextOn < content.Day) yield return "support.next-before-contact";
    }
}
