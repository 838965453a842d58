namespace Fotfeste.Web;

/// <summary>Files that were handed in and not yet taken in. They lie under random names beside the store, and are wiped after the import or after a day.</summary>
public sealed class Uploads(StoreAddress address)
{
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    string Home => Path.Combine(address.Folder, "uploads");

    /// <returns>The random name of the folder that holds them.</returns>
    public async Task<string> KeepAsync(IEnumerable<IFormFile> files, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(files);
        var folder = Guid.NewGuid().ToString("N");
        OwnerOnly.Folder(Path.Combine(Home, folder));
        foreach (var (at, file) in files.Index())
        {
            await using var kept = OwnerOnly.NewFile(Place(folder, at));
            await file.CopyToAsync(kept, stop);
        }
        return folder;
    }

    public bool Has(ImportOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return Directory.Exists(Path.Combine(Home, order.Folder));
    }

    public IReadOnlyList<SpreadsheetFile> Files(ImportOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return [.. order.Names.Select((name, at) => new SpreadsheetFile(name, () => File.OpenRead(Place(order.Folder, at))))];
    }

    public void Wipe(ImportOrder order)
    {
        if (Has(order)) Directory.Delete(Path.Combine(Home, order.Folder), recursive: true);
    }

    /// <summary>Wipes what nobody came back for.</summary>
    public void Sweep(DateTimeOffset now)
    {
        if (!Directory.Exists(Home)) return;
        foreach (var folder in Directory.EnumerateDirectories(Home))
            if (now - Directory.GetCreationTimeUtc(folder) > Kept) Directory.Delete(folder, recursive: true);
    }

    string Place(string folder, int at) => Path.Combine(Home, folder, at.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
