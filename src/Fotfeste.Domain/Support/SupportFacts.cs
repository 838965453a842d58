namespace Fotfeste.Domain;

/// <summary>What a look at one running support needs to know in order to say who needs whom today.</summary>
/// <param name="Support">First day to last.</param>
/// <param name="ContactEveryDays">The agreed rhythm.</param>
/// <param name="LastMet">Day of the last contact in which the two met or spoke; null when there was none.</param>
/// <param name="NextOn">When the next contact was agreed in the latest contact that agreed one; null when none is.</param>
/// <param name="Phase">The clock of the phase that the person is in; null when nobody knows which.</param>
/// <param name="FirstDay">First day of a job that began lately or lies ahead; null when there is none.</param>
/// <param name="TermsUntil">Agreed end of the running terms; null when they have none.</param>
/// <param name="HasCoach">Somebody is assigned today.</param>
public sealed record SupportFacts(
    DateRange Support, int ContactEveryDays, DateOnly? LastMet, DateOnly? NextOn, PhaseClock? Phase, DateOnly? FirstDay, DateOnly? TermsUntil, bool HasCoach)
{
    /// <summary>From which day the rhythm holds: nobody was late by it before. Null when it holds from the beginning.</summary>
    public DateOnly? RhythmFrom { get; init; }

    /// <summary>The agreed rhythm with the employer while there is a job, in days; null when none is agreed.</summary>
    public int? EmployerEveryDays { get; init; }

    /// <summary>First day of the job or practice that runs today; null when none does.</summary>
    public DateOnly? WorksSince { get; init; }

    /// <summary>Day of the last talk with the employer; null when there was none.</summary>
    public DateOnly? EmployerMet { get; init; }

    /// <summary>As <see cref="Appointment"/>, with the employer.</summary>
    public DateOnly? EmployerAppointment { get; init; }

    /// <summary>Day of the earliest appointment that is to be or was never logged, if no contact came later; null when there is none. It goes before a day that was only agreed.</summary>
    public DateOnly? Appointment { get; init; }

    /// <summary>Last day of the decision that asks to be looked at, near or gone by; null when none does. Nothing closes because of it.</summary>
    public DateOnly? DecisionUntil { get; init; }

    /// <summary>When the running practice is to be looked at; null when nobody waits for it.</summary>
    public DateOnly? PracticeReviewOn { get; init; }

    /// <summary>A look at a practice is announced so many days ahead, so that the three can meet.</summary>
    public const int AnnounceReview = 7;

    /// <summary>A first day at work is announced so many days ahead.</summary>
    public const int AnnounceFirstDay = 7;

    /// <summary>The agreed end of a form of employment is announced so many days ahead: time to apply, and to talk.</summary>
    public const int AnnounceTermsEnd = 42;

    /// <summary>Every reason to act today, the most pressing first.</summary>
    public IReadOnlyList<Need> NeedsOn(DateOnly today) => Support.Covers(today) ? [.. All(today).OrderByDescending(n => n.IsLate).ThenBy(n => n.Kind)] : [];

    IEnumerable<Need> All(DateOnly today)
    {
        var since = LastMet ?? Support.From;
        if (!HasCoach) yield return new(NeedKind.NoCoach, null, 0, null);
        if (Person(since, today) is { } person) yield return person;
        if (Employer(today) is { } employer) yield return employer;
        if (FirstDay >= today && FirstDay <= today.AddDays(AnnounceFirstDay)) yield return new(NeedKind.FirstDayAtWork, FirstDay, Between(today, FirstDay.Value), null);
        if (TermsUntil is { } end && end <= today.AddDays(AnnounceTermsEnd)) yield return new(NeedKind.TermsEnding, end, Between(today, end), null);
        if (PracticeReviewOn is { } review && review <= today.AddDays(AnnounceReview)) yield return new(NeedKind.PracticeReview, review, Between(today, review), null);
        if (DecisionUntil is { } lapse) yield return new(NeedKind.DecisionEnding, lapse, Between(today, lapse), null);
        if (Phase?.On(today) is PhaseTime.Look or PhaseTime.Past) yield return new(Phase.On(today) == PhaseTime.Past ? NeedKind.PhasePast : NeedKind.PhaseReminder, Phase.Days.From, Between(Phase.Days.From, today), null);
    }

    Need? Person(DateOnly since, DateOnly today)
    {
        if (Appointment < today) return Agreed(NeedKind.ContactDue, Appointment.Value, today);
        if (Appointment is not null) return null;
        if (NextOn <= today) return Agreed(NeedKind.ContactDue, NextOn.Value, today);
        return NextOn is null && Between(since, today) > ContactEveryDays ? new(NeedKind.NoContact, LastMet, Between(since, today), ContactEveryDays) { DueSince = LateFrom(since, ContactEveryDays) } : null;
    }

    // The employer's days count from the first day of the job: what was said before it began was about getting it.
    Need? Employer(DateOnly today)
    {
        if (EmployerAppointment < today) return Agreed(NeedKind.EmployerContact, EmployerAppointment.Value, today);
        if (EmployerAppointment is not null || EmployerEveryDays is not { } often || WorksSince is not { } began) return null;
        var since = EmployerMet > began ? EmployerMet.Value : began;
        return Between(since, today) > often ? new(NeedKind.EmployerContact, EmployerMet, Between(since, today), often) { DueSince = LateFrom(since, often) } : null;
    }

    static Need Agreed(NeedKind kind, DateOnly day, DateOnly today) => new(kind, day, Between(day, today), null) { DueSince = day };

    // A closer rhythm makes nobody late before it was agreed.
    DateOnly LateFrom(DateOnly since, int everyDays) => since.AddDays(everyDays + 1) is var day && RhythmFrom > day ? RhythmFrom.Value : day;

    static int Between(DateOnly one, DateOnly other) => Math.Abs(other.DayNumber - one.DayNumber);
}
