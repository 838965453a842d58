using System.Net;
using System.Text;
using AngleSharp.Dom;

namespace Fotfeste.Web.Tests;

/// <summary>What somebody does on the import pages.</summary>
static class Importing
{
    public static async Task<HttpResponseMessage> Upload(this Visitor visitor, params (string Name, byte[] Content)[] files)
    {
        var token = (await visitor.Page("/import")).QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var body = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (name, content) in files) body.Add(new ByteArrayContent(content), "Files", name);
        return await visitor.Http.PostAsync(new Uri("/import", UriKind.Relative), body);
    }

    /// <summary>Uploads and looks at the preview.</summary>
    public static async Task<(string Path, IDocument Page)> HandIn(this Visitor visitor, params (string Name, string Text)[] files)
    {
        var answer = await visitor.Upload([.. files.Select(f => (f.Name, Encoding.UTF8.GetBytes(f.Text)))]);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var path = answer.Headers.Location!.ToString();
        return (path, await visitor.Page(path));
    }

    /// <summary>Says yes, and looks until the import has come to its end.</summary>
    public static async Task<IDocument> Confirm(this Visitor visitor, (string Path, IDocument Page) preview)
    {
        var answer = await visitor.Send(preview.Path, preview.Page, Array.Empty<KeyValuePair<string, string>>(), "form[action*=Confirm]");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return await visitor.Result(answer.Headers.Location!.ToString());
    }

    public static async Task<IDocument> Result(this Visitor visitor, string path)
    {
        for (var look = 0; look < 150; look++)
        {
            var answer = await visitor.Get(path);
            if (!answer.Headers.Contains("Refresh")) return await Visitor.Read(answer);
            await Task.Delay(200);
        }
        throw new TimeoutException(path);
    }

    public static async Task<HttpResponseMessage> Send(this Visitor visitor, string path, IDocument page, KeyValuePair<string, string>[] fields, string form)
    {
        var drawn = page.QuerySelector("main " + form)!;
        var hidden = drawn.QuerySelectorAll("input[type=hidden]").Select(h => KeyValuePair.Create(h.GetAttribute("name")!, h.GetAttribute("value") ?? ""));
        using var body = new FormUrlEncodedContent(fields.Concat(hidden));
        return await visitor.Http.PostAsync(new Uri(new Uri(visitor.Http.BaseAddress!, path), drawn.GetAttribute("action")), body);
    }

    public static Task<Job> Interrupted(this RunningHouse house, StaffMember staff, int attempts, params (string Name, string Text)[] files) => house.Interrupted(staff, attempts, role => role.Days.Until is null, files);

    /// <summary>A confirmed job of which a node that is gone has made so many attempts.</summary>
    public static async Task<Job> Interrupted(this RunningHouse house, StaffMember staff, int attempts, Func<Role, bool> inRole, params (string Name, string Text)[] files)
    {
        var folder = Guid.NewGuid().ToString("N");
        Directory.CreateDirectory(Path.Combine(house.Store.Address.Folder, "uploads", folder));
        foreach (var (at, file) in files.Index()) await File.WriteAllTextAsync(Path.Combine(house.Store.Address.Folder, "uploads", folder, $"{at}"), file.Text);
        await using var store = house.Store.AsSystem();
        var job = new Job
        {
            Id = Some.NewId<Job>(),
            OrganisationId = staff.OrganisationId,
            StaffId = staff.Id,
            RoleId = store.Roles.Where(r => r.StaffId == staff.Id).AsEnumerable().Single(inRole).Id,
            Kind = ImportOrder.Kind,
            Order = new ImportOrder(folder, [.. files.Select(f => f.Name)]).Seal(),
            Due = store.Now,
            Attempts = attempts,
            LeaseUntil = store.Now.AddMinutes(-1),
        };
        store.Add(job);
        await store.SaveChangesAsync();
        return job;
    }
}
