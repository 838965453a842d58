using System.Data.Common;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Fotfeste.Web;

/// <summary>What went wrong, in one plain line for an operator: the cause and the remedy. Never a record's content.</summary>
static class Trouble
{
    public static string LineFor(Exception fault) => fault switch
    {
        StoreTrouble trouble => LineFor(trouble.Kind, trouble.About),
        Refusal refusal => Sentences(refusal),
        BrokenPack broken => $"a pack in content is broken: {broken.Faults[0]}{More(broken.Faults.Count - 1)}; restore the file as it was delivered, or put it right; fotfeste packs check names every fault",
        IOException { InnerException: AddressInUseException } or AddressInUseException => "the port is taken by another program; choose another with --port",
        SocketException { SocketErrorCode: SocketError.AccessDenied } => "this user may not open that port; choose one above 1023 with --port",
        DbException database => $"the database says: {FirstLine(database.Message)}",
        IOException or UnauthorizedAccessException => $"{FirstLine(fault.Message)}",
        _ => $"a fault of the program ({fault.GetType().Name}); please report it with what stands below\n{fault.StackTrace}",
    };

    static string LineFor(TroubleKind kind, string about) => kind switch
    {
        TroubleKind.Missing => $"{about} is not there; check the name, or create a store with: fotfeste migrate --store ...",
        TroubleKind.NotFotfeste => $"{about} is not a Fotfeste store; it was left as it is. Name another place with --store",
        TroubleKind.Damaged => $"{about} is damaged; restore the newest backup with: fotfeste restore FILE --store ... --force",
        TroubleKind.Newer => $"{about} is from a newer version of Fotfeste; install that version. Nothing was changed",
        TroubleKind.Older => $"{about} is from an older version of Fotfeste; stop the server and run: fotfeste migrate --store ...",
        TroubleKind.InUse => $"{about} is in use by a server or another command; stop it first, then try again. Nothing was changed",
        TroubleKind.BeingChanged => $"{about} is being migrated or restored at this moment; try again when that is done",
        TroubleKind.FolderNotWritable => $"cannot write to the folder {about}; give this user the right to, or choose another place",
        TroubleKind.FileNotWritable => $"may not read and write {about}; run as the user who owns it, or give it to this user with chown",
        TroubleKind.Unreachable => $"no answer from the database {about}; check that PostgreSQL runs there, and the host and port in --store",
        TroubleKind.NotAllowed => $"the database {about} refuses this user; check user name, password (PGPASSFILE) and rights",
        TroubleKind.NotEmpty => $"{about} holds people's records already; to replace them add --force, and they are set aside, not lost",
        TroubleKind.NobodyYet => $"{about} holds no organisation yet; import a caseload, load a demo, or set it up in the browser",
        TroubleKind.BackupMissing => $"cannot read {about}; check the name and the rights of this user",
        TroubleKind.NoSuchFile => $"{about} is not there, or holds no file that can be read (.csv, .tsv, .txt, .xlsx)",
        TroubleKind.NotABackup => $"{about} is not a backup made by fotfeste backup",
        TroubleKind.OtherEngine => $"this backup is of the other kind of database ({about}); restore it to a store of that kind",
        TroubleKind.BackupBroken => $"what was read back is not what was saved ({about}); nothing was changed. Use another backup, and run fotfeste verify on the store",
        TroubleKind.FileExists => $"{about} is there already; name another file",
    };

    // The domain's answers have words for people; an operator gets the English ones.
    static string Sentences(Refusal refusal)
    {
        var texts = Content.Texts();
        return string.Join(' ', refusal.Codes.Select(code => texts.Of("en").TryGetValue(code, out var text) ? text.GetString() : code));
    }

    static string More(int others) => others > 0 ? $" (and {others} more)" : "";

    static string FirstLine(string text) => text.Split('\n')[0].Trim();
}
