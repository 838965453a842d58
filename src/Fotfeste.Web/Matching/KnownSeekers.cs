using System.Collections.Concurrent;

namespace Fotfeste.Web;

/// <summary>What matching needs of the profiles that are at hand, by version: a version never changes, so nothing here grows old. No word that anybody has written is kept.</summary>
public sealed class KnownSeekers
{
    const int Most = 2_000;

    readonly ConcurrentDictionary<Id<Profile>, Seeker> seekers = new();

    public Seeker Of(Profile profile, string country)
    {
        ArgumentNullException.ThrowIfNull(profile);
        if (seekers.Count >= Most) seekers.Clear();
        return seekers.GetOrAdd(profile.Id, _ => SeekerFromProfile.Of(profile.Content, new(profile.ParticipantId.Value), country));
    }

    /// <summary>Null when that version has not been asked for lately.</summary>
    public Seeker? Find(Id<Profile> version) => seekers.GetValueOrDefault(version);
}
