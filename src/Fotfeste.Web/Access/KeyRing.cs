using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>The keys that sign cookies and forms: files beside a SQLite store, a table on a server that many web nodes share.</summary>
sealed class KeyRing(StoreAddress address, ILoggerFactory log) : IXmlRepository
{
    FileSystemXmlRepository Folder => new(OwnerOnly.Folder(Path.Combine(address.Folder, "keys")), log);

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        if (!address.IsPostgres) return Folder.GetAllElements();
        using var store = address.Open();
        return [.. store.KeyRing.AsNoTracking().OrderBy(k => k.Name).Select(k => k.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        if (address.IsPostgres) SaveAsync(element, friendlyName).GetAwaiter().GetResult(); // the interface knows no waiting; once in ninety days
        else Folder.StoreElement(element, friendlyName);
    }

    async Task SaveAsync(XElement element, string name)
    {
        await using var store = address.Open();
        store.KeyRing.Add(new() { Name = name, Xml = element.ToString(SaveOptions.DisableFormatting) });
        await store.SaveChangesAsync();
    }
}
