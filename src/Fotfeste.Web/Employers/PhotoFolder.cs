using Microsoft.AspNetCore.DataProtection;

namespace Fotfeste.Web;

/// <summary>The pictures of workplaces, sealed beside the store: who finds the file without the keys sees nothing. No address leads to them but a page that asks who is there.</summary>
public sealed class PhotoFolder(StoreAddress address, IDataProtectionProvider protection)
{
    readonly IDataProtector protector = protection.CreateProtector("fotfeste.photos");

    /// <exception cref="Refusal">A picture of that identity lies there already.</exception>
    public async Task KeepAsync(JobPhoto photo, byte[] picture, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(photo);
        var place = PlaceOf(photo);
        OwnerOnly.Folder(Path.GetDirectoryName(place)!);
        if (File.Exists(place)) throw new Refusal("common.already-saved");
        await using var file = OwnerOnly.NewFile(place);
        await file.WriteAsync(protector.Protect(picture), stop);
    }

    /// <summary>Null when it is gone.</summary>
    public async Task<byte[]?> ReadAsync(JobPhoto photo, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(photo);
        return File.Exists(PlaceOf(photo)) ? protector.Unprotect(await File.ReadAllBytesAsync(PlaceOf(photo), stop)) : null;
    }

    public void Remove(JobPhoto photo)
    {
        ArgumentNullException.ThrowIfNull(photo);
        File.Delete(PlaceOf(photo));
    }

    string PlaceOf(JobPhoto photo) => Path.Combine(address.Folder, "photos", photo.OrganisationId.ToString(), photo.Id.ToString());
}
