using System.Collections.Concurrent;

namespace Fotfeste.Web;

/// <summary>Every open job of one organisation as of one moment, ready to be compared. It never changes; the next one takes its place.</summary>
/// <param name="Seen">The jobs that somebody looked at with their employer.</param>
/// <param name="Ads">The open ads.</param>
/// <param name="People">Everybody who agreed to be thought of; who may see whom is asked anew each time.</param>
/// <param name="Seekers">The same people, one by one.</param>
/// <param name="IsCut">There are more ads than are held; the newest are.</param>
public sealed record JobsAtHand(MatchIndex Seen, MatchIndex Ads, PeopleIndex People, IReadOnlyDictionary<Id<Participant>, Seeker> Seekers, bool IsCut)
{
    readonly ConcurrentDictionary<Id<Participant>, (IReadOnlySet<Id<OpenJob>> Declined, IReadOnlyList<Id<OpenJob>> Ads)> near = new();

    /// <summary>The first ads of somebody's list that are near what the person wishes for. Compared once, until the next ad or profile comes; of nobody who has not agreed anything is known here.</summary>
    public IReadOnlyList<Id<OpenJob>> NearTo(Id<Participant> person, IReadOnlySet<Id<OpenJob>> declined)
    {
        if (!Seekers.TryGetValue(person, out var seeker)) return [];
        if (near.TryGetValue(person, out var known) && known.Declined.SetEquals(declined)) return known.Ads;
        var ads = NewAds.Near(seeker, Ads, declined);
        near[person] = (declined, ads);
        return ads;
    }
}
