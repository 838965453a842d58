namespace Fotfeste.Storage;

/// <summary>Why a store, or a backup of one, cannot be used as it is: a code, which the operator's line puts into words, and what it concerns.</summary>
public sealed class StoreTrouble(TroubleKind kind, string about = "", Exception? cause = null) : Exception($"{kind}: {about}", cause)
{
    public TroubleKind Kind => kind;

    /// <summary>A file, a folder, a database or a migration; never a password and never a person.</summary>
    public string About => about;
}
