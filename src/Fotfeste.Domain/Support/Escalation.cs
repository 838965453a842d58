namespace Fotfeste.Domain;

/// <summary>What stays due is shown to the leader too, once and no further up; the coach is told first and sees the day beforehand.</summary>
/// <param name="AfterDays">So many days past the day on which somebody should have been in touch.</param>
public sealed record Escalation(int AfterDays)
{
    /// <summary>The day on which the leader sees it; null for what no agreed contact stands behind.</summary>
    public DateOnly? DayOf(Need need)
    {
        ArgumentNullException.ThrowIfNull(need);
        return need.DueSince?.AddDays(AfterDays);
    }

    /// <summary>Does the leader see it by now? What is due while nobody is there to be told goes to the leader at once, so nobody is forgotten while a coach is away.</summary>
    /// <param name="need">Of one person.</param>
    /// <param name="today">The organisation's day.</param>
    /// <param name="isSomebodyThere">A coach of the person, or a deputy, is at work.</param>
    public bool IsWithLeader(Need need, DateOnly today, bool isSomebodyThere = true) =>
        DayOf(need) is { } day && (day <= today || (!isSomebodyThere && need.DueSince <= today));
}
