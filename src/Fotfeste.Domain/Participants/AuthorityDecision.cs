namespace Fotfeste.Domain;

/// <summary>A decision of an authority that the support, the job or the person's living rests on. It is watched, and nothing closes when it lapses.</summary>
public sealed class AuthorityDecision : IOwned, IVersioned
{
    /// <summary>The longest name of an authority or of what it decided, in characters.</summary>
    public const int LongestName = 200;

    /// <summary>Reminded so many days ahead when nobody says otherwise: time to apply again, and to talk.</summary>
    public const int UsualReminder = 42;

    /// <summary>A longer reminder is taken for a slip of the pen, in days.</summary>
    public const int LongestReminder = 366;

    AuthorityDecision() => Authority = What = Sealed.Nothing;

    public Id<AuthorityDecision> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Enrolment> EnrolmentId { get; private set; }
    /// <summary>Who decided, as the coach calls them.</summary>
    public Sealed Authority { get; private set; }
    /// <summary>What was decided, in a few words.</summary>
    public Sealed What { get; private set; }
    /// <summary>From when to when it holds; open when it has no end.</summary>
    public DateRange Days { get; private set; }
    /// <summary>So many days before its end it asks to be looked at.</summary>
    public int RemindDays { get; private set; }
    /// <summary>Since when nothing more is to be done about its end; null while something may be.</summary>
    public DateOnly? SettledOn { get; private set; }
    /// <summary>It was a slip: kept, and shown nowhere.</summary>
    public bool IsWithdrawn { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="Refusal">Nobody, or nothing, is named, with too many words, days that cannot be, or a reminder that is unlikely.</exception>
    public static AuthorityDecision Record(Id<AuthorityDecision> id, Enrolment enrolment, string? authority, string? what, DateRange days, int remindDays)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        var decision = new AuthorityDecision { Id = id, OrganisationId = enrolment.OrganisationId, EnrolmentId = enrolment.Id };
        decision.Change(authority, what, days, remindDays);
        return decision;
    }

    /// <summary>As it ought to have been written. Another last day asks to be looked at anew.</summary>
    /// <exception cref="Refusal">As in <see cref="Record"/>.</exception>
    public void Change(string? authority, string? what, DateRange days, int remindDays)
    {
        Refusal.IfAny(Obstacles(authority, what, days, remindDays));
        if (days.Until != Days.Until) SettledOn = null;
        (Authority, What, Days, RemindDays) = (Sealed.Of(authority), Sealed.Of(what), days, remindDays);
    }

    /// <summary>Nothing more is to be done about its end: no new one is needed, or somebody has taken it in hand elsewhere.</summary>
    public void Settle(DateOnly today) => SettledOn ??= today;

    /// <summary>There is something to do after all.</summary>
    public void Unsettle() => SettledOn = null;

    public void Withdraw() => IsWithdrawn = true;

    /// <summary>Has it ended by that day?</summary>
    public bool HasLapsed(DateOnly today) => Days.Until < today;

    /// <summary>Does the other go on where this one ends: the same matter of the same authority, without a day between, for longer?</summary>
    public bool IsFollowedBy(AuthorityDecision other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Id != Id && !other.IsWithdrawn && other.EnrolmentId == EnrolmentId && IsSame(Authority, other.Authority) && IsSame(What, other.What)
            && Days.Until is { } end && other.Days.From <= end.AddDays(1) && (other.Days.Until is null || other.Days.Until > end);
    }

    /// <summary>Its end is near, or gone by, and nobody has settled it or recorded what follows.</summary>
    public bool AsksOn(DateOnly today, IEnumerable<AuthorityDecision> all) =>
        Days.Until is { } end && !IsWithdrawn && SettledOn is null && end.AddDays(-RemindDays) <= today && !all.Any(IsFollowedBy);

    /// <summary>The one of these that asks to be looked at first; null when none does.</summary>
    public static AuthorityDecision? FirstToAsk(IReadOnlyCollection<AuthorityDecision> all, DateOnly today) =>
        all.Where(d => d.AsksOn(today, all)).OrderBy(d => d.Days.Until).ThenBy(d => d.Id.Value).FirstOrDefault();

    static bool IsSame(Sealed one, Sealed other) => string.Equals(one.Reveal(), other.Reveal(), StringComparison.OrdinalIgnoreCase);

    static IEnumerable<string> Obstacles(string? authority, string? what, DateRange days, int remindDays)
    {
        if (string.IsNullOrWhiteSpace(authority)) yield return "intake.authority-missing";
        if (authority?.Trim().Length > LongestName) yield return "intake.authority-too-long";
        if (string.IsNullOrWhiteSpace(what)) yield return "intake.what-missing";
        if (what?.Trim().Length > LongestName) yield return "intake.what-too-long";
        if (days.IsEmpty) yield return "participants.ends-before-it-began";
        if (remindDays is < 0 or > LongestReminder) yield return "intake.reminder-unlikely";
    }
}
