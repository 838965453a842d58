namespace Fotfeste.Web;

/// <summary>One version in the history of a profile: who wrote it when, what is new in it, and how that stood before.</summary>
public sealed record ProfileVersion(Profile Profile, string Who, DateOnly Day, IReadOnlyList<ProfilePart> Changed, ProfileContent? Before)
{
    public static ProfileVersion Of(Profile profile, Profile? before, string who, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new(profile, who, day, profile.Changed(before), before?.Content);
    }
}
