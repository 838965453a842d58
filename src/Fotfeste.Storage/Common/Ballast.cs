namespace Fotfeste.Storage;

/// <summary>A full disk kills a process that opens a WAL database. So a file of dead weight lies beside it, to be thrown overboard, and writing stops while there is still room.</summary>
public sealed class Ballast(string database, string folder)
{
    /// <summary>Writing is refused below this much free space, in bytes (64 MiB).</summary>
    public const long Watermark = 64L << 20;

    const long Weight = 1L << 20;
    const int CheckEveryMilliseconds = 2000;

    readonly string file = Path.Combine(folder, "ballast");
    long checkedAt = long.MinValue / 2;
    bool low;

    /// <summary>Before the database is opened: makes the ballast, or throws it out when the disk is full, so that reading goes on.</summary>
    public void Trim()
    {
        if (Free < Weight)
        {
            File.Delete(file);
            return;
        }
        if (File.Exists(file)) return;
        using var stream = new FileStream(file, FileMode.CreateNew);
        stream.Write(new byte[Weight]);
        stream.Flush(flushToDisk: true);
    }

    /// <exception cref="Refusal">The disk is nearly full: nothing is written until there is room again. Reading goes on.</exception>
    public void DemandRoom()
    {
        if (Environment.TickCount64 - checkedAt > CheckEveryMilliseconds) (low, checkedAt) = (Free < Watermark, Environment.TickCount64);
        if (low) throw new Refusal("common.disk-nearly-full");
    }

    long Free => new DriveInfo(Path.GetDirectoryName(Path.GetFullPath(database))!).AvailableFreeSpace;
}
