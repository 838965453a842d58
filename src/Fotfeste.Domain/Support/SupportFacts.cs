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
    /// <summary>Day of the earliest appointment that is to be or was never logged, if no contact came later; null when there is none. It goes before a day that was only agreed.</summary>
    public DateOnly? Appointment { get; init; }

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
        if (Appointment < today) yield return new(NeedKind.ContactDue, Appointment, Between(Appointment.Value, today), null);
        else if (Appointment is null && NextOn <= today) yield return new(NeedKind.ContactDue, NextOn, Between(NextOn.Value, today), null);
        else if (Appointment is null && NextOn is null && Between(since, today) > ContactEveryDays) yield return new(NeedKind.NoContact, LastMet, Between(since, today), ContactEveryDays);
        if (FirstDay >= today && FirstDay <= today.AddDays(AnnounceFirstDay)) yield return new(NeedKind.FirstDayAtWork, FirstDay, Between(today, FirstDay.Value), null);
        if (TermsUntil is { } end && end <= today.AddDays(AnnounceTermsEnd)) yield return new(NeedKind.TermsEnding, end, Between(today, end), null);
        if (Phase?.On(today) is PhaseTime.Look or PhaseTime.Past) yield return new(Phase.On(today) == PhaseTime.Past ? NeedKind.PhasePast : NeedKind.PhaseReminder, Phase.Days.From, Between(Phase.Days.From, today), null);
    }

    static int Between(DateOnly one, DateOnly other) => Math.Abs(other.DayNumber - one.DayNumber);
}
