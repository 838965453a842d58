namespace Fotfeste.Domain;

/// <summary>How many talks a vocational profile stands on. It takes two or three, and the search waits for none of them (IPS item 14; source 002, step 2).</summary>
/// <param name="Count">What one writer wrote on one day is one talk, however often it was saved; what was learned at work is none.</param>
/// <param name="Since">The day of the first; null while there was none.</param>
public sealed record ProfileTalks(int Count, DateOnly? Since)
{
    /// <summary>So many are enough to begin with.</summary>
    public const int Enough = 3;

    /// <param name="versions">That stand, in any order.</param>
    /// <param name="dayOf">The organisation's day of a moment.</param>
    public static ProfileTalks Of(IEnumerable<Profile> versions, Func<DateTimeOffset, DateOnly> dayOf)
    {
        ArgumentNullException.ThrowIfNull(dayOf);
        var talks = versions.Where(version => version.Occasion == ProfileOccasion.Talk).Select(version => (Day: dayOf(version.WrittenAt), version.WrittenBy)).ToHashSet();
        return new(talks.Count, talks.Count == 0 ? null : talks.Min(talk => talk.Day));
    }

    /// <summary>Is it time to say that the search does not wait?</summary>
    public bool SearchNeedNotWait(bool hasMetEmployer) => Count >= Enough && !hasMetEmployer;
}
