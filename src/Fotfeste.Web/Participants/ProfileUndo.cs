namespace Fotfeste.Web;

/// <summary>A version of a profile that was written a moment ago: the one before is the newest again.</summary>
static class ProfileUndo
{
    /// <summary>What: the version.</summary>
    public const string Written = "profile-written";

    public static IReadOnlyList<UndoKind> Kinds { get; } = [new(Written, TakeBackAsync)];

    static async Task TakeBackAsync(Store store, LastSave last)
    {
        var version = await store.Profiles.ById(last.Id<Profile>(0));
        version.TakeBack(await store.Profiles.Newest(version.ParticipantId), store.Actor.StaffId, store.Now);
    }
}
