namespace Fotfeste.Domain;

/// <summary>Something that was promised in a talk with an employer, by us or by them, to be done by a day. It comes up where whoever answers for it begins the day.</summary>
public sealed class PromiseMade : IOwned, IVersioned
{
    PromiseMade() => What = Sealed.Nothing;

    public Id<PromiseMade> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Employer> EmployerId { get; private set; }
    /// <summary>Whom it is about; null when nobody. Who sees that support sees the promise.</summary>
    public Id<Enrolment>? EnrolmentId { get; private set; }
    /// <summary>The talk in which it was made.</summary>
    public Id<Contact> ContactId { get; private set; }
    /// <summary>Who of us keeps it, or sees to it that they do.</summary>
    public Id<StaffMember> StaffId { get; private set; }
    /// <summary>The employer promised it to us.</summary>
    public bool IsTheirs { get; private set; }
    public Sealed What { get; private set; }
    public DateOnly DueOn { get; private set; }
    public DateOnly? KeptOn { get; private set; }
    /// <summary>When it was given up, because nobody needs it any more; null while it stands.</summary>
    public DateOnly? DroppedOn { get; private set; }
    public int Version { get; private set; }

    public bool IsOpen => KeptOn is null && DroppedOn is null;

    /// <exception cref="Refusal">Nothing is promised, or for a day before the talk.</exception>
    /// <exception cref="ArgumentException">The talk was with no employer.</exception>
    public static PromiseMade In(Id<PromiseMade> id, Contact talk, Id<StaffMember> by, string? what, DateOnly? dueOn, bool isTheirs)
    {
        ArgumentNullException.ThrowIfNull(talk);
        Refusal.IfAny(Obstacles(what, dueOn, talk.Content.Day));
        return new()
        {
            Id = id,
            OrganisationId = talk.OrganisationId,
            EmployerId = talk.EmployerId ?? throw new ArgumentException("With no employer", nameof(talk)),
            EnrolmentId = talk.EnrolmentId,
            ContactId = talk.Id,
            StaffId = by,
            What = Sealed.Of(what),
            DueOn = dueOn!.Value,
            IsTheirs = isTheirs,
        };
    }

    /// <summary>Kept twice, it keeps the first day.</summary>
    public void Keep(DateOnly today) => KeptOn ??= today;

    /// <summary>Nobody needs it any more.</summary>
    public void Drop(DateOnly today) => DroppedOn ??= today;

    /// <summary>Another day was agreed.</summary>
    /// <exception cref="Refusal">A day gone by, or no day.</exception>
    public void Move(DateOnly? dueOn, DateOnly today)
    {
        if (dueOn is not { } day) throw new Refusal("support.promise-day-missing");
        if (day < today) throw new Refusal("support.promise-day-behind");
        DueOn = day;
    }

    static IEnumerable<string> Obstacles(string? what, DateOnly? dueOn, DateOnly talkedOn)
    {
        if (string.IsNullOrWhiteSpace(what)) yield return "support.promise-missing";
        if (dueOn is null) yield return "support.promise-day-missing";
        else if (dueOn < talkedOn) yield return "support.promise-day-behind";
    }
}
