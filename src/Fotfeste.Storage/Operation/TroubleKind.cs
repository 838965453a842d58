namespace Fotfeste.Storage;

/// <summary>What can be wrong with a place before a single record is read or written.</summary>
public enum TroubleKind
{
    /// <summary>Nothing is there yet.</summary>
    Missing,
    /// <summary>A file or database that is something else.</summary>
    NotFotfeste,
    /// <summary>It was ours, and can no longer be read.</summary>
    Damaged,
    /// <summary>Written by a newer program.</summary>
    Newer,
    /// <summary>Written by an older program, and not yet migrated.</summary>
    Older,
    /// <summary>Served, or in use by a command, and this needs it alone.</summary>
    InUse,
    /// <summary>Being migrated or restored at this moment.</summary>
    BeingChanged,
    /// <summary>The folder cannot be made or written.</summary>
    FolderNotWritable,
    /// <summary>The file may not be read and written by this user.</summary>
    FileNotWritable,
    /// <summary>No server answers.</summary>
    Unreachable,
    /// <summary>The server says no: password, rights.</summary>
    NotAllowed,
    /// <summary>There are people or an organisation in it already.</summary>
    NotEmpty,
    /// <summary>A store without an organisation: nobody has set it up.</summary>
    NobodyYet,
    /// <summary>There is nothing to import.</summary>
    NoSuchFile,
    /// <summary>No backup is there.</summary>
    BackupMissing,
    /// <summary>No backup of ours.</summary>
    NotABackup,
    /// <summary>A backup of the other kind of database.</summary>
    OtherEngine,
    /// <summary>What was read back is not what was saved.</summary>
    BackupBroken,
    /// <summary>The file to write is there already.</summary>
    FileExists,
}
