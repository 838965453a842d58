namespace Fotfeste.Storage;

/// <summary>A folder of one's own, on the same disk as what will come of it, that nobody else may look into and that is gone afterwards.</summary>
sealed class WorkFolder : IDisposable
{
    WorkFolder(string path) => Path = path;

    public string Path { get; }

    /// <exception cref="StoreTrouble">The folder cannot be written.</exception>
    public static WorkFolder Beside(string file)
    {
        var home = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(file))!;
        try
        {
            Directory.CreateDirectory(home);
            var path = System.IO.Path.Combine(home, $".fotfeste-{Guid.CreateVersion7():N}");
            OwnerOnly.Folder(path);
            return new(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreTrouble(TroubleKind.FolderNotWritable, home, e);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
