namespace Fotfeste.Domain;

/// <summary>What the coach may say about the person to one employer, or to every employer, in the person's own words, from when to when (requirements 7 and 8; source 002, step 1). It is given anew rather than changed, and taken back at once.</summary>
public sealed class Disclosure : IOwned, IVersioned
{
    /// <summary>Longer ahead than this nobody says yes, in days: it is talked about again.</summary>
    public const int LongestAhead = 366;

    /// <summary>The most words that fit, in characters.</summary>
    public const int LongestWords = 4000;

    Disclosure() => Words = Unsaid = Sealed.Nothing;

    public Id<Disclosure> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    /// <summary>It holds while that support does, and no longer.</summary>
    public Id<Enrolment> EnrolmentId { get; private set; }
    /// <summary>To whom; null for every employer.</summary>
    public Id<Employer>? EmployerId { get; private set; }
    /// <summary>What may be said, as the person says it.</summary>
    public Sealed Words { get; private set; }
    /// <summary>What must not be said. It is the coach's to know, and stands on no paper for an employer.</summary>
    public Sealed Unsaid { get; private set; }
    public DateRange Days { get; private set; }
    public Id<StaffMember> WrittenBy { get; private set; }
    public DateTimeOffset GivenAt { get; private set; }
    /// <summary>When the person took it back; null while it stands. From that moment nothing may be said.</summary>
    public DateTimeOffset? TakenBackAt { get; private set; }
    public int Version { get; private set; }

    /// <param name="id">Made when the form is drawn.</param>
    /// <param name="enrolment">Whose.</param>
    /// <param name="employer">To whom; null for every employer.</param>
    /// <param name="said">What may be said, and what must not be.</param>
    /// <param name="from">First day.</param>
    /// <param name="until">Last day, at most <see cref="LongestAhead"/> days on.</param>
    /// <param name="by">Who wrote it down with the person.</param>
    /// <param name="at">When.</param>
    /// <param name="today">The organisation's day.</param>
    /// <exception cref="Refusal">No words, no last day or one that cannot be, or the support is over.</exception>
    public static Disclosure Give(Id<Disclosure> id, Enrolment enrolment, Id<Employer>? employer, (string? Words, string? Unsaid) said, DateOnly from, DateOnly? until, Id<StaffMember> by, DateTimeOffset at, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        Refusal.IfAny(Obstacles(enrolment, said.Words, from, until, today));
        return new()
        {
            Id = id, OrganisationId = enrolment.OrganisationId, EnrolmentId = enrolment.Id, EmployerId = employer, Words = Sealed.Of(said.Words), Unsaid = Sealed.Of(said.Unsaid),
            Days = new(from, until), WrittenBy = by, GivenAt = at,
        };
    }

    public bool HoldsOn(DateOnly day) => TakenBackAt is null && Days.Covers(day);

    /// <summary>From now on nothing of it may be said. Taken back twice, it keeps the first moment.</summary>
    public void TakeBack(DateTimeOffset at) => TakenBackAt ??= at;

    /// <summary>The person did not take it back after all: a slip of a moment ago.</summary>
    /// <exception cref="Refusal">It stands already, or something newer was agreed with the same employer.</exception>
    public void LetStand(IEnumerable<Disclosure> others)
    {
        if (TakenBackAt is not { } gone || others.Any(o => o.Id != Id && o.EmployerId == EmployerId && o.GivenAt > gone)) throw new Refusal("access.undo-too-late");
        TakenBackAt = null;
    }

    /// <summary>Which one holds for this employer on that day: what was agreed about just this one goes before what was agreed about all. Who took back what this employer may hear has taken it back from what was agreed about all before, too.</summary>
    public static Disclosure? Holding(IEnumerable<Disclosure> all, Id<Employer> employer, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(all);
        var about = all.Where(d => d.EmployerId is null || d.EmployerId == employer).ToList();
        var closed = about.Where(d => d.EmployerId == employer).Max(d => d.TakenBackAt);
        return about.Where(d => d.HoldsOn(day) && !(closed is { } since && d.GivenAt <= since)).OrderBy(d => d.EmployerId is null).ThenByDescending(d => d.GivenAt).ThenByDescending(d => d.Id.Value).FirstOrDefault();
    }

    /// <summary>Which employers hear nothing of it on that day although it was agreed about all: what they might hear was taken back after it was given.</summary>
    public IReadOnlyList<Id<Employer>> ButNot(IEnumerable<Disclosure> all, DateOnly day)
    {
        var given = all.ToList();
        return EmployerId is not null ? [] : [.. given.Select(d => d.EmployerId).OfType<Id<Employer>>().Distinct().Where(firm => Holding(given, firm, day) is null)];
    }

    /// <summary>It stands by itself, but something newer of the same employer was taken back, and it with that.</summary>
    public bool IsClosedWith(IEnumerable<Disclosure> all) => TakenBackAt is null && EmployerId is not null && all.Any(d => d.EmployerId == EmployerId && d.TakenBackAt >= GivenAt);

    static IEnumerable<string> Obstacles(Enrolment enrolment, string? words, DateOnly from, DateOnly? until, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(words)) yield return "disclosure.words-missing";
        if (until is null) yield return "disclosure.until-missing";
        else if (until < from || until < today) yield return "disclosure.until-behind";
        else if (until > (from > today ? from : today).AddDays(LongestAhead)) yield return "disclosure.too-long";
        if (enrolment.Support.Until < today) yield return "disclosure.support-over";
    }
}
