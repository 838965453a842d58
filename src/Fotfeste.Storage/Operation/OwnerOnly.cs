namespace Fotfeste.Storage;

/// <summary>Files and folders that no other user of the machine may read: whoever has them has everything.</summary>
public static class OwnerOnly
{
    const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static DirectoryInfo Folder(string path) =>
        OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, Readable | UnixFileMode.UserExecute);

    public static FileStream NewFile(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = Readable;
        return new(path, options);
    }

    public static void Protect(string file)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, Readable);
    }
}
